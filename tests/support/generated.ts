/**
 * Options for tests of generated cases. Their duration depends on the number of cases and on the machine, so the
 * limit only ends a hang.
 */
export const GENERATED = { timeout: 600_000 } as const;

/** `npm run test:unit` and `npm run test:watch` ask for fewer cases; `npm test` tries all of them. */
const IS_QUICK = process.env.GENERATED_CASES === 'few';

/** How many cases to generate. @param all what `npm test` generates */
export const cases = (all: number): number => (IS_QUICK ? Math.ceil(all / 10) : all);
