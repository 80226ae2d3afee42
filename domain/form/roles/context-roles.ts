import type { ControlSnapshot } from '@/domain/form/read/form-snapshot';
import type { RoleDecision } from './decide-role';
import type { FieldRole } from './field-role';
import { labelPhrase } from './field-words';

/** A control with what it says of itself. */
export interface RoledControl extends RoleDecision {
  readonly control: ControlSnapshot;
}

/** Digits of a ZIP code with its +4. */
const ZIP_PLUS_4 = 9;

type Rule = (fields: readonly RoledControl[]) => readonly RoledControl[];

/**
 * What only the neighbours tell: the order of fields (ZIP then +4, e-mail then confirmation, street then
 * line 2), phones in three boxes, and fields that claim one role twice.
 * @param fields the usable controls of one block in document order
 */
export function applyContext(fields: readonly RoledControl[]): readonly RoledControl[] {
  return RULES.reduce((current, rule) => rule(current), fields);
}

function withRole(field: RoledControl, role: FieldRole, saw: string): RoledControl {
  return { control: field.control, role, clues: [{ role, source: 'order', points: 8, saw }, ...field.clues] };
}

/** Nothing that a person could read says what the control is for. */
function isSilent({ label, nearby, placeholder, title }: ControlSnapshot): boolean {
  return [label, nearby[0] ?? '', placeholder, title].every((text) => labelPhrase(text) === '');
}

const phraseOf = ({ control }: RoledControl): string =>
  labelPhrase(control.label || (control.nearby[0] ?? '') || control.placeholder || control.title);

/**
 * A short box right after the ZIP code with no words of its own takes the +4, as does one of any length where only a
 * dash stands between the two.
 */
const extensionAfterZip: Rule = (fields) =>
  fields.map((field, index) => {
    const before = fields[index - 1];
    if (before?.role !== 'postal-code' || field.role !== 'unknown' || field.control.kind !== 'text')
      return field;
    const { maxLength, size } = field.control;
    const isShort = maxLength === 4 || (maxLength === null && size !== null && size >= 4 && size <= 5);
    const isJoined = maxLength === null && field.control.nearby[0] === '-';
    return (isShort || isJoined) && isSilent(field.control)
      ? withRole(
          field,
          'postal-code-extension',
          isShort ? 'four characters after the ZIP code' : 'a dash after the ZIP code',
        )
      : field;
  });

/** "ZIP+4" on a form without a ZIP code is one box for both, where there is room for both; else it is not certain. */
const extensionNeedsZip: Rule = (fields) => {
  const firstZip = fields.findIndex(({ role }) => role === 'postal-code');
  return fields.map((field, index) => {
    if (field.role !== 'postal-code-extension' || (firstZip !== -1 && firstZip < index)) return field;
    const { maxLength, size } = field.control;
    const hasRoom = (maxLength ?? size ?? ZIP_PLUS_4) >= ZIP_PLUS_4;
    return firstZip === -1 && hasRoom && /\bzip\b/.test(phraseOf(field))
      ? withRole(field, 'postal-code', 'ZIP+4 in one box')
      : { ...field, role: 'unknown' };
  });
};

/** A wordless box between the street and the city is the second line of the address. */
const secondAddressLine: Rule = (fields) =>
  fields.map((field, index) => {
    const before = fields[index - 1];
    const after = fields[index + 1];
    if (before?.role !== 'address-line1' || field.control.kind !== 'text') return field;
    const isWordless = field.role === 'unknown' && isSilent(field.control);
    const repeats =
      field.role === 'address-line1' && (isSilent(field.control) || phraseOf(field) === phraseOf(before));
    return (isWordless || repeats) && after?.role === 'address-level2'
      ? withRole(field, 'address-line2', 'between street and city')
      : field;
  });

/** The e-mail asked for twice in a row is to be confirmed. */
const secondEmail: Rule = (fields) => {
  let seen = -1;
  return fields.map((field, index) => {
    if (field.role !== 'email') return field;
    if (seen === -1) {
      seen = index;
      return field;
    }
    return index === seen + 1
      ? withRole(field, 'confirm-email', 'e-mail asked for twice in a row')
      : { ...field, role: 'unknown' };
  });
};

/** What follows the e-mail and says "again" without saying what. */
const emailAgain: Rule = (fields) =>
  fields.map((field, index) => {
    const before = fields[index - 1];
    if (before?.role !== 'email' || field.control.kind !== 'text') return field;
    if (field.role !== 'unknown' && field.role !== 'email') return field;
    const phrase = phraseOf(field).replace(/\bemail(?: address)?\b/g, '');
    return /\b(?:again|confirm|repeat|re ?enter|re ?type|retype|verify)\b/.test(phrase) &&
      !/\b(?:password|phone|zip|code|human|address|name)\b/.test(phrase)
      ? withRole(field, 'confirm-email', 'asked for again after the e-mail')
      : field;
  });

/** "Confirm e-mail" is a form's second box; without a first one it confirms something that is not here. */
const confirmNeedsEmail: Rule = (fields) => {
  const hasEmail = fields.some(({ role }) => role === 'email');
  return fields.map((field) =>
    field.role === 'confirm-email' && !hasEmail ? { ...field, role: 'unknown' } : field,
  );
};

