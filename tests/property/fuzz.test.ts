import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import members from '@/assets/data/members.json';
import { parseDirectory } from '@/domain/congress/directory';
import { parseMemberTable } from '@/domain/congress/member-table';
import { parseBillStatus } from '@/domain/congress/parse-bill-status';
import { readDataFile } from '@/domain/data-file';
import { fillReportSchema } from '@/domain/form/report/fill-report';
import { htmlToText } from '@/domain/letter/import/html-text';
import { parseLetterText } from '@/domain/letter/import/parse-letter-text';
import { readLetterSource } from '@/domain/letter/import/read-letter-source';
import { parseLetterFile } from '@/domain/letter/letter-file';
import { answerPage } from '@/platform/messages/background';
import { FRAME_ANSWERS, hearFrameNotice } from '@/platform/messages/frame';
import { hearPanelNotice } from '@/platform/messages/panel';
import { openEnvelope } from '@/platform/storage/envelope';
import { billStatusFile, SAMPLE_BILL } from '@/tests/support/bill-status-file';
import { FROZEN } from '@/tests/support/frozen-values';
import { cases, GENERATED } from '@/tests/support/generated';
import { edits, mutated, mutatedText } from '@/tests/support/mutations';
import { STORED_ITEMS } from '@/tests/support/stored-items';
import { IS_FULL, isPolluted, tally } from '@/tests/support/torture';
import { ECHO, notedNotices } from '../unit/platform/messages/echo';
import { sampleSnapshot } from '../unit/platform/sample-snapshot';

/** Cases per subject. Texts of a whole letter or member table are slower than the rest. */
const CASES = IS_FULL ? 100_000 : cases(1_500);
/** The most milliseconds for one case. A usual one takes a thousandth of that. */
const SLOW = 1_000;

const LETTER = `Subject: Rivers
Dear Senator [NAME]:

I live in [CITY, ZIP] and write about S. 9999. [Optional: add your story]

(Optional) One more paragraph, {{ first_name }}.

Sincerely,
< Your Name >`;
const letterFile = JSON.stringify({
  format: 'dear-member-letters',
  version: 1,
  letters: FROZEN.letters[1].data,
});
const dataFile = JSON.stringify({
  format: 'dear-member-data',
  version: 1,
  constituent: FROZEN.constituent[1].data,
  letters: FROZEN.letters[1].data,
  settings: FROZEN.settings[1].data,
  ownWords: FROZEN.draft[1].data.ownWords,
});
/** A table of a few members, with the same rows as a full one. */
const table = JSON.stringify({
  ...members,
  members: members.members.slice(0, 8),
  contacts: members.contacts.slice(0, 8),
});

const readAnswer = {
  snapshot: { ...sampleSnapshot, controls: [...sampleSnapshot.controls, ...sampleSnapshot.controls] },
  milliseconds: 1,
  document: 1,
};
const report = {
  fields: [{ ref: '1', frameId: 0, role: 'email', label: 'Email', outcome: 'filled' }],
  droppedParagraphs: [],
  notes: [],
  hasCaptcha: false,
  pageMilliseconds: 1,
};
const MESSAGES = [
  { kind: 'fill-form', tabId: 1, letterId: 'own-1', acknowledged: false, host: 'a.example' },
  { kind: 'choose-option', tabId: 1, frameId: 0, ref: '1', index: 1, text: 'a' },
  { kind: 'office-button-pressed' },
  { kind: 'panel-choose', frameId: 0, ref: '1', index: 1, text: 'a' },
  readAnswer,
  { kind: 'applied', steps: [{ ref: '1', result: 'set' }], formChanged: false, milliseconds: 1 },
  report,
  { restored: 1, changedSince: ['a'] },
].map((message) => JSON.stringify(message));

const ownPage = { id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL('/popup.html') };
const bill = billStatusFile({ cosponsors: [{ id: 'B000002', since: '2025-03-04' }] });
const FILES = ['a.txt', 'a.md', 'a.html', 'a.eml', 'a.json', 'a.pdf', ''];
const SOURCES = [
  LETTER,
  `<p>${LETTER.replaceAll('\n', '<br>')}</p>`,
  `Content-Type: text/html; charset=x\n\n${LETTER}`,
  letterFile,
];
const bytes = new TextEncoder();

