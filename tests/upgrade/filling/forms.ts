import type { Answers } from '../../../survey-definitions/language/answer.ts';

const ratings = [5, 4, 4, 3, 5, 2, 4, 1, 5, 4, 3] as const;
const rating = (index: number): number => ratings[index % ratings.length] ?? 3;

/** Texts as people write them, and as somebody might who wants to see a spreadsheet run them. */
const texts = [
  'Keep the side events.',
  'Plus de temps pour le débat ;\nmoins d’exposés',
  '=SUM(A1:A9)',
  'More "breakout" groups, please',
  '',
  'الترجمة ممتازة',
] as const;

/** The form of a session, so that each question is answered by somebody, left blank by somebody, and has no opinion of somebody. */
export function sessionForm(index: number): Answers {
  const text = texts[index % texts.length] ?? '';
  return {
    firstTime: index % 3 === 0 ? 'yes' : 'no',
    overall: rating(index),
    relevance: rating(index + 3),
    ...(index % 4 !== 3 && { documents: index % 4 === 2 ? { missing: 'noOpinion' } : rating(index + 1) }),
    decisions: rating(index + 2),
    chairing: index % 5 === 4 ? { missing: 'notApplicable' } : rating(index + 4),
    interpretationUsed: index % 2 === 0 ? 'yes' : 'no',
    ...(index % 2 === 0 && { interpretation: rating(index + 5) }),
    willUse: ['already', 'planned', 'no', 'tooEarly'][index % 4] ?? 'no',
    ...(text !== '' && { keep: text }),
  };
}

/** The form of an activity. */
export function activityForm(index: number): Answers {
  const text = texts[(index + 1) % texts.length] ?? '';
  return {
    ...(index % 3 === 2 ? { affiliation: 'other', affiliation_other: 'Port authority' } : { affiliation: 'customs' }),
    overall: rating(index),
    need: rating(index + 1),
    content: index % 4 === 1 ? { missing: 'noOpinion' } : rating(index + 2),
    expertsKnowledge: rating(index + 3),
    willApply: index % 2 === 0 ? 'partly' : 'no',
    ...(index % 2 === 0 && { applyWhen: 'oneYear', applyWhat: 'Risk profiles' }),
    ...(text !== '' && { change: text }),
  };
}

export const byMember = (delegation: string, form: Answers): Answers => ({ capacity: 'member', delegation, ...form });

/** Of one who is in no list. */
export const byDelegate = (form: Answers): Answers => ({ capacity: 'member', ...form });

/** What a Member says in the annual survey, by section: all that is required, and a little of the rest. `areas`: the focus areas of the year. */
export function annualForm(index: number, areas: readonly string[]): Answers {
  return {
    overall: rating(index),
    leadership: rating(index + 1),
    priorities: index % 3 === 1 ? { missing: 'noOpinion' } : rating(index + 2),
    so1Instrument_RKC_so1Status: index % 2 === 0 ? 'implemented' : 'planned',
    ...(index % 2 === 0
      ? { so1Instrument_RKC_so1Use: 'routinely' }
      : { so1Instrument_RKC_so1PlannedYear: 2028, so1Instrument_RKC_so1Reasons: ['legal', 'staff'] }),
    so2Instrument_HS_so2Status: 'implemented',
    sp1Overall: rating(index + 3),
    sp1Aspects_relevance: rating(index + 4),
    sp2Participation: index % 2 === 0 ? 'yes' : 'no',
    ...(index % 2 === 0 ? { sp2Operations: 3, sp2Overall: rating(index + 5) } : { sp2WhyNot: ['resources', 'timing'] }),
    sp4Overall: rating(index + 6),
    sp5Overall: rating(index + 7),
    ...Object.fromEntries(
      areas.flatMap((area, place) =>
        ['work', 'effect'].map((asked) => [`focusArea_${area}_${asked}`, rating(index + 8 + place)] as const),
      ),
    ),
    ...(index % 3 === 0 && { keep: texts[index % texts.length] ?? 'Nothing.' }),
    departments: ['facilitation', 'tariff'],
    approvedBy: 'director',
  };
}
