import type { ControlSnapshot } from '@/domain/form/read/form-snapshot';
import type { RoleDecision } from './decide-role';
import type { FieldRole } from './field-role';
import { labelPhrase, namePhrase } from './field-words';

/** A control with its role. */
export interface RoledControl extends RoleDecision {
  readonly control: ControlSnapshot;
}

/** Digits of a ZIP code with its +4. */
const ZIP_PLUS_4 = 9;

type Rule = (fields: readonly RoledControl[]) => readonly RoledControl[];

/**
 * Corrects roles by what only the neighbors tell: the order of fields (ZIP then +4, e-mail then confirmation,
 * street then line 2), phones in three boxes, and roles claimed twice.
 * See docs/decisions/001.
 * @param fields the usable controls of one block in document order
 */
export function applyContext(fields: readonly RoledControl[]): readonly RoledControl[] {
  return RULES.reduce((current, rule) => rule(current), fields);
}

function withRole(field: RoledControl, role: FieldRole, saw: string): RoledControl {
  return { control: field.control, role, clues: [{ role, source: 'order', points: 8, saw }, ...field.clues] };
}

const unsure = (field: RoledControl): RoledControl => ({ ...field, role: 'unknown' });

/** True if no visible text says what the control is for. */
function hasNoWords({ label, nearby, placeholder, title }: ControlSnapshot): boolean {
  return [label, nearby[0] ?? '', placeholder, title].every((text) => labelPhrase(text) === '');
}

const phraseOf = ({ control }: RoledControl): string =>
  labelPhrase(control.label || (control.nearby[0] ?? '') || control.placeholder || control.title);

/** An unlabeled box after the ZIP code takes the +4 if it is four characters long or follows just a dash. */
const extensionAfterZip: Rule = (fields) =>
  fields.map((field, index) => {
    const before = fields[index - 1];
    if (before?.role !== 'postal-code' || field.role !== 'unknown' || field.control.kind !== 'text')
      return field;
    const { maxLength, size } = field.control;
    const isShort = maxLength === 4 || (maxLength === null && size !== null && size >= 4 && size <= 5);
    const isJoined = maxLength === null && field.control.nearby[0] === '-';
    return (isShort || isJoined) && hasNoWords(field.control)
      ? withRole(
          field,
          'postal-code-extension',
          isShort ? 'four characters after the ZIP code' : 'a dash after the ZIP code',
        )
      : field;
  });

/** Without a ZIP code, "ZIP+4" is one box for both if it has room for both; else it is uncertain. */
const extensionNeedsZip: Rule = (fields) => {
  const firstZip = fields.findIndex(({ role }) => role === 'postal-code');
  return fields.map((field, index) => {
    if (field.role !== 'postal-code-extension' || (firstZip !== -1 && firstZip < index)) return field;
    const { maxLength, size } = field.control;
    const hasRoom = (maxLength ?? size ?? ZIP_PLUS_4) >= ZIP_PLUS_4;
    return firstZip === -1 && hasRoom && /\bzip\b/.test(phraseOf(field))
      ? withRole(field, 'postal-code', 'ZIP+4 in one box')
      : unsure(field);
  });
};

/** An unlabeled box between street and city is the second address line. */
const secondAddressLine: Rule = (fields) =>
  fields.map((field, index) => {
    const before = fields[index - 1];
    const after = fields[index + 1];
    if (before?.role !== 'address-line1' || field.control.kind !== 'text') return field;
    const isUnlabeled = field.role === 'unknown' && hasNoWords(field.control);
    const repeats =
      field.role === 'address-line1' && (hasNoWords(field.control) || phraseOf(field) === phraseOf(before));
    return (isUnlabeled || repeats) && after?.role === 'address-level2'
      ? withRole(field, 'address-line2', 'between street and city')
      : field;
  });

/** An e-mail asked for twice in a row is confirmed by the second box. */
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
      : unsure(field);
  });
};

/** A box after the e-mail that says "again" without naming the e-mail. */
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

/** Without a first e-mail box, "Confirm e-mail" confirms something that is not on this form. */
const confirmNeedsEmail: Rule = (fields) => {
  const hasEmail = fields.some(({ role }) => role === 'email');
  return fields.map((field) => (field.role === 'confirm-email' && !hasEmail ? unsure(field) : field));
};

