import { usableDetail } from '@/domain/constituent/check-constituent';
import type { Constituent, ConstituentKey } from '@/domain/constituent/constituent';
import { parseWithExtension } from '@/domain/constituent/phone';
import { choosePhoneType } from '@/domain/form/choices/choose-option';
import { chooseFor, optionsOf, tickForReply } from '@/domain/form/choices/field-choice';
import type { ControlRef, ControlSnapshot, FormSnapshot } from '@/domain/form/read/form-snapshot';
import { notesFor, textLimit } from '@/domain/form/read/message-limit';
import type { ClassifiedForm } from '@/domain/form/roles/classify';
import type { RoledControl } from '@/domain/form/roles/context-roles';
import { type FilledRole, isFilledRole } from '@/domain/form/roles/field-role';
import { optionsOfBoxes, type TopicBoxes, topicBoxes } from '@/domain/form/roles/topic-boxes';
import { chooseTopic } from '@/domain/form/topics/choose-topic';
import { type ComposedLetter, messageText } from '@/domain/letter/compose';
import { fitLength, messageLength } from '@/domain/letter/fit-length';
import { type DetailRole, detailText, isPoBox } from './field-value';
import type { FillPlan, LeftReason, PlannedLeave, PlannedValue, PlanStep } from './fill-plan';
import { isRequired, isRequiredQuestion } from './needed-details';
import { wantsPlainText } from './plain-text-wanted';
import { alikePattern } from './same-text';
import { codedPhone, firstThatFits, plainMarks } from './text-format';

/** What to write. */
export interface FillContent {
  readonly letter: ComposedLetter;
  readonly constituent: Constituent;
  readonly wantsReply: boolean;
  /** The letter has open placeholders: its text is not written, but its topics may be chosen. */
  readonly letterOpen?: boolean;
}

type Decision =
  | {
      readonly kind: 'fill';
      readonly value: PlannedValue;
      readonly why?: string;
      readonly dropped?: readonly number[];
    }
  | ({ readonly kind: 'leave' } & Pick<PlannedLeave, 'reason' | 'excess' | 'nearest'>);

/** Not mentioned to the person: traps, and controls that are not part of writing. */
export const UNMENTIONED: ReadonlySet<string> = new Set(['honeypot', 'site-search', 'language']);

/**
 * Decides for each control of the contact form whether to fill it, keep what it already holds, or leave it to
 * the person, and why. Pure. When in doubt, it leaves.
 */
export function planFill(snapshot: FormSnapshot, form: ClassifiedForm, content: FillContent): FillPlan {
  const steps: PlanStep[] = [];
  let droppedParagraphs: readonly number[] = [];
  const questions = topicBoxes(form.controls.map(({ control }) => control));
  const asked = new Set([...questions.values()].flatMap(({ boxes }) => boxes.map(({ ref }) => ref)));
  for (const field of form.controls) {
    if (UNMENTIONED.has(field.role)) continue;
    const { control, role } = field;
    const question = questions.get(control.ref);
    if (question) steps.push(stepOfBoxes(control.ref, question, content));
    if (asked.has(control.ref)) continue;
    const about = { ref: control.ref, label: fieldTitle(control) };
    if (!isFilledRole(role)) {
      steps.push({
        action: 'leave',
        ...about,
        role,
        reason: reasonToLeave(field),
        required: isRequired(control),
      });
    } else if (control.hasText && !(control.dialCode && role === 'tel')) {
      steps.push(
        role === 'message' && control.prefilled
          ? { action: 'leave', ...about, role, reason: 'page-text', required: isRequired(control) }
          : { action: 'keep', ...about, role },
      );
    } else {
      const decision = decide(role, control, content, form, snapshot);
      if (decision.kind === 'fill') {
        steps.push({
          action: 'fill',
          ...about,
          role,
          value: decision.value,
          why: [...evidenceOf(field), decision.why ?? ''].filter(Boolean).join('; '),
          ...(control.hint && { overHint: true }),
        });
        droppedParagraphs = decision.dropped ?? droppedParagraphs;
      } else {
        const { kind: _, ...left } = decision;
        steps.push({ action: 'leave', ...about, role, required: isRequired(control), ...left });
      }
    }
  }
  for (const { control, role } of form.outOfReach) {
    const about = { ref: control.ref, label: fieldTitle(control), role };
    steps.push({ action: 'leave', ...about, reason: 'not-visible', required: true });
  }
  return {
    generation: snapshot.generation,
    url: snapshot.url,
    steps,
    droppedParagraphs,
    unasked: unaskedDetails(form, content),
    ...(form.ahead !== null && { ahead: form.ahead }),
  };
}

