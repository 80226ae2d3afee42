import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';

const ROOT = path.join(import.meta.dirname, '../../..');

/** Each starts Node and Vite: far longer than that takes, so that only a script that hangs is ended. */
export const SCRIPT_TIMEOUT = { timeout: 60_000 };

/** Runs a script of the project to its end. @param script path in scripts/ */
export function runScript(script: string, ...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [path.join(ROOT, 'scripts', script), ...args],
    { encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}

/** A folder that is gone after the test. */
export function testFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'dear-member-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}