/** What the three boxes of a phone number are called, in order. */
const PHONE_PARTS = [
  /\barea\b|^first (?:3|three)\b/,
  /\b(?:prefix|exchange)\b|\b(?:first|next|middle|second) (?:3|three)\b/,
  /\b(?:line|suffix|subscriber|station)\b|\blast (?:4|four)\b|^number$/,
] as const;
const PHONE_WIDTHS = [3, 3, 4] as const;
const SPEAKS_OF_PHONE = /\b(?:tele)?phone\b|\barea code\b/;

/** Three small boxes in a row, one or their group about a phone: area code, prefix, line number. */
const phoneInThreeBoxes: Rule = (fields) => {
  const result = [...fields];
  for (let index = 0; index + 2 < result.length; index += 1) {
    const three = result.slice(index, index + 3);
    const widths = three.map(({ control }) => control.maxLength ?? control.size ?? 0);
    const fits = widths.every((width, part) => width === PHONE_WIDTHS[part]);
    // Boxes without a width count by their names. A wider box holds more than a part.
    const mayFit = widths.every((width, part) => width === 0 || width === PHONE_WIDTHS[part]);
    const called = three.map((field, part) => isCalled(field, PHONE_PARTS[part]));
    if (!(fits || (mayFit && called.filter(Boolean).length >= 2))) continue;
    // Three boxes of these widths, called so, are a phone number without the word.
    const isCalledSo = fits && called.filter(Boolean).length >= 2;
    const isAboutPhone =
      isCalledSo ||
      three.some(
        ({ role, control }) =>
          role === 'tel' ||
          [...control.group, control.label, control.nearby[0] ?? '', namePhrase(control.name)].some((text) =>
            SPEAKS_OF_PHONE.test(labelPhrase(text)),
          ),
      );
    const free = three.every(
      ({ role, control }, part) =>
        control.kind === 'text' && (role === 'tel' || role === 'unknown' || called[part] === true),
    );
    if (!isAboutPhone || !free) continue;
    const roles = ['tel-area-code', 'tel-local-prefix', 'tel-local-suffix'] as const;
    roles.forEach((role, part) => {
      const field = three[part];
      if (field) result[index + part] = withRole(field, role, 'phone in three boxes');
    });
  }
  return result;
};

/** By its visible words, or by its name if it has none of its own. */
function isCalled(field: RoledControl, words: RegExp | undefined): boolean {
  const { name, id } = field.control;
  return [phraseOf(field), namePhrase(name), namePhrase(id)].some((phrase) => words?.test(phrase) === true);
}

/** "Ext." belongs to the phone before it; after anything else it may be that of a ZIP code. */
const extensionAfterPhone: Rule = (fields) =>
  fields.map((field, index) => {
    if (field.role !== 'tel-extension') return field;
    const before = fields[index - 1]?.role ?? '';
    return before === 'tel' || before === 'tel-local-suffix' ? field : { ...field, role: 'second-tel' };
  });

const ORGANIZATION =
  /\b(?:organi[sz]ation|company|business|employer|firm|agency|association|institution|group name)\b/;

/** "Title" next to an organization is a post there, not "Ms.". Next to a first name, too, it may be either. */
const titleAtOrganization: Rule = (fields) =>
  fields.map((field, index) => {
    if (field.role !== 'honorific-prefix' || field.control.kind !== 'text') return field;
    if (!/\btitle\b/.test(phraseOf(field))) return field;
    const beside = [fields[index - 1], fields[index + 1]];
    const isInGroup = field.control.group.some((text) => ORGANIZATION.test(labelPhrase(text)));
    const isNext = beside.some((other) => other !== undefined && ORGANIZATION.test(phraseOf(other)));
    if (!isInGroup && !isNext) return field;
    return beside.some((other) => other?.role === 'given-name' || other?.role === 'name')
      ? unsure(field)
      : { ...field, role: 'job-title' };
  });

/** How well a phone label suits a person's only number; lower is better. */
function phoneRank(field: RoledControl): number {
  const phrase = phraseOf(field);
  if (/\b(?:primary|main|best|daytime|day)\b/.test(phrase)) return 0;
  if (/\bhome\b/.test(phrase)) return 2;
  if (/\b(?:mobile|cell|cellular)\b/.test(phrase)) return 3;
  if (/\bevening\b/.test(phrase)) return 4;
  return 1;
}