/** Three small boxes in a row of which the first speaks of a phone: area code, prefix, line number. */
const phoneInThreeBoxes: Rule = (fields) => {
  const result = [...fields];
  for (let index = 0; index + 2 < result.length; index += 1) {
    const three = result.slice(index, index + 3);
    const widths = three.map(({ control }) => control.maxLength ?? control.size ?? 0);
    const fits = widths[0] === 3 && widths[1] === 3 && widths[2] === 4;
    const speaks =
      three.some(({ role }) => role === 'tel') ||
      three.some(({ control }) => control.group.some((text) => /phone/i.test(text)));
    const free = three.every(
      ({ role, control }) => control.kind === 'text' && (role === 'tel' || role === 'unknown'),
    );
    if (!fits || !speaks || !free) continue;
    const roles = ['tel-area-code', 'tel-local-prefix', 'tel-local-suffix'] as const;
    roles.forEach((role, part) => {
      const field = three[part];
      if (field) result[index + part] = withRole(field, role, 'phone in three boxes');
    });
  }
  return result;
};

/** How plainly a phone label asks for the one number a person has; lower is better. */
function phoneRank(field: RoledControl): number {
  const phrase = phraseOf(field);
  if (/\b(?:primary|main|best|daytime|day)\b/.test(phrase)) return 0;
  if (/\bhome\b/.test(phrase)) return 2;
  if (/\b(?:mobile|cell|cellular)\b/.test(phrase)) return 3;
  if (/\bevening\b/.test(phrase)) return 4;
  return 1;
}

/** One number, one box: of several phones the plainest is filled, the others are the person's. */
const onePhone: Rule = (fields) => {
  const phones = fields.filter(({ role }) => role === 'tel');
  if (phones.length < 2) return fields;
  const best = phones.reduce((a, b) => (phoneRank(b) < phoneRank(a) ? b : a));
  return fields.map((field) =>
    field.role === 'tel' && field !== best ? { ...field, role: 'second-tel' } : field,
  );
};

/** Roles that a form has once: where two controls claim one, the one that says it better has it, or neither. */
const claimedOnce =
  (role: FieldRole): Rule =>
  (fields) => {
    const claims = fields.filter((field) => field.role === role);
    if (claims.length < 2) return fields;
    const strength = (field: RoledControl) => field.clues.reduce((sum, clue) => sum + clue.points, 0);
    const [first, second] = [...claims].sort((a, b) => strength(b) - strength(a));
    const winner = first && second && strength(first) - strength(second) >= 3 ? first : null;
    return fields.map((field) =>
      field.role === role && field !== winner ? { ...field, role: 'unknown' } : field,
    );
  };

/**
 * Of several boxes under one "Name" each takes a part of it; which one, only words of its own tell. Nor is a wordless box
 * the whole name for being called "name" where one beside it is as wordless: builders of forms call the first box so.
 */
const nameInParts: Rule = (fields) =>
  fields.map((field, index) => {
    if (field.role !== 'name') return field;
    const group = field.control.group.at(-1);
    const legend = labelPhrase(group ?? '');
    // The legend stands before the first box, too.
    const said = field.clues
      .filter(({ role, source, saw }) => role === 'name' && !(source === 'nearby' && saw === legend))
      .map(({ source }) => source);
    if (said.some((source) => source !== 'group' && source !== 'name')) return field;
    const isCalledSo = said.includes('name');
    const isPart = [fields[index - 1], fields[index + 1]].some(
      (other) =>
        other?.control.kind === 'text' &&
        (isCalledSo
          ? other.role === 'unknown' && isSilent(other.control)
          : other.control.group.at(-1) === group),
    );
    return isPart ? { ...field, role: 'unknown' } : field;
  });

/** A box for the whole name beside boxes for its parts asks for another name. */
const wholeNameBesideParts: Rule = (fields) => {
  const hasParts =
    fields.some(({ role }) => role === 'given-name') && fields.some(({ role }) => role === 'family-name');
  return hasParts
    ? fields.map((field) => (field.role === 'name' ? { ...field, role: 'unknown' } : field))
    : fields;
};

/** The only large text box of a form that asks who writes is its message, whatever it is called. */
const onlyTextArea: Rule = (fields) => {
  const areas = fields.filter(
    ({ control, role }) => control.kind === 'textarea' && role !== 'street-address',
  );
  const [area] = areas;
  const asksWho = fields.some(
    ({ role }) => role === 'family-name' || role === 'name' || role === 'email' || role === 'topic',
  );
  if (areas.length !== 1 || area?.role !== 'unknown' || !asksWho) return fields;
  // Evidence for something else stays doubt; a caption that is a question to the writer does not.
  if (area.clues.some(({ role }) => role !== 'message')) return fields;
  return fields.map((field) =>
    field === area ? withRole(field, 'message', 'the only large text box') : field,
  );
};

const RULES: readonly Rule[] = [
  extensionAfterZip,
  extensionNeedsZip,
  secondAddressLine,
  emailAgain,
  secondEmail,
  confirmNeedsEmail,
  phoneInThreeBoxes,
  onePhone,
  nameInParts,
  wholeNameBesideParts,
  onlyTextArea,
  claimedOnce('message'),
  claimedOnce('topic'),
  claimedOnce('subject'),
];
