/**
 * Checks a text against a `pattern` attribute. The pattern is the page's, so it may be of any size and may be written
 * to take forever. It is read into a tree, and each part is asked from which places of the text it reaches which:
 * no place is tried twice, and the work is bounded. Single characters and classes are left to the engine's own
 * expressions, of one character each.
 */

/** A part of a pattern: from some places of the text to those it may end at. */
type Part = (text: string, from: ReadonlySet<number>, work: Work) => Set<number>;

class Work {
  left = 200_000;

  spend(steps: number): void {
    this.left -= steps;
    if (this.left < 0) throw new Unknown();
  }
}

/** The pattern uses something that is not read here, or is too much work. */
class Unknown extends Error {}

const LONGEST = 1_900;
const DEEPEST = 40;
const MOST_REPEATS = 1_000;

/**
 * A check for whole texts. An invalid pattern accepts all, as in browsers. One that cannot be checked accepts
 * nothing: it is never guessed.
 */
export function compilePattern(pattern: string): (text: string) => boolean {
  if (pattern === '') return () => true;
  if (pattern.length > LONGEST) return () => false;
  const flags = isValid(pattern, 'v') ? 'v' : isValid(pattern, 'u') ? 'u' : null;
  if (flags === null) return () => true;
  let part: Part;
  try {
    part = new Reader(pattern, flags).all();
  } catch {
    return () => false;
  }
  return (text) => {
    try {
      return part(text, new Set([0]), new Work()).has(text.length);
    } catch {
      return false;
    }
  };
}

function isValid(pattern: string, flags: string): boolean {
  try {
    return new RegExp(`^(?:${pattern})$`, flags) instanceof RegExp;
  } catch {
    return false;
  }
}

class Reader {
  #at = 0;
  #depth = 0;

  constructor(
    readonly pattern: string,
    readonly flags: 'u' | 'v',
  ) {}

  all(): Part {
    const part = this.#alternatives();
    if (this.#at < this.pattern.length) throw new Unknown();
    return part;
  }

  #takes(text: string): boolean {
    if (!this.pattern.startsWith(text, this.#at)) return false;
    this.#at += text.length;
    return true;
  }

  #alternatives(): Part {
    this.#depth += 1;
    if (this.#depth > DEEPEST) throw new Unknown();
    const parts = [this.#sequence()];
    while (this.#takes('|')) parts.push(this.#sequence());
    this.#depth -= 1;
    if (parts.length === 1 && parts[0]) return parts[0];
    return (text, from, work) => new Set(parts.flatMap((part) => [...part(text, from, work)]));
  }

  #sequence(): Part {
    const parts: Part[] = [];
    while (this.#at < this.pattern.length && !/[|)]/.test(this.pattern[this.#at] ?? '')) {
      parts.push(this.#repeated(this.#atom()));
    }
    return (text, from, work) => {
      let places = new Set(from);
      for (const part of parts) {
        if (places.size === 0) break;
        places = part(text, places, work);
      }
      return places;
    };
  }

  #repeated(part: Part): Part {
    const [all, sign = '', low, comma, high] =
      /^(?:([*+?])|\{(\d+)(?:(,)(\d*))?\})\??/.exec(this.pattern.slice(this.#at, this.#at + 30)) ?? [];
    if (all === undefined) return part;
    this.#at += all.length;
    const min = sign === '' ? Number(low) : sign === '+' ? 1 : 0;
    const max = sign === '' ? upper(low, comma, high) : sign === '?' ? 1 : Number.POSITIVE_INFINITY;
    if (min > MOST_REPEATS) throw new Unknown();
    return repeat(part, min, max);
  }

  #atom(): Part {
    if (this.#takes('^')) return assertion((_text, place) => place === 0);
    if (this.#takes('$')) return assertion((text, place) => place === text.length);
    if (this.#takes(String.raw`\b`)) return assertion(isWordBorder);
    if (this.#takes(String.raw`\B`)) return assertion((text, place) => !isWordBorder(text, place));
    if (this.#takes('(?=')) return this.#ahead(true);
    if (this.#takes('(?!')) return this.#ahead(false);
    if (this.#takes('(?:')) return this.#group();
    // A look behind needs the text read backwards, and flags within a pattern change its meaning.
    if (this.pattern.startsWith('(?', this.#at)) throw new Unknown();
    if (this.#takes('(')) return this.#group();
    return this.#character();
  }

  #group(): Part {
    const part = this.#alternatives();
    if (!this.#takes(')')) throw new Unknown();
    return part;
  }

  #ahead(wanted: boolean): Part {
    const part = this.#group();
    return (text, from, work) =>
      new Set([...from].filter((place) => part(text, new Set([place]), work).size > 0 === wanted));
  }

  /** A class, an escape or a plain character, as an expression of one character. */
  #character(): Part {
    const source =
      this.#class() ?? this.#escape() ?? String.fromCodePoint(this.pattern.codePointAt(this.#at) ?? 0);
    this.#at += source.length;
    const one = new RegExp(`^(?:${source})$`, this.flags);
    return (text, from, work) => {
      work.spend(from.size + 1);
      const reached = new Set<number>();
      for (const place of from) {
        const code = text.codePointAt(place);
        const character = code === undefined ? '' : String.fromCodePoint(code);
        if (character !== '' && one.test(character)) reached.add(place + character.length);
      }
      return reached;
    };
  }

  #class(): string | null {
    if (this.pattern[this.#at] !== '[') return null;
    let depth = 0;
    for (let end = this.#at; end < this.pattern.length; end += 1) {
      const character = this.pattern[end];
      // Strings of several characters in a class are not read.
      if (character === '\\' && this.flags === 'v' && this.pattern[end + 1] === 'q') throw new Unknown();
      if (character === '\\') end += 1;
      else if (character === '[' && (depth === 0 || this.flags === 'v')) depth += 1;
      else if (character === ']') depth -= 1;
      if (depth === 0) return this.pattern.slice(this.#at, end + 1);
    }
    throw new Unknown();
  }

  #escape(): string | null {
    if (this.pattern[this.#at] !== '\\') return null;
    const [escaped] =
      /^\\(?:[pP]\{[^}]*\}|u\{[0-9a-fA-F]+\}|u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|c[A-Za-z]|[^1-9kpPuxc])/u.exec(
        this.pattern.slice(this.#at, this.#at + 60),
      ) ?? [];
    if (escaped === undefined) throw new Unknown();
    return escaped;
  }
}

function upper(low: string | undefined, comma: string | undefined, high: string | undefined): number {
  if (comma === undefined) return Number(low);
  return high === undefined || high === '' ? Number.POSITIVE_INFINITY : Number(high);
}

function assertion(holds: (text: string, place: number) => boolean): Part {
  return (text, from) => new Set([...from].filter((place) => holds(text, place)));
}

function isWordBorder(text: string, place: number): boolean {
  const isWord = (character: string | undefined) => character !== undefined && /\w/.test(character);
  return isWord(text[place - 1]) !== isWord(text[place]);
}

/** From `min` to `max` times. Past the first `min`, only places that were not reached before are gone on from. */
function repeat(part: Part, min: number, max: number): Part {
  return (text, from, work) => {
    let places = new Set(from);
    for (let count = 0; count < min; count += 1) {
      work.spend(1);
      places = part(text, places, work);
      if (places.size === 0) return places;
    }
    const reached = new Set(places);
    for (let count = min; count < max && places.size > 0; count += 1) {
      work.spend(1);
      places = new Set([...part(text, places, work)].filter((place) => !reached.has(place)));
      for (const place of places) reached.add(place);
    }
    return reached;
  };
}
