// @ts-check
/**
 * Milliseconds after which something counts as hanging. Nothing takes this long on any machine: tests wait for what
 * they need, so results do not depend on the machine's speed.
 */
export const LIMIT = 120_000;
