import { compileDefinition } from '../../../survey-definitions/authoring/compile.ts';
import type { Answers } from '../../../survey-definitions/language/answer.ts';
import type { Compiled } from '../../../survey-definitions/authoring/compile.ts';

export const SURVEY_ID = 'export-bench';

const ratings = Array.from({ length: 28 }, (_, index) => `r${index + 1}`);
const choices = ['c1', 'c2', 'c3'];

/** 33 items, each of one column: 28 ratings, 3 choices, a number and a text. */
export const itemNames: readonly string[] = [...ratings, ...choices, 'days', 'comment'];

export function exportDefinition(): Compiled {
  const items = [
    ...ratings.map((name) => ({ name, kind: 'rating', scale: 'quality', missing: ['noOpinion'] })),
    ...choices.map((name) => ({
      name,
      kind: 'single',
      options: [{ code: 'yes' }, { code: 'partly' }, { code: 'no' }],
    })),
    { name: 'days', kind: 'number', maximum: 99 },
    { name: 'comment', kind: 'long-text' },
  ];
  const labels = Object.fromEntries(
    items.map(({ name }) => [
      name,
      {
        label: `Question ${name}`,
        ...(choices.includes(name) && { options: { yes: 'Yes', partly: 'Partly', no: 'No' } }),
      },
    ]),
  );
  const compiled = compileDefinition({
    folder: 'export-bench',
    structure: {
      name: 'export-bench',
      version: 1,
      occasion: 'activity',
      languages: ['en'],
      minutes: 5,
      scales: { quality: { codes: [5, 4, 3, 2, 1], satisfied: [5, 4], dissatisfied: [2, 1] } },
      sections: [{ name: 'only', items }],
    },
    texts: {
      en: {
        title: 'Export',
        introduction: 'Of many.',
        scales: { quality: { '5': 'Very good', '4': 'Good', '3': 'Fair', '2': 'Poor', '1': 'Very poor' } },
        sections: { only: { title: 'All' } },
        items: labels,
      },
    },
  });
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems));
  return compiled.value;
}

/** Answers of the n-th response: nearly all answered, every third with a text of a line. */
export function exportAnswers(n: number): Answers {
  const comment = `A remark of somebody who had "something" to say, number ${n}`;
  return {
    ...Object.fromEntries(
      ratings.flatMap((name, index) => ((n + index) % 11 === 0 ? [] : [[name, ((n * 7 + index) % 5) + 1]])),
    ),
    ...Object.fromEntries(choices.map((name, index) => [name, ['yes', 'partly', 'no'][(n + index) % 3] ?? 'no'])),
    days: n % 30,
    ...(n % 3 === 0 && { comment }),
  };
}
