import type { SeededRandom } from './seeded-random.ts';

type Remarks = readonly [string, ...string[]];

const english: Remarks = [
  'The exchange of national experience was the most useful part.',
  'Please send the documents at least four weeks before the session.',
  'Interpretation into our working language made a real difference.',
  'Fewer presentations, more time for discussion in small groups.',
  'The annotated agenda helped us to choose the right experts.',
  'Decisions should be summarized on one page at the end of each day.',
  'Online participants were rarely given the floor.',
  'Clear chairing, and time was kept.',
  'More practical guidance for administrations with limited resources, please.',
  'We would welcome a follow-up by the regional office.',
];

const french: Remarks = [
  'L’échange d’expériences nationales a été le moment le plus utile.',
  'Merci d’envoyer les documents au moins quatre semaines avant la session.',
  'L’interprétation dans notre langue de travail a beaucoup apporté.',
  'Moins de présentations, davantage de temps pour débattre en petits groupes.',
  'L’ordre du jour annoté nous a aidés à désigner les bons experts.',
  'Les décisions mériteraient un résumé d’une page à la fin de chaque journée.',
  'Les participants en ligne ont rarement pu prendre la parole.',
  'Une présidence claire, un horaire respecté.',
  'Davantage d’orientations pratiques pour les administrations aux moyens limités.',
  'Un suivi par le bureau régional serait le bienvenu.',
];

const others = {
  en: ['Reorganization of the administration under way'],
  fr: ['Réorganisation de l’administration en cours'],
} as const;

/** A remark as a delegate might leave it, in English or French. */
export function remarkFor(item: string, language: string, random: SeededRandom): string {
  if (item === 'other') return others[language === 'fr' ? 'fr' : 'en'][0];
  return random.pick(language === 'fr' ? french : english);
}
