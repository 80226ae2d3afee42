import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import * as v from 'valibot';
import { expect, test } from 'vitest';

/**
 * The linter behind `web-ext lint` and addons.mozilla.org. Run directly, because web-ext first asks npm for
 * updates.
 */
const LINTER = path.resolve('node_modules/addons-linter/bin/addons-linter');
const BUILD = path.resolve('.output/firefox-mv3');

const messages = v.array(v.object({ code: v.string(), file: v.optional(v.string()), message: v.string() }));
const result = v.object({ errors: messages, warnings: messages });

/** Accepted warnings, each with its reason. */
const KNOWN = [
  // React's own runtime; our code sets no HTML (built-files.test.ts).
  'UNSAFE_VAR_ASSIGNMENT',
  // The extension is not offered for Android, which got data_collection_permissions two versions later.
  'KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION',
];

test('the Firefox build passes the linter of addons.mozilla.org', {
  timeout: 120_000,
}, async () => {
  // The exit status only reports errors, which are checked below.
  const run = promisify(execFile)(process.execPath, [LINTER, '--output', 'json', BUILD], {
    maxBuffer: 2 ** 26,
  });
  const { stdout } = await run.catch((failed: { stdout: string }) => failed);
  const { errors, warnings } = v.parse(result, JSON.parse(stdout));
  expect(errors).toEqual([]);
  expect(warnings.filter(({ code }) => !KNOWN.includes(code))).toEqual([]);
});
