import { i18n } from '#i18n';
import { BUILT_IN_LIST } from '@/domain/letter/built-in-letters/built-in-letters';
import type { Letter } from '@/domain/letter/letter';

/**
 * A letter's name as the person reads it: their own name for theirs; those that come with the extension are named in
 * the person's language, though the letters are in English.
 */
export function letterName({ id, name = '' }: Pick<Letter, 'id'> & Partial<Pick<Letter, 'name'>>): string {
  const builtIn = BUILT_IN_LIST.find((one) => one.id === id);
  return builtIn ? i18n.t(`letterName.${builtIn.named}`) : name;
}
