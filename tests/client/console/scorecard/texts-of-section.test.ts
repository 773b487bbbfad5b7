import { expect, it } from 'vitest';
import { textsOfSection } from '../../../../client/console/scorecard/texts-of-section.ts';
import { compiled } from '../../../survey-definitions/questionnaires.ts';

const { definition } = compiled('annual-engagement');
const textOf = (variable: string) => ({ variable, label: { en: variable }, values: ['words'] });
const written = [textOf('so1Instrument_RKC_so1Reasons_other'), textOf('sp2WhyNot_other'), textOf('change')];

it.each([
  ['of its own section where that asks for words', 'sp2Overall', ['sp2WhyNot_other']],
  ['of the whole survey where it asks for none', 'approvedBy', written.map(({ variable }) => variable)],
  ['of the whole survey where the KPI has no item', undefined, written.map(({ variable }) => variable)],
])('beside a KPI stand the words %s', (_, item, variables) => {
  expect(textsOfSection(written, definition, item).map(({ variable }) => variable)).toEqual(variables);
});
