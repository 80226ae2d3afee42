/** Named characters that occur in page text. Other names are left as written. */
const NAMES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  ndash: '\u2013',
  mdash: '\u2014',
  lsquo: '\u2018',
  rsquo: '\u2019',
  sbquo: '\u201a',
  ldquo: '\u201c',
  rdquo: '\u201d',
  laquo: '\u00ab',
  raquo: '\u00bb',
  hellip: '\u2026',
  bull: '\u2022',
  middot: '\u00b7',
  sect: '\u00a7',
  para: '\u00b6',
  copy: '\u00a9',
  reg: '\u00ae',
  trade: '\u2122',
  deg: '\u00b0',
  frac12: '\u00bd',
  cent: '\u00a2',
  pound: '\u00a3',
  euro: '\u20ac',
  shy: '\u00ad',
  zwj: '\u200d',
  zwnj: '\u200c',
  lrm: '\u200e',
  rlm: '\u200f',
  eacute: '\u00e9',
  egrave: '\u00e8',
  aacute: '\u00e1',
  iacute: '\u00ed',
  oacute: '\u00f3',
  uacute: '\u00fa',
  ntilde: '\u00f1',
  ccedil: '\u00e7',
  uuml: '\u00fc',
  ouml: '\u00f6',
  auml: '\u00e4',
  times: '\u00d7',
  rarr: '\u2192',
  lbrack: '[',
  rbrack: ']',
  lbrace: '{',
  rbrace: '}',
  lowbar: '_',
  percnt: '%',
  dollar: '$',
  ast: '*',
  vert: '|',
  sol: '/',
  colon: ':',
  comma: ',',
};

function character(reference: string, name: string): string {
  if (!name.startsWith('#')) return NAMES[name] ?? reference;
  const isHex = /^#x/i.test(name);
  const point = Number.parseInt(name.slice(isHex ? 2 : 1), isHex ? 16 : 10);
  const isText = point > 0 && point <= 0x10ffff && (point < 0xd800 || point > 0xdfff);
  return isText ? String.fromCodePoint(point) : '';
}

/** Decodes "&amp;", "&#8217;" and "&#x2019;" once: "&amp;lt;" becomes "&lt;". */
export function decodeEntities(text: string): string {
  return text.replace(
    /&(#\d{1,7}|#[xX][\da-fA-F]{1,6}|[a-zA-Z][a-zA-Z\d]{1,7});/g,
    (reference, name: string) => character(reference, name),
  );
}
