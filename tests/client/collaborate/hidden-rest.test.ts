import { expect, it } from 'vitest';
import { followLedger, openWorkspace } from '../../../client/collaborate/model/workspace.ts';
import { nobody, nowhere } from '../../../client/collaborate/page/nowhere.ts';
import { wordsIn } from '../../../client/collaborate/texts/catalogues.ts';
import { noCover } from './no-cover.ts';
import { textsIn } from '../../../client/respond/texts/catalogues.ts';
import type { Condition } from '../../../survey-definitions/language/condition.ts';
import type { Entry } from '../../../survey-definitions/questionnaire/definition.ts';
import { emptyOccasion } from '../../../survey-definitions/language/occasion.ts';
import type { Texts } from '../../../survey-definitions/language/texts.ts';
import { definitionWith, textsFor } from '../../survey-definitions/small-definition.ts';

const options = [{ code: 'yes' }, { code: 'no' }] as const;
const single = (name: string, when?: Condition): Entry => ({ name, kind: 'single', options, ...(when && { when }) });

const definition = definitionWith([], {
  sections: [
    { name: 'hidden', items: [single('fraud')] },
    {
      name: 'mine',
      items: [single('staff'), single('needs', { all: [{ is: ['fraud', 'yes'] }, { is: ['staff', 'no'] }] })],
    },
  ],
});

function openHidden(conditions: Readonly<Record<string, readonly Condition[]>>) {
  const me = { ...nobody.me, id: 'luc', sections: ['mine'], rest: 'hidden' } as const;
  const state = { ...nobody, me, conditions };
  const noTexts: Texts = { title: '', introduction: '', scales: {}, sections: {}, items: {} };
  const data = {
    mode: 'form',
    language: 'en',
    languages: ['en'],
    surveyId: 'wave',
    definition,
    texts: textsFor(definition)['en'] ?? noTexts,
    occasion: emptyOccasion,
    member: { id: 'FR', name: { en: 'France' } },
    lastWave: null,
    hasYears: false,
    cover: noCover,
    writtenAt: '2026-11-22T09:00:00.000Z',
    route: { name: 'section', section: 'mine' },
    state,
    hasPdf: false,
    news: {},
    catalogue: textsIn('en').form,
    words: wordsIn('en'),
  } as const;
  const workspace = openWorkspace(data, state, nowhere);
  const asked = () =>
    workspace.form.model.outline.value.sections.find(({ name }) => name === 'mine')?.questions.map(({ name }) => name);
  return { workspace, asked };
}

it('asks what hidden answers bring up as soon as the server says so, and what is typed here decides the rest', () => {
  const { workspace, asked } = openHidden({ needs: [{ any: [] }] });
  const unfollow = followLedger(workspace);
  workspace.form.model.answer('staff', 'no');
  expect(asked()).toEqual(['staff']);
  const { state } = workspace.sync;
  state.value = { ...state.value, conditions: { needs: [{ is: ['staff', 'no'] }] } };
  expect(asked()).toEqual(['staff', 'needs']);
  workspace.form.model.answer('staff', 'yes');
  expect(asked()).toEqual(['staff']);
  unfollow();
});
