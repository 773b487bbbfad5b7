import { expect, it } from 'vitest';
import { questionnaireFor } from '../../../survey-definitions/questionnaire/questionnaire.ts';
import type { Definition } from '../../../survey-definitions/questionnaire/definition.ts';
import type { Occasion } from '../../../survey-definitions/language/occasion.ts';
import type { Texts } from '../../../survey-definitions/language/texts.ts';
import { variableLabel } from '../../../survey-definitions/questionnaire/variable-label.ts';

const definition: Definition = {
  name: 'words',
  version: 1,
  occasion: 'wave',
  languages: ['en'],
  minutes: 1,
  scales: { satisfaction: { codes: [3, 2, 1], satisfied: [3], dissatisfied: [1] } },
  sections: [
    {
      name: 'all',
      items: [
        { name: 'comment', kind: 'long-text' },
        {
          name: 'instrument',
          over: ['RKC'],
          items: [
            { name: 'why', kind: 'multiple', options: [{ code: 'cost' }], other: true },
            { name: 'next', kind: 'short-text' },
          ],
        },
        { name: 'area', over: { occasion: 'areas' }, items: [{ name: 'wish', kind: 'long-text' }] },
        { name: 'agenda', kind: 'grid', scale: 'satisfaction', rows: { occasion: 'agendaItems' } },
      ],
    },
  ],
};

const occasion: Occasion = {
  facts: {},
  names: {},
  lists: {
    areas: [{ code: 'FA1', label: { en: 'Green Customs' } }],
    agendaItems: [{ code: 'a1', label: { en: 'Adoption of the agenda' } }],
  },
};

const texts: Texts = {
  title: 'Words',
  introduction: '',
  scales: {},
  sections: { all: { title: 'All' } },
  blocks: { instrument: { title: '{repeat.label}', keys: { RKC: 'Revised Kyoto Convention' } }, area: { title: '' } },
  items: {
    comment: { label: 'Anything else?' },
    why: { label: 'Why not the {repeat.label}?', options: { cost: 'Cost' }, other: 'Another reason' },
    next: { label: 'What next?' },
    wish: { label: 'What should the WCO do?' },
    agenda: { label: 'How satisfied are you?' },
  },
};

it.each([
  ['comment', 'Anything else?'],
  ['instrument_RKC_why', 'Why not the Revised Kyoto Convention?'],
  ['instrument_RKC_why_other', 'Why not the Revised Kyoto Convention? – Another reason'],
  ['instrument_RKC_next', 'Revised Kyoto Convention – What next?'],
  ['area_FA1_wish', 'Green Customs – What should the WCO do?'],
  ['agenda_a1', 'How satisfied are you? – Adoption of the agenda'],
])('%s is told from its like: %s', (name, label) => {
  const questionnaire = questionnaireFor(definition, occasion);
  const variable = questionnaire.variables.get(name);
  if (variable === undefined) throw new Error(`the questionnaire has no ${name}`);
  expect(variableLabel(questionnaire, variable, { en: texts })).toEqual({ en: label });
});