/** Everything that reads outside data, with a generator of cases for it. */
const SUBJECTS: readonly (readonly [
  string,
  (base: number, changes: Parameters<typeof mutated>[1]) => unknown,
])[] = [
  ['importer: texts', (_, changes) => parseLetterText(mutatedText(LETTER, changes))],
  [
    'importer: files',
    (base, changes) =>
      readLetterSource({
        name: FILES[base % FILES.length] ?? '',
        type: '',
        bytes: bytes.encode(mutatedText(SOURCES[base % SOURCES.length] ?? '', changes)),
      }),
  ],
  ['importer: HTML', (_, changes) => htmlToText(mutatedText(SOURCES[1] ?? '', changes))],
  [
    'letter file',
    (base, changes) =>
      parseLetterFile(
        base % 2 === 0
          ? mutatedText(letterFile, changes)
          : (JSON.stringify(mutated(letterFile, changes)) ?? ''),
      ),
  ],
  [
    'data file',
    (base, changes) =>
      readDataFile(
        base % 2 === 0 ? mutatedText(dataFile, changes) : (JSON.stringify(mutated(dataFile, changes)) ?? ''),
      ),
  ],
  ['BILLSTATUS', (_, changes) => parseBillStatus(mutatedText(bill, changes), SAMPLE_BILL)],
  [
    'member table',
    (_, changes) => {
      const data = mutated(table, changes);
      return [parseMemberTable(data), parseDirectory(data)];
    },
  ],
  [
    'stored values',
    (base, changes) => {
      const [item, frozen] = STORED_ITEMS[base % STORED_ITEMS.length] ?? [];
      return item && openEnvelope<unknown>(item.shape, mutated(JSON.stringify(frozen), changes));
    },
  ],
  [
    'messages',
    (base, changes) => {
      const message = mutated(MESSAGES[base % MESSAGES.length] ?? 'null', changes);
      const { handlers, heard } = notedNotices();
      const sender = { ...ownPage, tab: { id: 1 }, frameId: 0 };
      hearFrameNotice(handlers, message, sender);
      hearPanelNotice(handlers, message, sender);
      return [
        answerPage(ECHO, message, ownPage),
        heard,
        v.safeParse(fillReportSchema, message).success,
        ...Object.values(FRAME_ANSWERS).map(
          (schema) => v.safeParse<v.GenericSchema>(schema, message).success,
        ),
      ];
    },
  ],
];

describe.each(SUBJECTS)('%s', (name, read) => {
  it('never throws, is never slow, changes nothing else', GENERATED, () => {
    const start = performance.now();
    let tried = 0;
    let lost = 0;
    try {
      fc.assert(
        fc.property(fc.nat(1_000), edits, (base, changes) => {
          tried += 1;
          const before = performance.now();
          read(base, changes);
          expect(isPolluted()).toBe(false);
          expect(performance.now() - before).toBeLessThan(SLOW);
        }),
        { numRuns: CASES },
      );
    } catch (error) {
      lost = 1;
      throw error;
    } finally {
      tally(`fuzz: ${name}`, tried, lost, performance.now() - start);
    }
  });
});

/** Growing texts for each reader of text. */
const GROWING: readonly (readonly [string, string, (text: string) => unknown])[] = [
  ['BILLSTATUS of open tags', '<a>', (text) => parseBillStatus(text, SAMPLE_BILL)],
  ['BILLSTATUS of entities', '&amp;', (text) => parseBillStatus(`<a>${text}</a>`, SAMPLE_BILL)],
  ['BILLSTATUS of open comments', '<!-- ', (text) => parseBillStatus(text, SAMPLE_BILL)],
  ['a letter file of brackets', '[', (text) => parseLetterFile(text)],
  ['a data file of texts', '{"a":"', (text) => readDataFile(text)],
  ['HTML of open tags', '<p ', (text) => htmlToText(text)],
  ['HTML of entities', '&#x41;', (text) => htmlToText(text)],
  ['a letter of placeholders', '[NAME] ', (text) => parseLetterText(text)],
];

describe('takes linear time', () => {
  const time = (work: () => unknown) => {
    const start = performance.now();
    work();
    return performance.now() - start;
  };

  it.each(GROWING)('%s', GENERATED, (_, part, read) => {
    const [small, large] = [16_384, 262_144].map((size) => part.repeat(size / part.length)) as [
      string,
      string,
    ];
    let [before, after] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
    // Sixteen times the text: quadratic time would be 256 times as long. Very short times have no meaningful ratio.
    const isLinear = () => after < Math.max(20, before * 80);
    // The best of some tries, because other programs use the machine too.
    for (let tries = 0; tries < 10 && !isLinear(); tries += 1) {
      before = Math.min(
        before,
        time(() => read(small)),
      );
      after = Math.min(
        after,
        time(() => read(large)),
      );
    }
    expect(isLinear(), `${before} ms, then ${after} ms`).toBe(true);
  });
});
