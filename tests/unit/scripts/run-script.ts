import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';

const ROOT = path.join(import.meta.dirname, '../../..');

/** Each run starts Node and Vite. The limit is far above what that takes and only ends a script that hangs. */
export const SCRIPT_TIMEOUT = { timeout: 60_000 };

/** Runs a script of the project and waits for it to end. @param script path in scripts/ */
export function runScript(script: string, ...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [path.join(ROOT, 'scripts', script), ...args],
    { encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}

/** A temporary folder, removed after the test. */
export function testFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'dear-member-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}
