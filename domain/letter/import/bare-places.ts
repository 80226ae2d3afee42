/** A place that a letter's author left open without brackets. */
export interface BarePlace {
  readonly start: number;
  readonly end: number;
}

/** "INSERT YOUR STORY HERE", "Insert name here", "YOUR CITY HERE". */
const HERE = [
  /\binsert\b[\p{L}\p{N}\s,'\u2019/&-]{0,80}?\bhere\b/giu,
  /\b(?:ADD|ENTER|FILL|PUT|TYPE|WRITE|YOUR|NAME)\b[\p{Lu}\p{N}\s,'\u2019/&-]{0,80}?\bHERE\b/gu,
];
/** "XX years", "$XXX", "H.R. XXXX". */
const CROSSES = /(?<![\p{L}\p{N}])(?:X{2,}|x{3,})(?![\p{L}\p{N}])/gu;
/** "Title XX": the Roman numeral for twenty. */
const NUMBERED =
  /\b(?:titles?|chapters?|parts?|articles?|sections?|subtitles?|divisions?|volumes?|annex|appendix|amendment|schedule|class|type|factor|figure|table|bowl|olympiad|games|pope|king|louis|benedict|john|pius|and|or|through|to)[\s\u00a0]*$/i;
/** "XX chromosome", "the XX century". */
const NOT_OPEN_BEFORE = /^[\s-]*(?:chromosomes?|century|centuries|olympi\w+|congress)\b/i;

/** Finds them in order. Linear in the length of the text. */
export function barePlaces(text: string): readonly BarePlace[] {
  const found: BarePlace[] = [];
  for (const pattern of HERE) {
    for (const { 0: words, index } of text.matchAll(pattern)) {
      found.push({ start: index, end: index + words.length });
    }
  }
  for (const { 0: words, index } of text.matchAll(CROSSES)) {
    const before = text.slice(Math.max(0, index - 20), index);
    const after = text.slice(index + words.length, index + words.length + 20);
    if (words.length === 2 && (NUMBERED.test(before) || NOT_OPEN_BEFORE.test(after))) continue;
    found.push({ start: index, end: index + words.length });
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  return found.filter((one, index) => found.slice(0, index).every((earlier) => earlier.end <= one.start));
}
