// @ts-check
import { ASKING } from './asking.mjs';
import { FRAMES } from './frames.mjs';
import { HIDING } from './hiding.mjs';
import { MESSAGES } from './messages.mjs';
import { NAMES, SCRIPTS } from './scripts.mjs';
import { SIZES } from './size.mjs';

/** @import { Situation } from './situation.mjs' */

/** @type {readonly Situation[]} */
export const SITUATIONS = [...HIDING, ...ASKING, ...SCRIPTS, ...NAMES, ...FRAMES, ...MESSAGES, ...SIZES];

/** Every n-th situation. @param {readonly Situation[]} situations @param {number} share */
const oneIn = (situations, share) => situations.filter((_, index) => index % share === share - 1);

/**
 * The pages that `npm test` tries in Firefox: all frames, names and messages, half of the hiding and scripts, where
 * browsers differ, and a few of the asking, where they do not. `npm run torture -- firefox` tries all of them. The
 * last page of HIDING is not hidden: without it, filling nothing would pass.
 * @type {ReadonlySet<Situation>}
 */
export const FIREFOX_SHARE = new Set([
  ...SITUATIONS.filter(({ inFirefox }) => inFirefox),
  ...HIDING.slice(-1),
  ...oneIn(HIDING, 2),
  ...oneIn(ASKING, 5),
  ...oneIn(SCRIPTS, 2),
  ...NAMES,
  ...FRAMES,
  ...MESSAGES,
]);
