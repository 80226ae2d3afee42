import * as v from 'valibot';

/** A whole number from 0: a count, an index, the id of a tab or a frame. */
export const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** The output of a schema, read-only at every depth. */
export type Shape<S extends v.GenericSchema> = DeepReadonly<v.InferOutput<S>>;

/** Branded strings stay as they are, because a mapped type would remove the brand. */
type DeepReadonly<T> = T extends string | number | boolean | null | undefined
  ? T
  : { readonly [K in keyof T]: DeepReadonly<T[K]> };
