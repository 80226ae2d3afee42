import * as v from 'valibot';

/**
 * Any text that a person can have typed or pasted, as it is stored. The bound is far above what a form
 * takes: lengths are judged where a text is used, and a text that is too long is told, not lost.
 */
export const typedText = v.pipe(v.string(), v.maxLength(4_000_000));
