// @ts-check
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const STAMP = path.join(ROOT, 'node_modules', '.installed-lock');

/**
 * Runs a program in the project's folder and shows its output.
 * @param {string} program
 * @param {string[]} args
 * @param {{ env?: Record<string, string>, quiet?: boolean }} [options] quiet: standard output is dropped
 * @returns {number} its exit status; 1 if it could not be started or was stopped by a signal
 */
export function run(program, args, { env = {}, quiet = false } = {}) {
  const { status } = spawnSync(program, args, {
    cwd: ROOT,
    stdio: ['inherit', quiet ? 'ignore' : 'inherit', 'inherit'],
    env: { ...process.env, ...env },
    // npm and npx are command files on Windows, which only a shell can start.
    shell: process.platform === 'win32',
  });
  return status ?? 1;
}

/** @param {string} script @param {string[]} args */
export const node = (script, args) => run(process.execPath, [script, ...args]);

/**
 * Runs a tool that the project installed.
 * @param {string} name @param {string[]} args @param {Record<string, string>} [env]
 */
export const tool = (name, args, env = {}) =>
  run(path.join(ROOT, 'node_modules', '.bin', name), args, {
    env,
    quiet: name === 'wxt' && args[0] === 'prepare',
  });

/**
 * Runs `npm ci` if the installed packages do not match the lock file.
 * @returns {number} exit status
 */
export function installWhenStale() {
  const lock = createHash('sha256')
    .update(readFileSync(path.join(ROOT, 'package-lock.json')))
    .digest('hex');
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === lock) return 0;
  // `--include=dev`: the tools are needed even if NODE_ENV is production.
  const status = run('npm', ['ci', '--include=dev', '--no-audit', '--no-fund']);
  if (status === 0) writeFileSync(STAMP, lock);
  return status;
}
