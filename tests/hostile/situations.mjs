// @ts-check
import { ASKING } from './asking.mjs';
import { FRAMES } from './frames.mjs';
import { HIDING } from './hiding.mjs';
import { MESSAGES } from './messages.mjs';
import { NAMES, SCRIPTS } from './scripts.mjs';
import { SIZES } from './size.mjs';

/** @import { Situation } from './situation.mjs' */

/** All of them. @type {readonly Situation[]} */
export const SITUATIONS = [...HIDING, ...ASKING, ...SCRIPTS, ...NAMES, ...FRAMES, ...MESSAGES, ...SIZES];

/** One in so many. @param {readonly Situation[]} situations @param {number} share */
const oneIn = (situations, share) => situations.filter((_, index) => index % share === share - 1);

/**
 * What Firefox tries in `npm test`: all that lies in frames, names and messages, half of the ways to hide and of the
 * scripts, where browsers differ, and a few of those that ask for much, where they do not. All of them are tried
 * there by `npm run torture -- firefox`. The last of HIDING is not hidden at all: without it all could pass by filling
 * nothing.
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
