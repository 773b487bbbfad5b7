import { describe, expect, it } from 'vitest';
import type { KpiBaseline } from '../../../survey-definitions/results/kpi-baseline.ts';
import { surveyOfBaseline } from '../../../survey-definitions/scorecard/baseline-survey.ts';
import { measuredAlone } from '../../../survey-definitions/scorecard/measurement.ts';
import { headline, measuredOnce, surveyOf, tallyOfCodes } from './measured.ts';

const six = tallyOfCodes([5, 4, 2, 2, 3, 5]);
const wave = measuredOnce(surveyOf('wave', 2022, six));
const current = measuredOnce(surveyOf('now', 2025, six));
const held = surveyOf('held', 2022, six, { kind: 'session' });
const session = measuredAlone({ ...held, source: { ...held.source, day: '2022-04-04', closedOn: '2022-04-14' } }, 5);
const entry: KpiBaseline = {
  origin: 'entered',
  id: 'entry',
  rate: 0.5,
  n: 6,
  population: null,
  unit: null,
  scale: null,
  wording: null,
  measuredOn: '2022-02-28',
  source: 'Report',
  label: null,
};

describe('the survey that a baseline speaks of', () => {
  it.each([
    ['the wave of its year, which says the same', entry, [wave], 'wave', true],
    ['the same without n', { ...entry, n: null }, [wave], 'wave', true],
    ['the same, rounded to a percent', { ...entry, rate: 0.504 }, [wave], 'wave', true],
    ['the wave of its year, which says something else', { ...entry, rate: 0.51 }, [wave], 'wave', false],
    ['the wave of its year, of another n', { ...entry, n: 7 }, [wave], 'wave', false],
    ['the session of that day', { ...entry, measuredOn: '2022-04-10' }, [session], 'held', true],
    ['no session of another day', { ...entry, measuredOn: '2022-05-10' }, [session], undefined, undefined],
    ['no wave of another year', { ...entry, measuredOn: '2021-05-10' }, [wave], undefined, undefined],
    ['the first wave that it is itself', { ...entry, origin: 'first-wave', id: 'wave' }, [wave], 'wave', true],
  ] as const)('is %s', (_what, baseline, earlier, id, agrees) => {
    const found = surveyOfBaseline(baseline, current, [...earlier, current]);
    expect([found?.measurement.surveys[0].source.surveyId, found?.agrees]).toEqual([id, agrees]);
  });

  it('is the year of the sessions, whichever day of it is named', () => {
    const years = [measuredOnce(held), measuredOnce(surveyOf('now', 2025, six, { kind: 'session' }))] as const;
    const found = surveyOfBaseline({ ...entry, measuredOn: '2022-05-10' }, years[1], years);
    expect(found).toEqual({ measurement: years[0], agrees: true });
  });

  it('is none that was asked in other words', () => {
    const other = { ...headline, wording: 'small/overall/0' };
    const reworded = measuredOnce(surveyOf('wave', 2022, six, { headline: other }));
    expect(surveyOfBaseline(entry, current, [reworded, current])).toBeUndefined();
  });
});
