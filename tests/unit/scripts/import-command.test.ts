import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { runScript, SCRIPT_TIMEOUT, testFolder } from './run-script';

const PONDS = `Sample Pond Friends

Subject: Please protect the sample ponds

Dear Senator [Last Name],

I live in [City] and I support/oppose S. 9123, the Sample Ponds Act, for our docks.

(Optional) My family swims there every summer.

Sincerely,
[Your Name]

Tell your neighbours too, and tell us how it went.
`;

const MAIL = `Subject: Please fund the sample ferry
Content-Type: text/plain; charset=utf-8

Dear Representative [Name],

The ferry is the only way to school for our children.

Thank you,
[Your Name]
`;

describe('npm run import', SCRIPT_TIMEOUT, () => {
  it('writes the letters of a folder as if the person changed nothing', () => {
    const folder = testFolder();
    const out = path.join(folder, 'results', 'out.json');
    writeFileSync(path.join(folder, 'ponds.txt'), PONDS);
    writeFileSync(path.join(folder, 'ferry.eml'), MAIL);
    writeFileSync(path.join(folder, 'ponds.expected.json'), '{}');
    mkdirSync(path.join(folder, 'more.txt'));

    expect(runScript('import.mjs', folder, '--json', out)).toMatchObject({ status: 0, stderr: '' });
    expect(JSON.parse(readFileSync(out, 'utf8'))).toEqual({
      'ferry.eml': {
        letters: [
          {
            subject: 'Please fund the sample ferry',
            salutation: 'Dear < Member >,',
            paragraphs: [{ text: 'The ferry is the only way to school for our children.', optional: false }],
            closing: 'Thank you,',
            signature: 'Thank you,\n< Your Name >',
            bill: null,
            topics: expect.any(Array),
          },
        ],
        unplaced: [],
        warnings: [],
      },
      'ponds.txt': {
        letters: [
          {
            subject: 'Please protect the sample ponds',
            salutation: 'Dear < Member >,',
            paragraphs: [
              {
                text: 'I live in < City > and I < choose support / oppose > S. 9123, the Sample Ponds Act, for our docks.',
                optional: false,
              },
              { text: 'My family swims there every summer.', optional: true },
            ],
            closing: 'Sincerely,',
            signature: 'Sincerely,\n< Your Name >',
            bill: { type: 's', number: 9123, congress: null, title: 'Sample Ponds Act' },
            topics: expect.any(Array),
          },
        ],
        unplaced: ['Tell your neighbours too, and tell us how it went.'],
        warnings: ['text-before', 'choose', 'unplaced'],
      },
    });
  });

  it('leaves the subject null if the text has none', () => {
    const folder = testFolder();
    const out = path.join(folder, 'out.json');
    writeFileSync(path.join(folder, 'a.md'), 'Dear Senator:\n\nPlease keep the *sample* lighthouse lit.\n');

    expect(runScript('import.mjs', path.join(folder, 'a.md'), '--json', out).status).toBe(0);
    expect(JSON.parse(readFileSync(out, 'utf8'))['a.md']).toMatchObject({
      letters: [{ subject: null, closing: null, signature: '< Your Closing >,\n< Your Name >' }],
      warnings: ['no-subject', 'no-closing'],
    });
  });

  it('prints the letter, or with --blocks what each part of the text became', () => {
    const file = path.join(testFolder(), 'ponds.txt');
    writeFileSync(file, PONDS);

    const { stdout } = runScript('import.mjs', file);
    expect(stdout).toContain('letter 1: Please protect the sample ponds');
    expect(stdout).toContain('(optional) My family swims there every summer.');
    expect(stdout).toContain('warnings: text-before, choose, unplaced');
    expect(runScript('import.mjs', file, '--blocks').stdout).toMatch(
      /furniture \(before-letter\)\n +Sample Pond/,
    );
  });

  it('reports a file that it cannot read and reads the others', () => {
    const folder = testFolder();
    const out = path.join(folder, 'out.json');
    writeFileSync(path.join(folder, 'ferry.eml'), MAIL);
    writeFileSync(path.join(folder, 'picture.txt'), new Uint8Array([0, 1, 2, 0]));
    symlinkSync(path.join(folder, 'nowhere'), path.join(folder, 'gone.txt'));

    const { status, stderr } = runScript('import.mjs', folder, '--json', out);
    expect(status).toBe(2);
    expect(stderr).toMatch(/cannot read .*gone\.txt/);
    expect(stderr).toMatch(/cannot import .*picture\.txt: not-text/);
    const results = JSON.parse(readFileSync(out, 'utf8'));
    expect(Object.keys(results)).toEqual(['ferry.eml', 'picture.txt']);
    expect(results['picture.txt']).toEqual({ letters: [], unplaced: [], warnings: ['not-text'] });
  });

  it('says what is wrong with a path and prints the usage', () => {
    const folder = testFolder();
    expect(runScript('import.mjs', folder)).toMatchObject({
      status: 2,
      stderr: `${folder} contains no .txt, .html, .eml, .md file\n`,
    });
    expect(runScript('import.mjs', path.join(folder, 'no.txt'))).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/cannot read .*no\.txt/),
    });
    expect(runScript('import.mjs')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('usage: npm run import'),
    });
  });
});
