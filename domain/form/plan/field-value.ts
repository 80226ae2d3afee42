import { usableDetail } from '@/domain/constituent/check-constituent';
import type { Constituent } from '@/domain/constituent/constituent';
import { parseWithExtension } from '@/domain/constituent/phone';
import { parseState, stateName } from '@/domain/constituent/us-state';
import { wholeName } from '@/domain/constituent/whole-name';
import { parseZip, parseZip4 } from '@/domain/constituent/zip-code';
import type { ControlSnapshot } from '@/domain/form/read/form-snapshot';
import type { FilledRole } from '@/domain/form/roles/field-role';
import { labelPhrase } from '@/domain/form/roles/field-words';
import type { LeftReason } from './fill-plan';
import { wantsPlainText } from './plain-text-wanted';
import { firstThatFits, phoneCandidates, plainMarks } from './text-format';

export type TextValue =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'leave'; readonly reason: LeftReason };

/** Roles whose value is one of the constituent's details. */
export type DetailRole = Exclude<FilledRole, 'topic' | 'subject' | 'message' | 'reply-wanted' | 'phone-type'>;

/**
 * The text for a box that asks for one of the constituent's details, in the format that the box accepts.
 * @param hasSecondLine the form has a separate box for the second address line
 * @param notes what the page says of the form as a whole
 */
export function detailText(
  role: DetailRole,
  control: ControlSnapshot,
  constituent: Constituent,
  hasSecondLine: boolean,
  notes: readonly string[] = [],
): TextValue {
  const candidates = candidatesFor(role, control, constituent, hasSecondLine);
  if (candidates.every((text) => text === '')) return { kind: 'leave', reason: 'no-detail' };
  const plain = candidates.map(plainMarks);
  const text = firstThatFits(control, wantsPlainText(control, notes) ? plain : [...candidates, ...plain]);
  return text === null ? { kind: 'leave', reason: 'format' } : { kind: 'text', text };
}

function candidatesFor(
  role: DetailRole,
  control: ControlSnapshot,
  constituent: Constituent,
  hasSecondLine: boolean,
): readonly string[] {
  const detail = (key: keyof Constituent) => usableDetail(constituent, key);
  switch (role) {
    case 'honorific-prefix':
      return [detail('prefix')];
    case 'given-name':
      return [detail('firstName')];
    case 'family-name':
      return [detail('lastName')];
    case 'name':
      return [wholeName(constituent)];
    case 'address-line1':
      return [detail('street')];
    case 'street-address':
      return [[detail('street'), hasSecondLine ? '' : detail('street2')].filter(Boolean).join('\n')];
    case 'address-line2':
      return [detail('street2')];
    case 'po-box':
      return poBoxTexts(control, [detail('street2'), detail('street')]);
    case 'address-level2':
      return [detail('city')];
    case 'address-level1':
      return stateTexts(control, detail('state'));
    case 'postal-code':
      return zipTexts(control, detail('zip'), detail('zip4'));
    case 'postal-code-extension':
      return [extensionOf(detail('zip'), detail('zip4'))];
    case 'county':
      return [detail('county')];
    case 'country':
      return ['United States', 'USA', 'US'];
    case 'tel':
    case 'tel-area-code':
    case 'tel-local-prefix':
    case 'tel-local-suffix':
    case 'tel-extension':
      return phoneTexts(role, control, constituent.phone);
    case 'email':
    case 'confirm-email':
      return [detail('email')];
  }
}

function stateTexts(control: ControlSnapshot, state: string): readonly string[] {
  const code = parseState(state);
  if (!code) return [''];
  const asksForName = /\bfull (?:state )?name\b|\bstate name\b/.test(
    labelPhrase(`${control.label} ${control.description}`),
  );
  return asksForName ? [stateName(code), code] : [code, stateName(code)];
}

function extensionOf(zip: string, zip4: string): string {
  return parseZip4(zip4) ?? parseZip(zip)?.zip4 ?? '';
}

const PO_BOX = /^(?:p\.?\s*o\.?|post office)\s*box\s*(?:#|no\.?)?\s*([\w-]+)$/i;

/** True for a line of an address that is a PO box and nothing else. */
export function isPoBox(line: string): boolean {
  return PO_BOX.test(line);
}

/** The PO box, or its number alone where only that is asked for. Never an apartment or a street. */
function poBoxTexts(control: ControlSnapshot, lines: readonly string[]): readonly string[] {
  const box = lines.find(isPoBox) ?? '';
  const number = PO_BOX.exec(box)?.[1] ?? '';
  const asksForNumber = /\bbox (?:number|no|num)\b|#/.test(`${labelPhrase(control.label)} ${control.label}`);
  return asksForNumber ? [number, box] : [box, number];
}

/** The five-digit ZIP code first. ZIP+4 comes first only if the box asks for both. */
function zipTexts(control: ControlSnapshot, zip: string, zip4: string): readonly string[] {
  const parts = parseZip(zip);
  if (!parts) return [''];
  const extension = extensionOf(zip, zip4);
  const both = extension === '' ? [] : [`${parts.zip}-${extension}`, `${parts.zip}${extension}`];
  const words = labelPhrase(
    `${control.label} ${control.nearby[0] ?? ''} ${control.placeholder} ${control.title}`,
  );
  const asksForBoth = /\bplus (?:4|four)\b|\b9 digit\b|\bnine digit\b/.test(words);
  return asksForBoth ? [...both, parts.zip] : [parts.zip, ...both];
}

function phoneTexts(role: DetailRole, control: ControlSnapshot, text: string): readonly string[] {
  const parsed = parseWithExtension(text);
  if (!parsed) return [''];
  const { phone, extension } = parsed;
  if (role === 'tel-extension') return [extension];
  if (role === 'tel-area-code') return [phone.area];
  if (role === 'tel-local-prefix') return [phone.prefix];
  if (role === 'tel-local-suffix') return [phone.line];
  return phoneCandidates(control, phone);
}
