import { plainWords } from '@/domain/form/choices/option-text';

/** Joining words, left out of phrases and labels. */
const GLUE = new Set(
  'a an and or of the for in on to with at by from as our my your their its it is are be that which who this these into about via vs w'.split(
    ' ',
  ),
);

/** Words that do not change a subject: "Health Care Policy" is health care. */
const LIGHT = new Set(
  (
    'issue matter policy affair general legislation reform act bill law program concern related federal national us american america ' +
    'department administration committee public topic subject question relation system program right benefit protection protecting ' +
    'strengthening supporting securing improving security including various all etc current united state access new area problem need ' +
    'service regulation funding research prevention development support proposal initiative plan change practice company industry agency pro anti against oppose opposition opposing repeal stop no not'
  ).split(' '),
);

/** Usual spellings of variants, abbreviations and compounds. */
const SPELLINGS: Readonly<Record<string, string>> = {
  healthcare: 'health care',
  childcare: 'child care',
  cybersecurity: 'cyber security',
  womens: 'woman',
  women: 'woman',
  children: 'child',
  childrens: 'child',
  people: 'person',
  labour: 'labor',
  defence: 'defense',
  environmental: 'environment',
  agricultural: 'agriculture',
  farming: 'farm',
  farmer: 'farm',
  govt: 'government',
  gov: 'government',
  gase: 'gas',
  viruse: 'virus',
  governmental: 'government',
  elderly: 'senior',
  immigrant: 'immigration',
  vet: 'veteran',
  telecomm: 'telecom',
  telecommunication: 'telecom',
  tele: 'telecom',
  comm: 'communication',
  econ: 'economy',
  economic: 'economy',
  edu: 'education',
  ed: 'education',
  intl: 'international',
  natl: 'national',
  fed: 'federal',
  dept: 'department',
  tech: 'technology',
  technological: 'technology',
  religious: 'religion',
  judicial: 'judiciary',
  taxation: 'tax',
  sciences: 'science',
  scientific: 'science',
  kid: 'child',
};

/** A rough singular. The vocabulary and the labels use the same rule, so rough is enough. */
function singular(word: string): string {
  if (word.length <= 3 || /(ss|us|is|ics)$/.test(word)) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(ss|x|ch|sh)es$/.test(word)) return word.slice(0, -2);
  return word.endsWith('s') ? word.slice(0, -1) : word;
}

function spelled(word: string): readonly string[] {
  const one = singular(word);
  const usual = SPELLINGS[word] ?? SPELLINGS[one];
  if (usual === undefined) return [one];
  return usual.includes(' ') ? usual.split(' ') : [usual];
}

/** Like `topicWords`, for the result of `plainWords`. */
export function topicWordsOf(plain: readonly string[]): readonly string[] {
  const words: string[] = [];
  plain.forEach((word, at) => {
    // "E-mail" is neither the letter "e" nor mail.
    if (word === 'e' || GLUE.has(word)) return;
    if (plain[at - 1] === 'e' && (word === 'mail' || word === 'mails')) words.push('email');
    else for (const part of spelled(word)) if (!GLUE.has(part)) words.push(part);
  });
  return words;
}

/** The words of a text that can carry a subject: singular, usual spelling, no joining words. */
export function topicWords(text: string): readonly string[] {
  return topicWordsOf(plainWords(text));
}

/** True for a word that does not change the subject next to it. */
export function isLightWord(word: string): boolean {
  return LIGHT.has(word) || word.length === 1 || /^(?:19|20)\d\d$/.test(word);
}

const GENERIC = new Set(
  'issue matter policy affair concern topic subject question general related legislation other'.split(' '),
);

/** The words that distinguish labels: "Tax Issues" is "Taxes", but "Social Security" is not "Social Issues". */
export function tellingWords(words: readonly string[]): readonly string[] {
  return words.filter((word) => !GENERIC.has(word));
}
