import { firstLanguage } from '../../../survey-definitions/reference/first-language.ts';
import { z } from 'zod';
import type { Compiled } from '../../../survey-definitions/authoring/compile.ts';
import type { Problem } from '../../../survey-definitions/language/problem.ts';
import type { Texts } from '../../../survey-definitions/language/texts.ts';
import type { Definition } from '../../../survey-definitions/questionnaire/definition.ts';
import { operationIn } from '../../platform/contract/operation.ts';
import type { Output } from '../../platform/contract/operation.ts';
import { localized, open, whole } from '../../platform/contract/schemas.ts';
import { languageCode } from '../fielding/record-schemas.ts';

/** One line of the list from which a survey is made. */
const summary = z.strictObject({
  name: z.string(),
  version: z.int(),
  occasion: z.enum(['wave', 'session', 'activity']),
  committee: z.string().nullable(),
  title: localized,
  languages: z.array(z.string()),
  minutes: z.number(),
});
export type DefinitionSummary = Output<typeof summary>;

const offered = z.strictObject({
  definitions: z.array(summary),
  problems: z.array(open<Problem>('What is wrong with another one')),
});
export type Definitions = Output<typeof offered>;

const newest = {
  definition: open<Definition>('The structure', { name: z.string(), version: z.int() }),
  texts: z.record(z.string(), open<Texts>('The words of one language')),
};

const operation = operationIn('Questionnaires');

export const definitions = {
  list: operation({ summary: 'The questionnaires on offer', answer: offered }),
  newest: operation({
    summary: 'A questionnaire, its newest version: structure and words',
    answer: whole<Pick<Compiled, 'definition' | 'texts'>>(z.strictObject(newest), 'Structure and words', newest),
  }),
  preview: operation({
    summary: 'A questionnaire as respondents would see it',
    query: z.strictObject({ language: languageCode.default(firstLanguage) }),
    answer: 'text/html',
  }),
};
