import { i18n } from '#i18n';
import type { ConstituentKey } from '@/domain/constituent/constituent';

/** The visible label and accessible name of a detail's box. */
export function detailLabel(key: ConstituentKey): string {
  return i18n.t(`detail.${key}`);
}

/** Prefixes offered to choose from; any other may be typed. */
export function prefixSuggestions(): readonly string[] {
  return [
    i18n.t('prefixes.mr'),
    i18n.t('prefixes.mrs'),
    i18n.t('prefixes.ms'),
    i18n.t('prefixes.miss'),
    i18n.t('prefixes.mx'),
    i18n.t('prefixes.dr'),
  ];
}

/** A word of help beside the label, where the label alone may leave one wondering. */
export function detailHint(key: ConstituentKey): string | undefined {
  if (key === 'closing') return i18n.t('detail.closingHint');
  if (key === 'state') return i18n.t('detail.stateHint');
  return undefined;
}
