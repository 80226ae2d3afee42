import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from '@playwright/test';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundleForPage, GivenPages, launchChromium } from '../support/engine-browser';
import { formCaseSchema } from './form-case';
import { faultsOf } from './judge-control';
import { SAMPLE_CONSTITUENT, sampleLetter, sampleMessage } from './sample-content';

/**
 * Forms of every kind and trap, written for this project, each with a scored JSON file (form-case.ts). Every
 * control of a page must be scored. Each page is filled, filled again and undone in a real Chromium.
 */

const names = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.html'))
  .map((file) => file.slice(0, -'.html'.length));

let browser: Browser;
let pages: GivenPages;
let engine = '';

beforeAll(async () => {
  [browser, engine] = await Promise.all([launchChromium(), bundleForPage('tests/support/engine-entry.ts')]);
  pages = await GivenPages.open(browser);
}, 60_000);

afterAll(() => browser.close());

describe('forms', { timeout: 30_000 }, () => {
  test.each(names)('%s', async (name) => {
    const file = (ending: string) =>
      readFileSync(path.join(import.meta.dirname, `${name}.${ending}`), 'utf8');
    const form = v.parse(formCaseSchema, JSON.parse(file('json')));
    const constituent = { ...SAMPLE_CONSTITUENT, ...form.constituent };
    const content = { letter: sampleLetter(constituent), constituent, wantsReply: form.wantsReply };
    const page = await pages.show(form.url, file('html'));
    await page.evaluate(engine);
    const result = await page.evaluate(([wanted, given]) => window.runFixture(wanted, given), [
      form.controls.map(({ css }) => css),
      content,
    ] as const);

    const message = (dropped: readonly number[]) => sampleMessage(constituent, dropped);
    const faults = form.controls.flatMap((wanted, index) =>
      faultsOf(wanted, result.controls[index] ?? null, message),
    );
    expect.soft(faults, 'controls').toEqual([]);
    expect.soft(result.kind, 'kind of page').toBe(form.kind);
    expect.soft(result.messageLimit, 'message limit').toBe(form.messageLimit ?? null);
    expect.soft(result.unscored, 'controls that nothing is said of').toEqual([]);
    expect.soft(result.changedAgain, 'changed by a second fill').toEqual([]);
    expect.soft(result.notRestored, 'not restored by undo').toEqual([]);
    expect.soft(result.submits, 'submits').toBe(0);
  });
});
