import type { ControlSnapshot } from './form-snapshot';

const MAX = 80;

/** What the page calls a field, for the report: the page's words without its marks, at most 80 characters. */
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
  const words = candidates.map(plain).find((text) => text !== '') ?? '';
  return words.length > MAX ? `${words.slice(0, MAX - 1).trimEnd()}…` : words;
}

function plain(text: string): string {
  return text
    .replace(/\(\s*required\s*\)|\*/gi, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s:–-]+|[\s:–-]+$/g, '');
}
