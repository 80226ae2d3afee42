/** Reduces Markdown to plain text: headings, emphasis, links, code. Everything else is unchanged. */

const ESCAPED = /\\([\\`*_{}[\]()#+.!<>~|-])/g;
const CODE = /`([^`\n]{1,300})`/g;
/** "![alt](address)", "[words](address)" */
const LINK = /!?\[([^[\]\n]{0,300})\]\(([^()\s]{1,500})(?: "[^"\n]{0,200}")?\)/g;
const AUTO_LINK = /<((?:https?:\/\/|mailto:)[^<>\s]{1,500})>/g;
/** Not blanks to fill in, "snake_case" or "*|FNAME|*". */
const STRONG = /\*\*(?![\s*|])([^*\n]{1,400})(?<![\s|])\*\*(?!\*)/g;
const STRONG_UNDERSCORES = /(?<![\w\\])__(?![\s_])([^_\n]{1,400})(?<!\s)__(?!\w)/g;
const EMPHASIS = /(?<![\w*\\])\*(?![\s*|])([^*\n]{1,400})(?<![\s|])\*(?![\w*])/g;
const EMPHASIS_UNDERSCORES = /(?<![\w\\])_(?![\s_])([^_\n]{1,400})(?<!\s)_(?!\w)/g;

const MARK = /[\\`*_[<]/;

function inline(text: string): string {
  if (!MARK.test(text)) return text;
  return text
    .replace(CODE, '$1')
    .replace(LINK, '$1')
    .replace(AUTO_LINK, '$1')
    .replace(STRONG, '$1')
    .replace(STRONG_UNDERSCORES, '$1')
    .replace(EMPHASIS, '$1')
    .replace(EMPHASIS_UNDERSCORES, '$1')
    .replace(ESCAPED, '$1');
}

function headingOf(line: string): string | null {
  const marks = /^ {0,3}#{1,6}(?=[ \t])/.exec(line)?.[0];
  if (marks === undefined) return null;
  const text = line.slice(marks.length).trim();
  let end = text.length;
  while (text[end - 1] === '#') end--;
  return text.slice(0, end).trim();
}

const isUnderline = (line: string) => /^ {0,3}(?:={3,}|-{3,}) *$/.test(line);

/** The plain text of Markdown with "\n" line ends. Linear in its length. */
export function markdownToText(markdown: string): string {
  const lines: string[] = [];
  let isFenced = false;
  const source = markdown.split('\n');
  source.forEach((raw, index) => {
    const line = raw.trimEnd();
    if (line === '') {
      lines.push('');
      return;
    }
    if (/^ {0,3}(?:```|~~~)/.test(line)) {
      isFenced = !isFenced;
      return;
    }
    if (isFenced) {
      lines.push(line);
      return;
    }
    const quoted = /^ {0,3}> ?/.exec(line)?.[0] ?? '';
    const text = line.slice(quoted.length);
    const heading = headingOf(text);
    const above = source[index - 1]?.trim() ?? '';
    if (heading !== null) lines.push('', inline(heading), '');
    else if (isUnderline(text) && above !== '' && above.length <= 120) lines.push('');
    else lines.push(inline(text.endsWith('\\') ? text.slice(0, -1) : text));
  });
  return lines.join('\n').trim();
}
