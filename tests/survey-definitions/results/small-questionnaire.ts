import type { Definition } from '../../../survey-definitions/questionnaire/definition.ts';
import { emptyOccasion } from '../../../survey-definitions/language/occasion.ts';
import { questionnaireFor } from '../../../survey-definitions/questionnaire/questionnaire.ts';
import type { TallyRow } from '../../../survey-definitions/results/tally.ts';

export const smallDefinition: Definition = {
  name: 'post-session-ptc',
  version: 1,
  occasion: 'session',
  committee: 'PTC',
  languages: ['en', 'fr'],
  minutes: 2,
  scales: { satisfaction: { codes: [5, 4, 3, 2, 1], satisfied: [5, 4], dissatisfied: [2, 1] } },
  sections: [
    {
      name: 'all',
      items: [
        { name: 'capacity', kind: 'single', options: [{ code: 'member' }, { code: 'observer' }] },
        { name: 'documents', kind: 'rating', scale: 'satisfaction', missing: ['noOpinion'] },
        { name: 'overall', kind: 'rating', scale: 'satisfaction', feeds: 'SO1.satisfaction-ptc', revision: 2 },
        { name: 'services', kind: 'grid', scale: 'satisfaction', rows: ['room', 'interpretation'] },
        { name: 'use', kind: 'multiple', options: [{ code: 'law' }, { code: 'training' }], other: true },
        { name: 'days', kind: 'number', minimum: 0 },
        { name: 'remarks', kind: 'long-text' },
      ],
    },
  ],
};

export const smallQuestionnaire = questionnaireFor(smallDefinition, emptyOccasion);

/** Rows of one variable: `{ BE: { 5: 1 }, observer: { 3: 2 } }`. */
export const tallyOf = (
  variable: string,
  counts: Readonly<Record<string, Readonly<Record<string, number>>>>,
): readonly TallyRow[] =>
  Object.entries(counts).flatMap(([delegation, codes]) =>
    Object.entries(codes).map(([code, count]) => ({ delegation, variable, code, count })),
  );

/** `n` Members, called M0, M1, …, with one answer each. */
export const membersAnswering = (code: number | string, n: number, first = 0): Record<string, Record<string, number>> =>
  Object.fromEntries(Array.from({ length: n }, (_, index) => [`M${first + index}`, { [code]: 1 }]));
