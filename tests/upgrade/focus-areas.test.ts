import { expect, it } from 'vitest';
import { describeEachStand } from './open-stand.ts';
import { told } from './platform.ts';

const by = { entered_by: 'sofia', entered_at: '2026-11-01T09:00:00.000Z' };

const enter = (table: string, entry: Readonly<Record<string, string | number>>): string => {
  const values = Object.values(entry).map((value) => (typeof value === 'number' ? value : `'${value}'`));
  return `insert into "${table}" (${Object.keys(entry).join(', ')}) values (${values.join(', ')})`;
};

const source = 'Annual survey 2022';
const entered = [
  enter('baseline', {
    id: 'b1',
    series: 'FA.satisfaction-impact.FA1',
    rate: 0.7,
    measured_on: '2022-02-28',
    source,
    ...by,
  }),
  enter('target', {
    id: 't1',
    series: 'FA.satisfaction-impact.FA1',
    operator: '>=',
    value: 75,
    valid_from: '2023-01-01',
    source,
    ...by,
  }),
  enter('margin', {
    id: 'm1',
    series: 'FA.satisfaction-impact.FA2',
    points: 4,
    valid_from: '2023-01-01',
    source,
    ...by,
  }),
  enter('baseline', { id: 'b2', series: 'SP5.satisfaction', rate: 0.6, measured_on: '2022-02-28', source, ...by }),
];

describeEachStand('what was entered for a focus area', (open) => {
  it('stands with the series of the work, which is what was asked, and all else where it stood', async () => {
    const { known, withCookie } = await open({}, entered);
    const sofia = withCookie(known.people['sofia']?.cookie ?? '');
    const seriesIn = async (noun: string): Promise<readonly string[]> => {
      const found: readonly { readonly id: string; readonly series: string }[] = (
        await told(await sofia.get(`/api/${noun}`))
      )[noun];
      return found
        .filter(({ id }) => /^[bmt]\d$/.test(id))
        .map(({ id, series }) => `${id} ${series}`)
        .toSorted();
    };
    expect(await seriesIn('baselines')).toEqual(['b1 FA.satisfaction-work.FA1', 'b2 SP5.satisfaction']);
    expect(await seriesIn('targets')).toEqual(['t1 FA.satisfaction-work.FA1']);
    expect(await seriesIn('margins')).toEqual(['m1 FA.satisfaction-work.FA2']);
  });

  it('is guarded as before: an entry is ended, never changed', async () => {
    const { dependencies } = await open({}, entered);
    const { db } = dependencies;
    await expect(db.updateTable('target').set({ value: 1 }).where('id', '=', 't1').execute()).rejects.toThrow(
      /never changed/,
    );
    await expect(db.updateTable('margin').set({ points: 1 }).where('id', '=', 'm1').execute()).rejects.toThrow(
      /never changed/,
    );
  });

  it('judges what was asked in those waves, and of the impact there is none', async () => {
    const { known, withCookie } = await open({}, entered);
    const sofia = withCookie(known.people['sofia']?.cookie ?? '');
    const { rows, family } = await told(await sofia.get('/api/scorecard?year=2025'));
    const row = rows.find(({ kpi }: { readonly kpi: string }) => kpi === 'FA.satisfaction-impact');
    const found = row.series.map(({ series, figure, baseline }: never) => [
      series,
      figure !== null,
      baseline?.['rate'] ?? null,
    ]);
    expect(found.slice(0, 2)).toEqual([
      ['FA.satisfaction-work.FA1', true, 0.7],
      ['FA.satisfaction-impact.FA1', false, null],
    ]);
    expect(family).toBe(16);
  });
});
