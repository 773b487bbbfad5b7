import { expect, it } from 'vitest';
import { figuresCsv } from '../../../../client/console/plan/figures/figures-csv.ts';
import { demoFigures } from '../../../../server/app/demo/demo-figures.ts';
import { planFigures } from '../../../../server/plan/figures/figure-plan.ts';
import { parseFigures } from '../../../../server/plan/figures/parse-figures.ts';
import type { NewFigure, RecordedFigure } from '../../../../server/plan/figures/figure-contract.ts';

const held = (figures: readonly NewFigure[]): readonly RecordedFigure[] =>
  figures.map((figure, index) => ({
    ...figure,
    id: String(index),
    state: 'in-force',
    replaces: null,
    enteredBy: 'sofia',
    enteredAt: '2026-11-22T09:00:00.000Z',
    endedBy: null,
    endedAt: null,
  }));

it('the file that the console saves, imported again, changes nothing', () => {
  const [first] = demoFigures;
  if (first === undefined) throw new Error('the demonstration has no figures');
  const hard: readonly NewFigure[] = [
    { ...first, value: 0.5, period: { from: '2019-07', to: '2020-06' }, source: 'A "quoted", part; 5 %' },
    { ...first, value: 1, period: { from: '2020-02', to: '2020-02' }, source: '=HYPERLINK("x")' },
    { ...first, value: 33.333333, period: { from: '2021-01', to: '2021-12' }, source: "'t Hooft" },
  ];
  const figures = held([...demoFigures, ...hard]);
  const parsed = parseFigures(new TextEncoder().encode(figuresCsv(figures)), () => '2026-11-22');
  expect(parsed).toMatchObject({ ok: true });
  if (!parsed.ok) return;
  expect(planFigures(figures, parsed.figures)).toMatchObject({ changes: [], unchanged: figures.length });
});
