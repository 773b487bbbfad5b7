import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { expect, it } from 'vitest';
import { openWorkspace } from '../../../client/collaborate/model/workspace.ts';
import { nobody, nowhere } from '../../../client/collaborate/page/nowhere.ts';
import { ColleaguesView } from '../../../client/collaborate/parts/colleagues-view.tsx';
import { wordsIn } from '../../../client/collaborate/texts/catalogues.ts';
import { noCover } from './no-cover.ts';
import { textsIn } from '../../../client/respond/texts/catalogues.ts';
import { emptyOccasion } from '../../../survey-definitions/language/occasion.ts';
import { definitionWith } from '../../survey-definitions/small-definition.ts';

it.each([
  ['en', 'PS1; PS2'],
  ['fr', 'PS1\u202f; PS2'],
])('in %s the sections of a colleague are told one after the other: ‘%s’', (language, sections) => {
  const luc = { id: 'luc', name: 'Luc', role: 'colleague', sections: ['one', 'two'], ended: false } as const;
  const state = { ...nobody, collaborators: [luc] };
  const titles = { one: { title: 'PS1' }, two: { title: 'PS2' } };
  const data = {
    mode: 'form',
    language,
    languages: ['en', 'fr'],
    surveyId: 'wave',
    definition: definitionWith([]),
    texts: { title: '', introduction: '', scales: {}, sections: titles, items: {} },
    occasion: emptyOccasion,
    member: { id: 'FR', name: { en: 'France' } },
    lastWave: null,
    hasYears: false,
    cover: noCover,
    writtenAt: '2026-11-22T09:00:00.000Z',
    route: { name: 'colleagues' },
    state,
    hasPdf: false,
    news: {},
    catalogue: textsIn(language).form,
    words: wordsIn(language),
  } as const;
  const workspace = openWorkspace(data, state, nowhere);
  expect(renderToString(h(ColleaguesView, { workspace }))).toContain(sections);
});