/**
 * Several boxes to tick are one question. It is the person's, because one box may not be all, and the nearest are
 * offered.
 */
function stepOfBoxes(ref: ControlRef, { question, boxes }: TopicBoxes, { letter }: FillContent): PlanStep {
  const about = { ref, role: 'topic', label: titleOf([question]) } as const;
  if (boxes.some(({ hasText }) => hasText)) return { action: 'keep', ...about };
  const options = optionsOfBoxes(boxes);
  const choice = chooseTopic(options, letter.topics);
  const found = choice.kind === 'match' ? options[choice.index] : undefined;
  const nearest =
    choice.kind === 'none' ? choice.nearest : found ? [{ index: choice.index, text: found.text }] : [];
  const required = isRequiredQuestion(question) || boxes.some(({ required: one }) => one);
  return { action: 'leave', ...about, reason: 'topic-boxes', required, nearest };
}

/** True if the form has a box for this person's second address line: that of a PO box takes no apartment. */
function takesSecondLine(form: ClassifiedForm, constituent: Constituent): boolean {
  return form.controls.some(
    ({ role }) =>
      role === 'address-line2' || (role === 'po-box' && isPoBox(usableDetail(constituent, 'street2'))),
  );
}

/**
 * A lone street box takes only the street, and a phone box only the number. The person is told about the apartment
 * or the extension and decides where to put it.
 */
function unaskedDetails(form: ClassifiedForm, { constituent }: FillContent): readonly ConstituentKey[] {
  const has = (role: FilledRole) => form.controls.some((field) => field.role === role);
  const street2 =
    has('address-line1') &&
    !takesSecondLine(form, constituent) &&
    usableDetail(constituent, 'street2') !== '';
  const extension =
    (has('tel') || has('tel-local-suffix')) &&
    !has('tel-extension') &&
    (parseWithExtension(constituent.phone)?.extension ?? '') !== '';
  return [...(street2 ? ['street2' as const] : []), ...(extension ? ['phone' as const] : [])];
}

function reasonToLeave({ control, role }: RoledControl): LeftReason {
  if (role === 'captcha') return 'captcha';
  if (role === 'unknown') return 'not-certain';
  return control.kind === 'checkbox' ? 'yours-to-tick' : 'your-choice';
}

function evidenceOf(field: RoledControl): readonly string[] {
  return field.clues.slice(0, 2).map(({ source, saw }) => `${source}: ${saw}`);
}

function decide(
  role: FilledRole,
  control: ControlSnapshot,
  content: FillContent,
  form: ClassifiedForm,
  snapshot: FormSnapshot,
): Decision {
  if (content.letterOpen && (role === 'message' || role === 'subject')) {
    return { kind: 'leave', reason: 'letter-open' };
  }
  if (control.kind === 'list' && control.options.length === 0) {
    return { kind: 'leave', reason: 'own-widget' };
  }
  switch (role) {
    case 'message':
      return decideMessage(control, content.letter, notesFor(control, snapshot));
    case 'subject':
      return decideSubject(control, content.letter.subject, snapshot.notes);
    case 'topic':
      return decideTopic(control, content.letter.topics);
    case 'reply-wanted':
      return decideChoice(role, control, content);
    case 'phone-type':
      return decidePhoneType(control, form);
    default:
      return control.kind === 'select' || control.kind === 'list' || control.kind === 'radio-group'
        ? decideChoice(role, control, content)
        : decideDetail(role, control, content, takesSecondLine(form, content.constituent), snapshot.notes);
  }
}

function decideDetail(
  role: DetailRole,
  control: ControlSnapshot,
  content: FillContent,
  hasSecondLine: boolean,
  notes: readonly string[],
): Decision {
  const value = detailText(role, control, content.constituent, hasSecondLine, notes);
  if (value.kind === 'leave') return value;
  const alike = alikePattern(role, value.text, content.constituent);
  const coded = role === 'tel' ? codedPhone(control, value.text) : null;
  return {
    kind: 'fill',
    value: { ...value, ...(alike !== null && { alike }), ...(coded !== null && { coded }) },
  };
}

