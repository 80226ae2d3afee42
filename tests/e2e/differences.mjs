// @ts-check
/**
 * The end-to-end tests that are skipped in one of the browsers, and why; docs/firefox.md explains the same
 * differences. Nothing else is skipped.
 */

/** Whole files, by project. @type {Record<string, { file: string, why: string }[]>} */
const LEFT_OUT = {
  chromium: [{ file: 'firefox.spec.mjs', why: 'only Firefox lets a person revoke access to the sites' }],
  firefox: [
    {
      file: 'least-knowledge.spec.mjs',
      why: "Firefox does not let an extension close storage.local to its content scripts, and the heap is read through Chromium's debugging protocol",
    },
    {
      file: 'member-table.spec.mjs',
      why: 'modifies the Chromium build and runs it in Chromium',
    },
    {
      file: 'nothing-leaves.spec.mjs',
      why: "reads Chromium's own log of all requests; members.spec.mjs counts page requests in both browsers",
    },
  ],
};

/** Single tests, by title. @type {Record<string, { title: string, why: string }[]>} */
const TESTS_LEFT_OUT = {
  chromium: [],
  firefox: [
    {
      title: 'every text of popup and options page comes from the catalog',
      why: 'the texts and pages are the same; dates and numbers are checked in Spanish in both browsers',
    },
    {
      title: 'a bill is looked up only if that is switched on',
      why: 'modifies the Chromium build and runs it in Chromium',
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
  // Hostile pages take seconds each, so only a share runs (tests/hostile/situations.mjs); `npm run torture --
  // firefox` runs all.
  ...(project === 'firefox' && process.env.TORTURE !== 'full' ? [/@not-in-share/] : []),
];
