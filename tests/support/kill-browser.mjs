// @ts-check
import { readlinkSync, rmSync } from 'node:fs';
import path from 'node:path';

/**
 * Ends a Chromium at once (SIGKILL), as a crash or a power cut does.
 * @param {string} profile its folder, whose lock names the process
 * @throws if no browser uses the folder
 */
export function killBrowser(profile) {
  const lock = path.join(profile, 'SingletonLock');
  const pid = Number(readlinkSync(lock).split('-').at(-1));
  process.kill(pid, 'SIGKILL');
  rmSync(lock, { force: true });
}