/** There is one number for one box. Of several phone boxes the best is filled, and the others stay the person's. */
const onePhone: Rule = (fields) => {
  const phones = fields.filter(({ role }) => role === 'tel');
  if (phones.length < 2) return fields;
  const best = phones.reduce((a, b) => (phoneRank(b) < phoneRank(a) ? b : a));
  return fields.map((field) =>
    field.role === 'tel' && field !== best ? { ...field, role: 'second-tel' } : field,
  );
};

/** A form has this role once. If several controls claim it, the clearest one gets it, or none. */
const claimedOnce =
  (role: FieldRole): Rule =>
  (fields) => {
    const claims = fields.filter((field) => field.role === role);
    if (claims.length < 2) return fields;
    const strength = (field: RoledControl) => field.clues.reduce((sum, clue) => sum + clue.points, 0);
    const [first, second] = [...claims].sort((a, b) => strength(b) - strength(a));
    const winner = first && second && strength(first) - strength(second) >= 3 ? first : null;
    return fields.map((field) => (field.role === role && field !== winner ? unsure(field) : field));
  };

/**
 * Boxes under one "Name" legend are parts of a name, and only their own words say which. A wordless box called
 * "name" next to another wordless box is a part, too: form builders give the first box that name.
 */
const nameInParts: Rule = (fields) =>
  fields.map((field, index) => {
    if (field.role !== 'name') return field;
    const group = field.control.group.at(-1);
    const legend = labelPhrase(group ?? '');
    // The legend also counts as text near the first box.
    const said = field.clues
      .filter(({ role, source, saw }) => role === 'name' && !(source === 'nearby' && saw === legend))
      .map(({ source }) => source);
    if (said.some((source) => source !== 'group' && source !== 'name')) return field;
    const isCalledSo = said.includes('name');
    const isPart = [fields[index - 1], fields[index + 1]].some(
      (other) =>
        other?.control.kind === 'text' &&
        (isCalledSo
          ? other.role === 'unknown' && hasNoWords(other.control)
          : other.control.group.at(-1) === group),
    );
    return isPart ? unsure(field) : field;
  });

/** Next to boxes for first and last name, a box for the whole name asks for another name. */
const wholeNameBesideParts: Rule = (fields) => {
  const hasParts =
    fields.some(({ role }) => role === 'given-name') && fields.some(({ role }) => role === 'family-name');
  return hasParts ? fields.map((field) => (field.role === 'name' ? unsure(field) : field)) : fields;
};

/** Text areas that are no boxes to write in: a CAPTCHA keeps its own answer in one. */
const NO_MESSAGE: ReadonlySet<FieldRole> = new Set(['street-address', 'captcha', 'honeypot']);

/** The only text area of a form that asks who is writing is the message, whatever its label. */
const onlyTextArea: Rule = (fields) => {
  const areas = fields.filter(
    ({ control, role }) =>
      (control.kind === 'textarea' || control.kind === 'editor') && !NO_MESSAGE.has(role),
  );
  const [area] = areas;
  const asksWho = fields.some(
    ({ role }) => role === 'family-name' || role === 'name' || role === 'email' || role === 'topic',
  );
  if (areas.length !== 1 || area?.role !== 'unknown' || !asksWho) return fields;
  // Evidence for another role leaves it in doubt. A question to the writer is not such evidence.
  if (area.clues.some(({ role }) => role !== 'message')) return fields;
  return fields.map((field) =>
    field === area ? withRole(field, 'message', 'the only large text box') : field,
  );
};

/** A step of a form about writing that has one text area, and nothing else to write in, asks for the message. */
export function messageOfStep(fields: readonly RoledControl[]): readonly RoledControl[] {
  const boxes = fields.filter(
    ({ control, role }) => /^text/.test(control.kind) && role !== 'subject' && !NO_MESSAGE.has(role),
  );
  const [box] = boxes;
  if (boxes.length !== 1 || box?.role !== 'unknown' || box.control.kind !== 'textarea') return fields;
  if (box.clues.some(({ role }) => role !== 'message')) return fields;
  return fields.map((field) => (field === box ? withRole(field, 'message', 'the only text box') : field));
}

const RULES: readonly Rule[] = [
  extensionAfterZip,
  extensionNeedsZip,
  secondAddressLine,
  emailAgain,
  secondEmail,
  confirmNeedsEmail,
  phoneInThreeBoxes,
  titleAtOrganization,
  onePhone,
  extensionAfterPhone,
  nameInParts,
  wholeNameBesideParts,
  onlyTextArea,
  claimedOnce('message'),
  claimedOnce('topic'),
  claimedOnce('subject'),
];