function decideChoice(role: FilledRole, control: ControlSnapshot, content: FillContent): Decision {
  if (control.kind === 'checkbox') {
    const checked = tickForReply(control, content.wantsReply);
    return checked === null
      ? { kind: 'leave', reason: 'yours-to-tick' }
      : { kind: 'fill', value: { kind: 'check', checked } };
  }
  const choice = chooseFor(role, control, content.constituent, content.wantsReply);
  return choice.kind === 'leave' ? choice : take(control, choice.index, choice.why);
}

/** The type that fits any number, or the one that the form's only phone box is called by: "Home phone". */
function decidePhoneType(control: ControlSnapshot, form: ClassifiedForm): Decision {
  const phone = form.controls.find(({ role }) => role === 'tel');
  const called = phone ? `${phone.control.label} ${phone.control.nearby[0] ?? ''}` : '';
  const choice = choosePhoneType(optionsOf(control), called);
  return choice ? take(control, choice.index, choice.why) : { kind: 'leave', reason: 'your-choice' };
}

function decideTopic(control: ControlSnapshot, topics: readonly string[]): Decision {
  const choice = chooseTopic(optionsOf(control), topics);
  if (choice.kind === 'none') return { kind: 'leave', reason: 'topic-no-match', nearest: choice.nearest };
  return take(control, choice.index, choice.why);
}

function take(control: ControlSnapshot, index: number, why: string): Decision {
  if (control.kind === 'radio-group') {
    const choice = control.choices[index];
    return choice
      ? { kind: 'fill', value: { kind: 'choice', ref: choice.ref }, why }
      : { kind: 'leave', reason: 'no-option' };
  }
  const option = control.options[index];
  return option
    ? { kind: 'fill', value: { kind: 'option', index, text: option.text, value: option.value }, why }
    : { kind: 'leave', reason: 'no-option' };
}

function decideSubject(control: ControlSnapshot, subject: string, notes: readonly string[]): Decision {
  if (subject === '') return { kind: 'leave', reason: 'no-detail' };
  const limit = textLimit(control);
  const excess = limit ? messageLength(subject, limit.lineBreakIsTwo) - limit.max : 0;
  if (excess > 0) return { kind: 'leave', reason: 'too-long', excess };
  const plain = plainMarks(subject);
  const text = firstThatFits(control, wantsPlainText(control, notes) ? [plain] : [subject, plain]);
  return text === null
    ? { kind: 'leave', reason: 'format' }
    : { kind: 'fill', value: { kind: 'text', text } };
}

/** The whole letter, or the letter without optional paragraphs that do not fit. It is never cut. */
function decideMessage(control: ControlSnapshot, letter: ComposedLetter, notes: readonly string[]): Decision {
  const written = wantsPlainText(control, notes) ? plainLetter(letter) : letter;
  const limit = textLimit(control, notes);
  if (!limit) return { kind: 'fill', value: { kind: 'text', text: messageText(written) } };
  const fitted = fitLength(written, limit);
  if (fitted.kind === 'too-long') return { kind: 'leave', reason: 'too-long', excess: fitted.excess };
  return { kind: 'fill', value: { kind: 'text', text: messageText(fitted.letter) }, dropped: fitted.dropped };
}

/** The letter in characters that every form takes. */
function plainLetter(letter: ComposedLetter): ComposedLetter {
  return {
    ...letter,
    salutation: plainMarks(letter.salutation),
    paragraphs: letter.paragraphs.map((paragraph) => ({ ...paragraph, text: plainMarks(paragraph.text) })),
    signature: plainMarks(letter.signature),
  };
}

const LONGEST_TITLE = 80;

/** The page's name for a field, for the report: without "required" marks, at most 80 characters. */
export function fieldTitle(control: ControlSnapshot): string {
  const firstOption = control.options[0]?.value === '' ? control.options[0].text : '';
  const question = control.kind === 'radio-group' ? (control.group.at(-1) ?? '') : '';
  const candidates = [
    control.label,
    question,
    control.nearby[0] ?? '',
    control.placeholder,
    control.title,
    firstOption,
  ];
  return titleOf(candidates);
}

function titleOf(candidates: readonly string[]): string {
  const words = candidates.map(plain).find((text) => text !== '') ?? '';
  return words.length > LONGEST_TITLE ? `${words.slice(0, LONGEST_TITLE - 1).trimEnd()}…` : words;
}

function plain(text: string): string {
  return text
    .replace(/\(\s*required\s*\)|\*/gi, ' ')
    .replace(/(?:(?:\s|(?<=\p{Ll}))(?:Required|Mandatory)(?: (?:question|field))?)+\s*$/u, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s:–-]+|[\s:–-]+$/g, '');
}
