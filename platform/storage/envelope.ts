import * as v from 'valibot';

/** A value in storage, with the version of its shape and the context that saved it. */
export interface Envelope {
  readonly version: number;
  readonly data: unknown;
  /**
   * The context (popup, options page, background) that saved it and already shows it. Absent for what `change` or
   * an import wrote: that is news to every context.
   */
  readonly by?: string;
}

const envelopeSchema = v.object({
  version: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  data: v.unknown(),
  by: v.exactOptional(v.string()),
});

/** Converts the data of version n-1 to version n. Pure; throws for other data. */
type Migration = (data: unknown) => unknown;

/**
 * The fixed properties of an item: its key in storage.local, the schema of its value and the migrations from
 * earlier versions.
 */
export interface ItemShape<T> {
  readonly name: string;
  /** The version that `schema` describes; 1 is the first. */
  readonly version: number;
  readonly schema: v.GenericSchema<unknown, T>;
  /** The value of an item that was never written. */
  readonly empty: T;
  /** By target version. Every version from 2 on has one. */
  readonly migrations: Readonly<Record<number, Migration>>;
}

export type Opened<T> =
  | { readonly kind: 'value'; readonly value: T; readonly by: string | null }
  /** `newer`: written by a later version of the extension (a downgrade). */
  | { readonly kind: 'unreadable'; readonly why: 'not-valid' | 'newer' };

/**
 * Reads a raw value of storage: envelope, migrations, schema. `null` and `undefined` are the empty value.
 * See docs/decisions/009.
 */
export function openEnvelope<T>(shape: ItemShape<T>, raw: unknown): Opened<T> {
  if (raw === null || raw === undefined) return { kind: 'value', value: shape.empty, by: null };
  const envelope = v.safeParse(envelopeSchema, raw);
  if (!envelope.success) return { kind: 'unreadable', why: 'not-valid' };
  const { version, data, by = null } = envelope.output;
  if (version > shape.version) return { kind: 'unreadable', why: 'newer' };
  const migrated = migrate(shape, version, data);
  if (!migrated.ok) return { kind: 'unreadable', why: 'not-valid' };
  const parsed = v.safeParse(shape.schema, migrated.data);
  return parsed.success
    ? { kind: 'value', value: parsed.output, by }
    : { kind: 'unreadable', why: 'not-valid' };
}

/** Wraps a value in an envelope of the current version. */
export function sealEnvelope<T>(shape: ItemShape<T>, value: T, by?: string): Envelope {
  return by === undefined
    ? { version: shape.version, data: value }
    : { version: shape.version, data: value, by };
}

function migrate<T>(
  shape: ItemShape<T>,
  from: number,
  data: unknown,
): { ok: true; data: unknown } | { ok: false } {
  let current = data;
  for (let version = from + 1; version <= shape.version; version += 1) {
    const step = shape.migrations[version];
    if (step === undefined) return { ok: false };
    try {
      current = step(current);
    } catch {
      // A migration refuses data that are not of the version they claim. The raw value is then set aside unchanged.
      return { ok: false };
    }
  }
  return { ok: true, data: current };
}
