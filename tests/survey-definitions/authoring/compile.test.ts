import { describe, expect, it } from 'vitest';
import { compileDefinition } from '../../../survey-definitions/authoring/compile.ts';
import { body, bodyFiles, bodyWords, committeeWords, files, series } from './committee-with-body.ts';

describe('a committee with the shared body', () => {
  const result = compileDefinition(files(), bodyFiles(), series);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  const { definition, texts } = result.value;

  it('is a definition of its own name and version, with what the body gives', () => {
    const { sections: _sections, scales, ...rest } = definition;
    expect(rest).toEqual({
      name: 'meeting-ptc',
      version: 3,
      occasion: 'session',
      committee: 'PTC',
      languages: ['en'],
      minutes: 5,
    });
    expect(scales).toEqual(body.scales);
  });

  it('continues sections of the body and adds its own at the end', () => {
    expect(definition.sections.map(({ name, items }) => [name, items.map((item) => item.name)])).toEqual([
      ['session', ['overall', 'documents']],
      ['open', ['comment']],
      ['trade', ['facilitation']],
    ]);
  });

  it('says which item of the body feeds its KPI', () => {
    expect(definition.sections[0]?.items[0]).toEqual({
      name: 'overall',
      kind: 'rating',
      scale: 'satisfaction',
      feeds: 'SO1.ptc',
    });
  });

  it('has its own words over those of the body, down to the single label', () => {
    expect(texts['en']).toEqual({
      ...bodyWords,
      title: 'A meeting of the PTC',
      sections: { ...bodyWords.sections, trade: { title: 'Trade' } },
      items: {
        ...committeeWords.items,
        overall: { label: 'Overall, of the PTC?', hint: 'All in all.' },
        comment: { label: 'Anything else?' },
      },
    });
  });

  it('is frozen through and through', () => {
    const open: unknown[] = [result.value];
    for (let part = open.pop(); part !== undefined; part = open.pop()) {
      if (typeof part !== 'object' || part === null) continue;
      expect(Object.isFrozen(part)).toBe(true);
      open.push(...Object.values(part));
    }
  });
});
