import { isPlaceholderOption } from '@/domain/form/choices/option-text';
import type { ControlSnapshot } from '@/domain/form/read/form-snapshot';
import type { FieldRole } from './field-role';
import { type ClueSource, labelPhrase, lastWords, namePhrase } from './field-words';
import { type OptionsKind, optionsLookLike } from './options-kind';
import { isOtherDetail, OWN_DETAILS } from './other-details';
import { ROLE_RULES } from './role-rules';

/** One piece of evidence. It is kept so that a person can be shown why. */
export interface Clue {
  readonly role: FieldRole;
  readonly source: ClueSource;
  readonly points: number;
  readonly saw: string;
}

/** Points for a phrase that names the role (`is`) or mentions it (`has`), by source. */
const WORDS_POINTS: Readonly<
  Record<'label' | 'nearby' | 'placeholder' | 'title' | 'first-option' | 'group', readonly [number, number]>
> = {
  label: [12, 9],
  nearby: [11, 8],
  placeholder: [10, 7],
  title: [10, 7],
  'first-option': [10, 7],
  group: [3, 2],
};
/** Some fields have only a name (ZIP+4 without a label). If a field has words, its name only supports them. */
const NAME_POINTS = { alone: [8, 7], beside: [4, 3] } as const;

/** Roles whose words decide wherever they occur: missing a field is better than filling a trap. */
const TRAPS: ReadonlySet<FieldRole> = new Set(['honeypot', 'captcha', 'secret', 'payment', 'newsletter']);
const TRAP_POINTS = 14;

/** A legend about somebody else outweighs anything a field in it says for itself. */
const OTHER_PERSON_POINTS = 24;

/** Notes found only at honeypots. Other notes often say things that are not about the field. */
const TRAP_NOTE =
  /\b(?:leave (?:this )?(?:field|box|input) (?:blank|empty|unchanged|as is)|be left (?:unchanged|blank|empty)|for validation purposes|if you are (?:a )?human|do not fill (?:in |out )?(?:this|the) (?:field|box|input))\b/;

const AUTOCOMPLETE: Readonly<Record<string, FieldRole>> = {
  'honorific-prefix': 'honorific-prefix',
  'given-name': 'given-name',
  'additional-name': 'additional-name',
  'family-name': 'family-name',
  'honorific-suffix': 'honorific-suffix',
  name: 'name',
  organization: 'organization',
  'organization-title': 'job-title',
  'street-address': 'street-address',
  'address-line1': 'address-line1',
  'address-line2': 'address-line2',
  'address-level2': 'address-level2',
  'address-level1': 'address-level1',
  'postal-code': 'postal-code',
  country: 'country',
  'country-name': 'country',
  tel: 'tel',
  'tel-national': 'tel',
  'tel-area-code': 'tel-area-code',
  'tel-local-prefix': 'tel-local-prefix',
  'tel-local-suffix': 'tel-local-suffix',
  'tel-extension': 'tel-extension',
  email: 'email',
  bday: 'date',
  'one-time-code': 'secret',
  'current-password': 'secret',
  'new-password': 'secret',
  language: 'language',
};

const OPTION_ROLES: Readonly<Record<OptionsKind, FieldRole>> = {
  states: 'address-level1',
  prefixes: 'honorific-prefix',
  'yes-no-reply': 'reply-wanted',
  topics: 'topic',
  countries: 'country',
  'phone-types': 'phone-type',
  languages: 'language',
  months: 'date',
};

/**
 * Everything that a control says about itself. It decides nothing. See docs/decisions/001.
 * @param front a first word of its name that says nothing, from sharedFront
 */
export function roleEvidence(control: ControlSnapshot, front = ''): readonly Clue[] {
  const clues: Clue[] = [];
  const firstOption = control.options[0];
  const spoken: [keyof typeof WORDS_POINTS, string][] = [
    ['label', control.label],
    ...control.nearby.slice(0, 1).map((text): ['nearby', string] => ['nearby', text]),
    ['placeholder', control.placeholder],
    ['title', control.title],
    ['first-option', firstOption && isPlaceholderOption(firstOption) ? firstOption.text : ''],
    ...control.group.map((text): ['group', string] => ['group', text]),
  ];
  let hasWords = false;
  for (const [source, text] of spoken) {
    const phrase = labelPhrase(text);
    if (phrase === '') continue;
    // The question of a choice group is its label, whether it is a legend or plain text.
    const isQuestion = source === 'group' && (control.kind === 'radio-group' || control.kind === 'checkbox');
    const points = isQuestion && text === control.group.at(-1) ? WORDS_POINTS.nearby : WORDS_POINTS[source];
    const found = phraseClues(phrase, source, points);
    const mayBeExample = source === 'placeholder' || source === 'first-option';
    if (source !== 'group' && (found.length > 0 || !mayBeExample)) hasWords = true;
    clues.push(...found);
  }
  const note = TRAP_NOTE.exec(labelPhrase(control.description))?.[0];
  if (note) clues.push({ role: 'honeypot', source: 'description', points: TRAP_POINTS, saw: note });
  const markup = markupClues(control);
  const named = nameClues(control, front, hasWords ? NAME_POINTS.beside : NAME_POINTS.alone);
  // A box called "prefix" may be the middle one of a phone number.
  const isBare = !hasWords && control.kind === 'text';
  const mayBePrefix = !isBare || markup.some(({ role }) => role === 'honorific-prefix');
  clues.push(...(mayBePrefix ? named : named.filter(({ role }) => role !== 'honorific-prefix')));
  clues.push(...markup);
  return clues;
}

