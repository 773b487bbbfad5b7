import type { KpiSeries } from '../../../survey-definitions/questionnaire/check/check-feeds.ts';
import type { DefinitionFiles } from '../../../survey-definitions/questionnaire/source.ts';

export const series: readonly KpiSeries[] = [{ series: 'SO1.ptc', occasion: 'session', committee: 'PTC' }];

export const body = {
  name: 'meeting',
  version: 1,
  occasion: 'session',
  languages: ['en'],
  minutes: 5,
  scales: { satisfaction: { codes: [5, 3, 1], satisfied: [5], dissatisfied: [1] } },
  sections: [
    { name: 'session', items: [{ name: 'overall', kind: 'rating', scale: 'satisfaction' }] },
    { name: 'open', items: [{ name: 'comment', kind: 'long-text' }] },
  ],
};

export const bodyWords = {
  title: 'A meeting',
  introduction: 'Five minutes.',
  scales: { satisfaction: { 5: 'Yes', 3: 'So so', 1: 'No' } },
  sections: { session: { title: 'Session' }, open: { title: 'In your words' } },
  items: { overall: { label: 'Overall?', hint: 'All in all.' }, comment: { label: 'Anything else?' } },
};

export const committee = {
  name: 'meeting-ptc',
  version: 3,
  occasion: 'session',
  committee: 'PTC',
  body: 'meeting',
  feeds: { overall: 'SO1.ptc' },
  sections: [
    { name: 'trade', items: [{ name: 'facilitation', kind: 'rating', scale: 'satisfaction' }] },
    { name: 'session', items: [{ name: 'documents', kind: 'rating', scale: 'satisfaction' }] },
  ],
};

export const committeeWords = {
  title: 'A meeting of the PTC',
  sections: { trade: { title: 'Trade' } },
  items: {
    overall: { label: 'Overall, of the PTC?' },
    facilitation: { label: 'Facilitation?' },
    documents: { label: 'Documents?' },
  },
};

export const bodyFiles = (structure: unknown = body, en: unknown = bodyWords): DefinitionFiles => ({
  folder: 'meeting',
  structure,
  texts: { en },
});

export const files = (structure: unknown = committee, en: unknown = committeeWords): DefinitionFiles => ({
  folder: 'meeting/ptc',
  structure,
  texts: { en },
});
