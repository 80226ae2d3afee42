/** Texts that make careless readers slow, each repeated to the requested length. */
const PASTED: Readonly<Record<string, string>> = {
  'open square brackets': '[',
  'nested square brackets': '[[[[[[[[a]]]]]]]]',
  'square brackets with words': '[a b c d e f g h i j k l m n o p ',
  'open curly brackets': '{',
  'nested curly brackets': '{{{{{{{{a}}}}}}}}',
  'angle brackets': '<<<< a > b < c >>',
  'open angle brackets': '< your name ',
  'round brackets': '((((your city)',
  'all openers': '[({<%*|«$@@##__',
  'all openers with words': '[ab (cd {ef <gh %ij *|kl «mn ',
  'percent signs': '%a%b%%c%',
  strokes: 'a/b/c/',
  'only strokes': '/',
  'strokes and spaces': 'support / oppose / ',
  underscores: '_',
  'underscores and words': '____ a ',
  dollars: '$A_',
  spaces: ' ',
  'spaces and words': 'a               ',
  tabs: '\t',
  'a long line': 'word ',
  'no spaces': 'x',
  'line ends': '\n',
  'carriage returns': '\r',
  'lines of one word': 'word\n',
  greetings: 'Dear Senator:\n',
  'greetings and lines': 'Dear Senator:\nword\n',
  'greetings of readers': 'Dear Friend,\nword\n',
  'long greetings': 'Dear Senator Example, Representative Specimen, ',
  'greeting words': 'Dear ',
  closings: 'Sincerely,\n',
  'weak closings': 'Thank you,\n',
  'weak closings and lines': 'Thank you,\n\n\n\nSample Signer\n',
  signers: 'Sincerely,\nSample Signer\nSpecimen Signer\n',
  letters: 'Subject: S. 9999\nDear Senator Example:\nWords.\n\nSincerely,\n[NAME]\n\n',
  subjects: 'Subject: a\n',
  'labels of subjects': 'Message subject\n',
  'replies of replies': 'Re: ',
  headings: 'Our Wild Rivers\n\n',
  letterheads: 'April 11, 2026\n\n',
  'letterhead lines': 'Washington, DC 20510\n',
  boilerplate: 'arrow_upward\n',
  'boilerplate lines': 'Share on\n\nmenu\n',
  crumbs: 'Home > ',
  rules: '-',
  'wrapped lines': 'a line that is wrapped by a mail program at some seventy characters so\n',
  bullets: '- a\n',
  'prompts for own words': '[Optional: add your story] ',
  'optional marks': '(Optional) ',
  bills: 'S. 1 ',
  'bill titles': 'Act Act Act Act (S. 1), the Act of ',
  congresses: '119th Congress ',
  'joiners and marks': '\u200d\u200b\u00ad\ufeff',
  quotes: '"\u201c',
};

const MARKDOWN: Readonly<Record<string, string>> = {
  'open square brackets': '[',
  'line ends': '\n',
  strokes: '_',
  stars: '*',
  'stars and words': '**a',
  'signs of headings': '# ',
  'signs of headings at the end': '# a ######',
  emphasis: '*a _b **c __d ',
  'links of Markdown': '[a](b',
  'code of Markdown': '`a',
};

const HTML: Readonly<Record<string, string>> = {
  'open angle brackets': '<',
  'line ends': '\n',
  spaces: ' ',
  'a tag that does not end': '<a ',
  'open tags': '<a b="',
  'tags of HTML': '<div><p>a<br>',
  'lists of HTML': '<ul><li>',
  'elements without end': '<script><style><svg>',
  'comments without end': '<!-- ',
  'references to characters': '&amp;&#',
};

const MAIL: Readonly<Record<string, string>> = {
  'line ends': '\n',
  'folded headers': 'a: b\n c\n',
  'only escapes': '=',
  'headers of mail': 'Subject: =?utf-8?Q?=41',
  'parts of mail': 'Content-Type: multipart/mixed; boundary=a\n\n--a\n',
  'escapes of mail': '=41=',
};

export interface NastyText {
  readonly name: string;
  /** The text at a given length in UTF-16 units. */
  readonly ofLength: (length: number) => string;
}

const texts = (seeds: Readonly<Record<string, string>>): readonly NastyText[] =>
  Object.entries(seeds).map(([name, seed]) => ({
    name,
    ofLength: (length) => seed.repeat(Math.ceil(length / seed.length)).slice(0, length),
  }));

/** By reader. */
export const NASTY_TEXTS = {
  pasted: texts(PASTED),
  markdown: texts(MARKDOWN),
  html: texts(HTML),
  mail: texts(MAIL),
} as const;

/** A text of a given length with all seeds in turn, each repeated. */
export function everythingNasty(length: number): string {
  const all = Object.values(NASTY_TEXTS).flat();
  const share = Math.floor(length / all.length);
  return all.map(({ ofLength }) => ofLength(share)).join('');
}
