import { describe, expect, it } from 'vitest';
import { compileDefinition } from '../../../survey-definitions/authoring/compile.ts';
import type { DefinitionFiles } from '../../../survey-definitions/questionnaire/source.ts';
import { body, bodyFiles, bodyWords, committee, committeeWords, files, series } from './committee-with-body.ts';

const problemsOf = (own: DefinitionFiles, shared?: DefinitionFiles) => {
  const result = compileDefinition(own, shared, series);
  return result.ok ? [] : result.problems.map(({ file, path, code }) => `${file} ${path} ${code}`);
};

describe('a problem is found where it was written', () => {
  const rating = { name: 'documents', kind: 'rating', scale: 'agreement' };

  it.each<[string, DefinitionFiles, DefinitionFiles | undefined]>([
    ['meeting/ptc/definition.json body unknown-body', files(), undefined],
    ['meeting/ptc/definition.json body unknown-body', files({ ...committee, body: 'other' }), bodyFiles()],
    ['meeting/ptc/definition.json versoin unknown-key', files({ ...committee, versoin: 4 }), bodyFiles()],
    ['meeting/body.json version too-small', files(), bodyFiles({ ...body, version: 0 })],
    [
      'meeting/ptc/definition.json sections.0.items.0.scale unknown-scale',
      files(
        { ...committee, sections: [{ name: 'session', items: [rating] }] },
        { items: { documents: { label: 'x' } } },
      ),
      bodyFiles(),
    ],
    [
      'meeting/ptc/definition.json sections.0.items.0.scale unknown-scale',
      files(
        { ...committee, sections: [{ name: 'trade', items: [rating] }] },
        { sections: { trade: { title: 'x' } }, items: { documents: { label: 'x' } } },
      ),
      bodyFiles(),
    ],
    [
      'meeting/body.json scales.satisfaction.satisfied scale-direction',
      files(),
      bodyFiles({ ...body, scales: { satisfaction: { codes: [5, 3, 1], satisfied: [3], dissatisfied: [1] } } }),
    ],
    [
      'meeting/ptc/definition.json feeds.overall unknown-series',
      files({ ...committee, feeds: { overall: 'SO9.ptc' } }),
      bodyFiles(),
    ],
    [
      'meeting/ptc/definition.json feeds.comment feeds-unknown-item',
      files({ ...committee, feeds: { overall: 'SO1.ptc', comment: 'SO1.ptc' } }),
      bodyFiles(),
    ],
    [
      'meeting/ptc/definition.json feeds.overall fed-twice',
      files(),
      bodyFiles({
        ...body,
        sections: [
          { name: 'session', items: [{ name: 'overall', kind: 'rating', scale: 'satisfaction', feeds: 'SO1.ptc' }] },
          ...body.sections.slice(1),
        ],
      }),
    ],
    [
      'meeting/ptc/definition.json sections.1.when condition-of-body-section',
      files({
        ...committee,
        sections: [committee.sections[0], { ...committee.sections[1], when: { is: ['occasion.format', 'online'] } }],
      }),
      bodyFiles(),
    ],
    [
      'meeting/ptc/definition.json scales.satisfaction duplicate-name',
      files({ ...committee, scales: body.scales }),
      bodyFiles(),
    ],
    [
      'meeting/ptc/en.json sections.trade.title missing-text',
      files(committee, { items: committeeWords.items }),
      bodyFiles(),
    ],
    [
      'meeting/ptc/en.json items.gone.label superfluous-text',
      files(committee, { ...committeeWords, items: { ...committeeWords.items, gone: { label: 'x' } } }),
      bodyFiles(),
    ],
    [
      'meeting/en.json items.gone.label superfluous-text',
      files(),
      bodyFiles(body, { ...bodyWords, items: { ...bodyWords.items, gone: { label: 'x' } } }),
    ],
    [
      'meeting/en.json introduction unknown-place',
      files(),
      bodyFiles(body, { ...bodyWords, introduction: 'About {occasion.weather}.' }),
    ],
  ])('%s', (problem, own, shared) => {
    expect(problemsOf(own, shared)).toEqual([problem]);
  });

  it('where body and committee are about different occasions', () => {
    expect(problemsOf(files({ ...committee, occasion: 'activity' }), bodyFiles())).toContain(
      'meeting/ptc/definition.json occasion body-of-another-occasion',
    );
  });

  it('where neither body nor committee says it', () => {
    const { languages: _languages, minutes: _minutes, ...rest } = body;
    expect(problemsOf(files(), bodyFiles(rest))).toEqual(
      expect.arrayContaining([
        'meeting/ptc/fr.json  missing-language',
        'meeting/ptc/definition.json minutes missing-key',
      ]),
    );
  });
});
