import type { Plan } from '../../../survey-definitions/plan/plan.ts';

const words = (text: string) => ({ en: text, fr: `${text} (fr)` });

/** A plan of one recorded row. */
export const planOf = (): Plan => ({
  id: '2022-2025',
  version: 1,
  title: words('Plan'),
  validity: { from: '2022-01', to: '2025-12' },
  reportingYearFrom: 1,
  wording: { en: 'translation', fr: 'official' },
  series: [{ id: 'SO1.x', kind: 'recorded', unit: 'count' }],
  layers: [{ code: 'MEM', name: words('Members') }],
  objectives: [{ id: 'SO1', code: { en: 'SO1', fr: 'OS1' }, name: words('Trade facilitation') }],
  focusAreas: [],
  rows: [
    {
      id: 'SO1.x',
      layer: 'MEM',
      objective: 'SO1',
      activity: words('Activity'),
      description: words('Description'),
      source: words('Source'),
      direction: 'increase',
      baseline: 'first-recorded-period',
      measuredBy: ['SO1.x'],
    },
  ],
});
