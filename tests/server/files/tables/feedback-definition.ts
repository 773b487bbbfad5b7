import { compileDefinition } from '../../../../survey-definitions/authoring/compile.ts';
import type { Compiled } from '../../../../survey-definitions/authoring/compile.ts';
import type { Answers } from '../../../../survey-definitions/language/answer.ts';
import { publishDefinition } from '../../../../server/questionnaires/definition-store.ts';
import type { Survey } from '../../../../survey-definitions/surveys/survey.ts';
import { sendAll } from '../../results/survey/answered-survey.ts';
import { activityRecord } from '../../surveys/fielding/plans.ts';
import type { SurveyApp } from '../../surveys/fielding/survey-app.ts';

const five = { codes: [5, 4, 3, 2, 1], satisfied: [5, 4], dissatisfied: [2, 1] };
const fiveWords = { '5': 'Very good', '4': 'Good', '3': 'Fair', '2': 'Poor', '1': 'Very poor' };
const items = {
  useful: { name: 'useful', kind: 'rating', scale: 'quality' },
  pace: { name: 'pace', kind: 'rating', scale: 'quality' },
  days: { name: 'days', kind: 'number', minimum: -99, maximum: 99, decimals: 1 },
  why: { name: 'why', kind: 'multiple', options: [{ code: 'law' }, { code: 'staff' }], other: true },
  again: {
    name: 'again',
    kind: 'single',
    options: [{ code: 'yes' }, { code: 'no' }],
    when: { is: ['useful', 5] },
  },
  comment: { name: 'comment', kind: 'long-text' },
};
const labels: Readonly<Record<string, object>> = {
  useful: { label: 'Was it useful?' },
  pace: { label: 'How was the pace?' },
  days: { label: 'How many days?', unit: 'days' },
  why: { label: 'Why?', options: { law: 'The law', staff: '=Staff' }, other: 'Other' },
  again: { label: 'Again?', options: { yes: 'Yes', no: 'No' } },
  comment: { label: 'Anything else?' },
};

/**
 * 1: useful, pace, days, why, again, comment. 2: pace is dropped and the option `law` of why with it. 3: useful is asked in other
 * words that break its series (revision 2).
 */
export function feedbackVersion(version: 1 | 2 | 3): Compiled {
  const { pace, why, useful, ...others } = items;
  const asked = [
    version === 3 ? { ...useful, revision: 2 } : useful,
    ...(version === 1 ? [pace] : []),
    others.days,
    version === 1 ? why : { ...why, options: why.options.filter(({ code }) => code !== 'law') },
    others.again,
    others.comment,
  ];
  const texts = Object.fromEntries(asked.map(({ name }) => [name, { ...labels[name] }]));
  if (version > 1) texts['why'] = { label: 'Why?', options: { staff: '=Staff' }, other: 'Other' };
  if (version === 3) texts['useful'] = { label: 'Was it of use to your administration?' };
  const compiled = compileDefinition({
    folder: 'feedback',
    structure: {
      name: 'feedback',
      version,
      occasion: 'activity',
      languages: ['en'],
      minutes: 1,
      scales: { quality: five },
      sections: [{ name: 'only', items: asked }],
    },
    texts: {
      en: {
        title: 'Feedback',
        introduction: 'One minute.',
        scales: { quality: fiveWords },
        sections: { only: { title: 'All' } },
        items: texts,
      },
    },
  });
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems));
  return compiled.value;
}

/** A closed survey of the newest version published so far, of an activity that began on that day. */
export async function feedbackSurvey(
  app: SurveyApp,
  version: 1 | 2 | 3,
  startsOn: string,
  forms: readonly Answers[],
  confidentiality: 'confidential' | 'anonymous' = 'confidential',
): Promise<Survey> {
  await publishDefinition(app.dependencies.db, feedbackVersion(version), new Date(`2026-01-0${version}T00:00:00Z`));
  const record = { ...activityRecord, title: { en: `Of ${startsOn}` }, startsOn, endsOn: startsOn };
  const plan = { definition: 'feedback', record, confidentiality, languages: ['en'], population: null, closesAt: null };
  const survey = await app.open(plan, 'carl');
  await sendAll(app, survey, forms);
  return app.close(survey, 'carl');
}

/** The text of a file of the survey, as Carl gets it. */
export async function fileOf(app: SurveyApp, { id }: Survey, file: string, query = ''): Promise<string> {
  const response = await app.as('carl').get(`/api/surveys/${id}/${file}${query}`);
  if (!response.ok) throw new Error(`${response.status}: ${await response.text()}`);
  return response.text();
}
