/** Turns labels and names into plain phrases, so that one table of words serves both. */

/** Where a clue was found, most trusted first: the live label before what only scripts read. */
export type ClueSource =
  | 'label'
  | 'nearby'
  | 'placeholder'
  | 'title'
  | 'first-option'
  | 'autocomplete'
  | 'type'
  | 'options'
  | 'group'
  | 'description'
  | 'name'
  | 'size'
  | 'order';

/** Marks and notes that do not say what a field is for. */
const NOTES =
  /\((?:required|optional|requerido|obligatorio|opcional)\)|\b(?:this (?:field|question) is )?(?:required|mandatory)\b(?: (?:field|question))?|\b(?:campo |pregunta )?(?:obligatori[oa]|requerid[oa])\b|\*+|[:：?？!]|\b(?:optional|opcional)\b/giu;
/** Such a note run into the label: an accessible name joins the texts of nested elements without a space. */
const RUN_IN =
  /(?<=[\p{L}\p{N}])(?=(?:Required|Optional|Mandatory|Requerid[oa]|Obligatori[oa]|Opcional)\b)/gu;
/** Labels that are the names of columns: "FirstName", "Address1", "Addr2". */
const COLUMN_SHORT = /\b(addr|fname|lname|zipcode)(?= ?\d?\b)/g;
const COLUMN_WORDS: Readonly<Record<string, string>> = {
  addr: 'address',
  fname: 'first name',
  lname: 'last name',
  zipcode: 'zip code',
};
/** Polite openings: "Please enter your ...", "What is the ...". */
const COURTESY =
  /^(?:please )?(?:(?:enter|type(?! of)|provide|select|choose|pick|fill in|give us|tell us|specify|indicate|input)\b ?)?(?:what is |what s |whats )?(?:(?:a|an|the|one(?! time)|your|my|of your|constituent(?: s)?|sender(?: s)?|preferred(?! (?:first |full )?name))\b ?)*/;

/** A label, caption, placeholder or legend as a phrase: lower case, single spaces, no punctuation. */
export function labelPhrase(text: string): string {
  const plain = text
    .normalize('NFKC')
    // "3. City": the form numbers its questions.
    .replace(/^\s*\d{1,2}\s*[.)]\s+/, '')
    .replace(RUN_IN, ' ')
    .replace(NOTES, ' ')
    .replace(/(\p{Ll}{2})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .toLowerCase()
    .replace(/\b(?:e-?\s?|electronic )mail/g, 'email')
    .replace(/\bzip(?=code|\d)/g, 'zip ')
    .replace(/zip\s*(?:code)?\s*\+\s*4/g, 'zip plus 4')
    .replace(/\+\s*4/g, ' plus 4 ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/(?<=\p{L}{3})(?=\d\b)/gu, ' ')
    .replace(COLUMN_SHORT, (word) => COLUMN_WORDS[word] ?? word)
    .replace(/^((?!.*\b(?:address|street|line|add)\b).*\p{L}) 1$/u, '$1')
    .trim();
  const bare = plain.replace(COURTESY, '').trim();
  return bare === '' ? plain : bare;
}

/** Parts of names and ids that frameworks add to any field. */
const FRAMEWORK = new Set(
  'required req input field fields form forms edit submitted ctl txt tb ddl lst rbl cbl chk your my wpcf qi contact val value data valid validate text textbox box list choice dropdown select main content element constituent item the'.split(
    ' ',
  ),
);
const SHORT_FORMS: Readonly<Record<string, string>> = {
  fname: 'first name',
  firstname: 'first name',
  forename: 'first name',
  lname: 'last name',
  lastname: 'last name',
  surname: 'last name',
  fullname: 'full name',
  mname: 'middle name',
  middlename: 'middle name',
  addr: 'address',
  address1: 'address 1',
  emailaddress: 'email address',
  em: 'email',
  vemail: 'verify email',
  cemail: 'confirm email',
  zipcode: 'zip code',
  zipfour: 'zip 4',
  zipext: 'zip 4',
  postalcode: 'postal code',
  tel: 'phone',
  hphone: 'home phone',
  wphone: 'work phone',
  homephone: 'home phone',
  phonenumber: 'phone number',
  msg: 'message',
  subj: 'subject',
  messagesubject: 'message subject',
  issues: 'issue',
  topics: 'topic',
  locality: 'city',
  apt: 'apartment',
  bday: 'date of birth',
};

/** A control's name, id or class as a phrase: "required-valid-email2" becomes "email 2". */
export function namePhrase(name: string): string {
  const pieces = name
    // GUIDs and long hexadecimal keys carry no words.
    .replace(/[0-9a-f]{8}(?:-[0-9a-f]{4}){2,3}-[0-9a-f]{12,16}/gi, ' ')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/([A-Za-z])(\d)/g, '$1 $2')
    .replace(/(\d)([A-Za-z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/);
  const words: string[] = [];
  for (const piece of pieces) {
    if (piece === '' || FRAMEWORK.has(piece)) continue;
    // A leading number is a position ("1 zip"). After a word it may have a meaning ("zip 4").
    if (/^\d+$/.test(piece) && (words.length === 0 || piece.length > 1)) continue;
    words.push(SHORT_FORMS[piece] ?? piece);
  }
  return words.join(' ').replace(/\be mail\b/g, 'email');
}

/** The part of an address that a name ends with: "home address zip code", "billing address attributes region". */
const PART_OF_ADDRESS =
  /^.*\baddress (?:attributes )?((?:\w+ )?(?:city|town|municipality|state|region|province|county|country|zip|zip code|zip [45]|post ?code|postal code|phone|telephone|mobile|cell|fax|email)(?: (?:code|name|number|id))?)$/;

/** What a name ends with, where its front only says which address or record it belongs to. */
export function lastWords(phrase: string): string {
  const part = PART_OF_ADDRESS.exec(phrase)?.[1];
  return part?.replace(/^(?:region|province)\b/, 'state').replace(/^(\w+) (?:name|id)$/, '$1') ?? phrase;
}
