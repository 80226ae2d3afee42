import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { runScript, SCRIPT_TIMEOUT, testFolder } from './run-script';

/** Runs the command on these lines for a date. Returns its answers and its messages. */
function who(lines: string, date: string) {
  const folder = testFolder();
  const [file, out] = [path.join(folder, 'zips.txt'), path.join(folder, 'out.json')];
  writeFileSync(file, lines);
  const { status, stderr } = runScript('who.mjs', file, '--date', date, '--json', out);
  return { status, stderr, answers: status === 0 ? JSON.parse(readFileSync(out, 'utf8')) : null };
}

describe('npm run who', SCRIPT_TIMEOUT, () => {
  it('answers what the popup would offer for each ZIP code', () => {
    const { answers, stderr } = who('57501\r\n10001-1234\r\n\r\n86515\r\n20001\r\n09001', '2026-06-01');
    expect(stderr).toBe('');
    expect(answers).toEqual({
      '57501': { states: ['SD'], districts: ['SD-AL'], certain: true, guess: false },
      '10001': { states: ['NY'], districts: ['NY-10', 'NY-12'], certain: false, guess: false },
      // One ZIP code, two states.
      '86515': { states: ['AZ', 'NM'], districts: ['AZ-2', 'NM-3'], certain: false, guess: false },
      '20001': { states: ['DC'], districts: ['DC-AL'], certain: true, guess: false },
      // A military address belongs to no state.
      '09001': { states: [], districts: [], certain: false, guess: false },
    });
  });

  it('names no district on a date when its district lines are not valid', () => {
    expect(who('79901\n57501\n', '2035-06-01').answers).toEqual({
      '79901': { states: ['TX'], districts: [], certain: false, guess: false },
      // A state's only seat has no district lines.
      '57501': { states: ['SD'], districts: ['SD-AL'], certain: true, guess: false },
    });
  });

  it('reports a line that is not a ZIP code and answers the others', () => {
    const { status, stderr, answers } = who('zip\n57501\n5750', '2026-06-01');
    expect(status).toBe(0);
    expect(stderr).toMatch(/line 1: "zip" is not a ZIP code\n.*line 3: "5750" is not a ZIP code\n$/);
    expect(Object.keys(answers)).toEqual(['57501']);
  });

  it('prints one line per ZIP code without --json', () => {
    const file = path.join(testFolder(), 'zips.txt');
    writeFileSync(file, '57501\n10001\n');
    expect(runScript('who.mjs', file, '--date', '2026-06-01')).toMatchObject({
      status: 0,
      stdout: '57501  SD-AL\n10001  NY-10 or NY-12 (asks the person)\n',
    });
  });

  it('exits with 2 if nothing can be answered', () => {
    expect(who('nothing\n', '2026-06-01')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('contains no ZIP code'),
    });
    expect(who('57501\n', '2026-02-30')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('2026-02-30 is not a date'),
    });
    expect(runScript('who.mjs', 'no-such-file')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('cannot read no-such-file'),
    });
  });
});
