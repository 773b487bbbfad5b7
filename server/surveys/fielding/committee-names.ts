import type { LocalizedText } from '../../../survey-definitions/language/occasion.ts';
import type { Committee } from '../../../survey-definitions/surveys/committees.ts';

type CommitteeNames = { readonly name: LocalizedText; readonly short: LocalizedText };

/** Source: domain.md 1, the committees' terms of reference. */
export const committeeNames = {
  PTC: {
    name: { en: 'Permanent Technical Committee', fr: 'Comité technique permanent' },
    short: { en: 'PTC', fr: 'CTP' },
  },
  HSC: {
    name: { en: 'Harmonized System Committee', fr: 'Comité du Système harmonisé' },
    short: { en: 'HSC', fr: 'CSH' },
  },
  EC: {
    name: { en: 'Enforcement Committee', fr: 'Comité de la lutte contre la fraude' },
    short: { en: 'EC', fr: 'CLF' },
  },
  CBC: {
    name: { en: 'Capacity Building Committee', fr: 'Comité du renforcement des capacités' },
    short: { en: 'CBC', fr: 'CRC' },
  },
} as const satisfies Record<Committee, CommitteeNames>;
