// @ts-check
/**
 * What the end-to-end tests leave out in one of the browsers, and why; docs/firefox.md says the same to people.
 * Nothing else is skipped.
 */

/** Whole files, by project. @type {Record<string, { file: string, why: string }[]>} */
const LEFT_OUT = {
  chromium: [{ file: 'firefox.spec.mjs', why: 'what only Firefox does: access to sites that is taken back' }],
  firefox: [
    {
      file: 'least-knowledge.spec.mjs',
      why: 'Firefox lets no extension close storage.local to its own content scripts, and the heap is read through the debugging protocol of Chromium',
    },
    {
      file: 'member-table.spec.mjs',
      why: 'runs a build that is made of the Chromium build, in Chromium',
    },
    {
      file: 'nothing-leaves.spec.mjs',
      why: 'reads the log that Chromium writes of all requests; members.spec.mjs counts those of pages in both',
    },
  ],
};

/** Single tests, by the words of their titles. @type {Record<string, { title: string, why: string }[]>} */
const TESTS_LEFT_OUT = {
  chromium: [],
  firefox: [
    {
      title: 'every text of popup and options page comes from the catalogue',
      why: 'the same texts of the same pages, and as long; dates and numbers are looked at in Spanish in both',
    },
    {
      title: 'a bill is looked up only where that is switched on',
      why: 'runs a build that is made of the Chromium build, in Chromium',
    },
  ],
};

/** @param {string} project @returns {string[]} for `testIgnore` */
export const filesLeftOut = (project) => (LEFT_OUT[project] ?? []).map(({ file }) => `**/${file}`);

/** @param {string} project @returns {RegExp[]} for `grepInvert` */
export const testsLeftOut = (project) => [
  ...(TESTS_LEFT_OUT[project] ?? []).map(
    ({ title }) => new RegExp(title.replaceAll(/[^\p{L}\p{N} ]/gu, '.')),
  ),
  // Hostile pages take seconds each: a share (tests/hostile/situations.mjs); all with `npm run torture -- firefox`.
  ...(project === 'firefox' && process.env.TORTURE !== 'full' ? [/@not-in-share/] : []),
];
