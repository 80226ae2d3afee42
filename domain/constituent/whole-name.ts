import { foldText } from '../plain-text';
import { usableDetail } from './check-constituent';
import type { Constituent } from './constituent';

/**
 * First and last name, or the only one that a person has; empty without either. A name that is written and cannot be
 * used is not left out: then there is no whole name.
 */
export function wholeName(constituent: Constituent): string {
  const written = (['firstName', 'lastName'] as const).filter((key) => foldText(constituent[key]) !== '');
  const names = written.map((key) => usableDetail(constituent, key));
  return names.includes('') ? '' : names.join(' ');
}
