import { expect, it } from 'vitest';
import { textsOfSection } from '../../../../client/console/scorecard/texts-of-section.ts';
import { compiled } from '../../../survey-definitions/questionnaires.ts';

const { definition } = compiled('annual-engagement');
const textOf = (variable: string) => ({ variable, label: { en: variable }, values: ['words'] });
const written = [textOf('so1Comment'), textOf('sp4Comment'), textOf('keep')];

it.each([
  ['of its own section where that asks for words', 'so1Comment', ['so1Comment']],
  ['of the whole survey where it asks for none', 'approvedBy', ['so1Comment', 'sp4Comment', 'keep']],
  ['of the whole survey where the KPI has no item', undefined, ['so1Comment', 'sp4Comment', 'keep']],
])('beside a KPI stand the words %s', (_, item, variables) => {
  expect(textsOfSection(written, definition, item).map(({ variable }) => variable)).toEqual(variables);
});
