import { describe, expect, it } from 'vitest';
import {
  isSatisfactionRate,
  kpiOfCommittee,
  kpiOfSeries,
  kpis,
  satisfactionSeries,
} from '../../../survey-definitions/kpis.ts';

describe('the KPIs of the Strategic Plan', () => {
  it('are the 28 rows of the plan, in its order, each with its texts in both languages', () => {
    expect(kpis.map((kpi) => kpi.row)).toEqual(Array.from({ length: 28 }, (_, index) => index + 1));
    for (const kpi of kpis) {
      for (const text of [kpi.layer.name, kpi.objective.name, kpi.activity, kpi.description, kpi.source]) {
        expect(text.en, kpi.id).toMatch(/\S/);
        expect(text.fr, kpi.id).toMatch(/\S/);
      }
    }
  });

  it('have 11 rows and 16 series that are satisfaction rates', () => {
    expect(kpis.filter(isSatisfactionRate)).toHaveLength(11);
    expect(satisfactionSeries).toHaveLength(16);
  });

  it('name each series once', () => {
    const series = kpis.flatMap((kpi) => kpi.series);
    expect(new Set(series).size).toBe(series.length);
  });

  it.each([
    ['PTC', 'SO1.satisfaction-ptc'],
    ['HSC', 'SO2.satisfaction-hsc'],
    ['EC', 'SO3.satisfaction-ec'],
    ['CBC', 'SO4.satisfaction-cbc'],
  ])('%s feeds %s', (committee, series) => {
    expect(kpiOfCommittee(committee)?.series).toEqual([series]);
  });

  it('are found by one of several series, and by no other name', () => {
    expect(kpiOfSeries('FA.satisfaction-impact.FA2')?.id).toBe('FA.satisfaction-impact');
    expect(kpiOfSeries('FA.satisfaction-impact')).toBeUndefined();
    expect(kpiOfCommittee('Council')).toBeUndefined();
  });
});
