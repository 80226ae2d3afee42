import fc from 'fast-check';

/** Values that trip up careless readers. Created for each use, because a reader might change them. */
const ODD: readonly (() => unknown)[] = [
  () => null,
  () => undefined,
  () => '',
  () => 0,
  () => -1,
  () => 1e308,
  () => Number.NaN,
  () => true,
  () => [],
  () => ({}),
  () => [[[[[]]]]],
  () => 'x'.repeat(5_000),
  () => '\u0000\ud800\u202e',
  () => JSON.parse('{"__proto__":{"polluted":true}}'),
  () => JSON.parse('{"constructor":{"prototype":{"polluted":true}}}'),
  () => '__proto__',
  () => new Date(0),
  () => 2 ** 53,
];
const NAMES = ['__proto__', 'constructor', 'prototype', 'toString', 'length', 'hasOwnProperty', ''];

export interface Edit {
  readonly place: number;
  readonly what: number;
  readonly odd: number;
}

const edit: fc.Arbitrary<Edit> = fc.record({ place: fc.nat(10_000), what: fc.nat(5), odd: fc.nat(999) });

/** A few changes to apply to a value or text. */
export const edits = fc.array(edit, { minLength: 1, maxLength: 4 });

interface Place {
  readonly holder: Record<string, unknown>;
  readonly key: string;
}

/** Every place in a value, in a fixed order. */
function placesOf(value: unknown, places: Place[] = [], depth = 0): Place[] {
  if (typeof value !== 'object' || value === null || depth > 6) return places;
  const holder: Record<string, unknown> = Object(value);
  for (const key of Object.keys(holder).slice(0, 60)) {
    places.push({ holder, key });
    placesOf(holder[key], places, depth + 1);
  }
  return places;
}

/** The value of a JSON text with places replaced, removed, doubled or renamed. */
export function mutated(json: string, changes: readonly Edit[]): unknown {
  const root: Record<string, unknown> = { value: JSON.parse(json) };
  for (const { place, what, odd } of changes) {
    const places = placesOf(root);
    const at = places[place % places.length];
    if (!at) continue;
    const { holder, key } = at;
    const strange = (ODD[odd % ODD.length] ?? (() => null))();
    if (what <= 2) holder[key] = strange;
    else if (what === 3) delete holder[key];
    else if (what === 4) holder[key] = [holder[key], holder[key], strange];
    else if (!Array.isArray(holder)) {
      const name = NAMES[odd % NAMES.length] ?? '';
      Object.defineProperty(holder, name, {
        value: holder[key],
        enumerable: true,
        configurable: true,
        writable: true,
      });
    }
  }
  return root.value;
}

const FRAGMENTS = [
  '',
  '\u0000',
  '<',
  '>',
  '</',
  '<!--',
  ']]>',
  '<![CDATA[',
  '&',
  '&#x;',
  '&#1114112;',
  '"',
  "'",
  '{',
  '}',
  '[',
  ']',
  '\\',
  '\n',
  '\r\n',
  '=',
  '\ufeff',
  '\ud800',
  '😀',
  '9'.repeat(40),
  '{"__proto__":{"polluted":true}}',
  'Dear Senator:\n',
  'Sincerely,\n',
  '[NAME]',
  '<?xml ',
  '<!DOCTYPE a [<!ENTITY b "c">]>',
  '&b;',
] as const;

/** A text with parts removed, doubled or cut off, and fragments inserted. */
export function mutatedText(text: string, changes: readonly Edit[]): string {
  let current = text;
  for (const { place, what, odd } of changes) {
    const at = current.length === 0 ? 0 : (place * 7919) % current.length;
    const fragment = FRAGMENTS[odd % FRAGMENTS.length] ?? '';
    if (what === 0) current = current.slice(0, at);
    else if (what === 1) current = current.slice(0, at) + current.slice(at + (odd % 40));
    else if (what === 2) current += current.slice(at, at + (odd % 400));
    else if (what === 3) current = current.slice(0, at) + String.fromCharCode(odd) + current.slice(at + 1);
    else current = current.slice(0, at) + fragment.repeat(1 + (odd % 3)) + current.slice(at);
  }
  return current;
}
