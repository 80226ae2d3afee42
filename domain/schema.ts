import * as v from 'valibot';

/** A whole number from 0: a count, an index, the id of a tab or a frame. */
export const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** What a schema lets through, as plain data that nobody changes. */
export type Shape<S extends v.GenericSchema> = DeepReadonly<v.InferOutput<S>>;

/** Branded strings are left alone: a mapped type would take their brand away. */
type DeepReadonly<T> = T extends string | number | boolean | null | undefined
  ? T
  : { readonly [K in keyof T]: DeepReadonly<T[K]> };