/** @param isOther the phrase is about another detail than the writer's own */
function phraseClues(
  phrase: string,
  source: ClueSource,
  points: readonly [number, number],
  isOther = isOtherDetail(phrase, source),
): Clue[] {
  const clues: Clue[] = [];
  for (const rule of ROLE_RULES) {
    if (isOther && OWN_DETAILS.has(rule.role)) continue;
    if (rule.not?.test(phrase)) continue;
    const weight = rule.is?.test(phrase) ? points[0] : rule.has?.test(phrase) ? points[1] : 0;
    if (weight === 0) continue;
    const isTrap = TRAPS.has(rule.role) && source !== 'name';
    clues.push({ role: rule.role, source, points: isTrap ? TRAP_POINTS : weight, saw: phrase });
  }
  // "Work phone" already has its own role.
  if (isOther && !clues.some(({ role }) => role === 'second-tel')) {
    clues.push({
      role: 'other',
      source,
      points: source === 'group' ? OTHER_PERSON_POINTS : points[0],
      saw: phrase,
    });
  }
  return clues;
}

/** Name and id together count once for a role. */
function nameClues(control: ControlSnapshot, front: string, points: readonly [number, number]): Clue[] {
  const best = new Map<FieldRole, Clue>();
  for (const name of new Set([namePhrase(control.name), namePhrase(control.id)])) {
    const text = front !== '' && name.startsWith(`${front} `) ? name.slice(front.length + 1) : name;
    if (text === '') continue;
    for (const clue of cluesOfName(text, points)) {
      const known = best.get(clue.role);
      if (!known || known.points < clue.points) best.set(clue.role, clue);
    }
  }
  return [...best.values()].map((clue) => (TRAPS.has(clue.role) ? { ...clue, points: TRAP_POINTS } : clue));
}

/** The last words of a name weigh most: "mailing address region" is a state, "home address phone" a phone. */
function cluesOfName(text: string, points: readonly [number, number]): Clue[] {
  const whole = phraseClues(text, 'name', points);
  const last = lastWords(text);
  if (last === text) return whole;
  const clues = phraseClues(last, 'name', points, isOtherDetail(text, 'name'));
  if (clues.length === 0) return whole;
  return [
    ...clues,
    ...whole.filter(({ role }) => TRAPS.has(role) && clues.every((clue) => clue.role !== role)),
  ];
}

/** Evidence from type, autocomplete, class, placeholder and options. */
function markupClues(control: ControlSnapshot): Clue[] {
  const clues: Clue[] = [];
  const add = (role: FieldRole, source: ClueSource, points: number, saw: string) =>
    clues.push({ role, source, points, saw });
  for (const token of control.autocomplete.split(' ')) {
    const role = token.startsWith('cc-') ? 'payment' : AUTOCOMPLETE[token];
    if (role) add(role, 'autocomplete', TRAPS.has(role) ? TRAP_POINTS : 5, token);
    // Autocomplete has no token for the confirmation. Browsers advise giving both boxes the same one.
    if (role === 'email') add('confirm-email', 'autocomplete', 3, token);
  }
  if (control.type === 'email') {
    add('email', 'type', 5, 'type=email');
    add('confirm-email', 'type', 3, 'type=email');
  }
  if (control.type === 'tel') add('tel', 'type', 4, 'type=tel');
  if (control.type === 'search') add('site-search', 'type', 9, 'type=search');
  if (control.type === 'url') add('other', 'type', 12, 'type=url');
  if (control.type === 'password') add('secret', 'type', TRAP_POINTS, 'type=password');
  if (control.type === 'file') add('file', 'type', TRAP_POINTS, 'type=file');
  if (/^(?:date|month|week|time|datetime-local)$/.test(control.type))
    add('date', 'type', TRAP_POINTS, control.type);
  if (/\bcustom\[email\]|\bemail\b/i.test(control.className)) add('email', 'type', 2, 'class email');
  if (/\bcustom\[phone\]|\bphone\b/i.test(control.className)) add('tel', 'type', 2, 'class phone');
  if (/captcha/i.test(control.className)) add('captcha', 'name', TRAP_POINTS, 'class captcha');
  if (/^[\w.]+@[\w.]+$/.test(control.placeholder)) add('email', 'placeholder', 4, control.placeholder);
  if (/^[(\s]*[x#\d_]{3}[)\s.-]+[x#\d_]{3}[\s.-]+[x#\d_]{4}$/i.test(control.placeholder))
    add('tel', 'placeholder', 4, control.placeholder);
  const choices =
    control.kind === 'radio-group'
      ? control.choices.map((choice) => ({ ...choice, disabled: false }))
      : control.options;
  const kind = choices.length > 0 ? optionsLookLike(choices) : null;
  if (kind) add(OPTION_ROLES[kind], 'options', kind === 'yes-no-reply' ? 4 : 7, `options: ${kind}`);
  return clues;
}
