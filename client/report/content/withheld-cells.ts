import type { LineFigure } from '../../../survey-definitions/disclosure/line-figures.ts';
import type { FrozenScorecard } from '../../../survey-definitions/scorecard/frozen-scorecard.ts';

export type WithheldReason = Exclude<Extract<LineFigure['figure'], { shown: false }>['because'], 'no-answers'>;

/** How many cells of one series are withheld for one reason. */
export type WithheldCells = {
  readonly series: string;
  readonly reference: string;
  readonly because: WithheldReason;
  readonly count: number;
};

/** Every cell of the report that is not printed: rates, items, regions, instruments. That nobody answered is no secret. */
export function withheldCells({ pages }: Pick<FrozenScorecard, 'pages'>): readonly WithheldCells[] {
  return pages.flatMap(({ result, items, regions, instrumentRegions }) => {
    const figures = [
      ...(result.kind === 'satisfaction' && result.figure !== null ? [result.figure] : []),
      ...(regions ?? []).map(({ figure }) => figure),
    ];
    const shares = [
      ...(result.kind === 'instruments'
        ? result.instruments.flatMap(({ status, use, reasons, mainReason, planned, support }) =>
            [status, use, reasons, mainReason, planned, support].filter((one) => one !== null),
          )
        : []),
      ...instrumentRegions.flatMap(({ regions: each }) =>
        each.flatMap(({ status, use, reasons, mainReason, support }) =>
          [status, use, reasons, mainReason, support].filter((one) => one !== null),
        ),
      ),
    ];
    const reasons = [
      ...figures.map((figure) => (figure.shown || figure.because === 'no-answers' ? null : figure.because)),
      ...items.map(({ withheld }) => withheld),
      ...shares.map(({ withheld }) => withheld),
    ].filter((reason) => reason !== null);
    return [...Map.groupBy(reasons, (reason) => reason)].map(([because, all]) => ({
      series: result.series,
      reference: result.reference,
      because,
      count: all.length,
    }));
  });
}
