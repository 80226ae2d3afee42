// @ts-check
/**
 * Milliseconds after which something is taken to hang. Nothing takes this long on any machine: a test waits for what it
 * needs, so that its result does not depend on how fast the machine is.
 */
export const LIMIT = 120_000;
