import * as v from 'valibot';

/** The report of a page (redacted-report.ts), or that there is none. */
export type PageDescription =
  | { readonly kind: 'report'; readonly text: string }
  | { readonly kind: 'not-readable' };

export const pageDescriptionSchema: v.GenericSchema<unknown, PageDescription> = v.variant('kind', [
  v.object({ kind: v.literal('report'), text: v.pipe(v.string(), v.maxLength(2_000_000)) }),
  v.object({ kind: v.literal('not-readable') }),
]);
