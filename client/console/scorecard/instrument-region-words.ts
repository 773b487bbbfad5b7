import { inLanguage } from '../../../survey-definitions/language/occasion.ts';
import type {
  CodeLabel,
  CodeShares,
  InstrumentsSeries,
} from '../../../survey-definitions/scorecard/instruments-series.ts';
import type { InstrumentLine } from '../../../survey-definitions/scorecard/series-page.ts';
import type { Ui } from '../blocks/ui.ts';

/** Of a line; null: that stands in a coarser line. */
export type InstrumentLineSaid = Readonly<
  Record<'status' | 'use' | 'reasons' | 'mainReason' | 'support', string | null>
> & {
  /** In a report that was frozen before lines were merged. */
  readonly isWithheld: boolean;
};

/** How many implement an instrument wholly or partly, how many of them use it routinely, and the reason the others give most, call the main one most, and the support they want most. */
export function instrumentRegionSaid(
  { status, use, reasons, mainReason, support }: InstrumentLine,
  series: Pick<InstrumentsSeries, 'statuses' | 'uses' | 'reasons' | 'supports'>,
  { t, format, language }: Ui,
): InstrumentLineSaid {
  const [implemented = '', partly = ''] = series.statuses.map(({ code }) => code);
  const [routinely = ''] = series.uses.map(({ code }) => code);
  const countOf = (shares: CodeShares, codes: readonly string[]): string =>
    shares.withheld !== null
      ? t(`scorecard.because.${shares.withheld}`)
      : t('instruments.implemented-of', {
          n: format.number(codes.reduce((sum, code) => sum + (shares.counts[code] ?? 0), 0)),
          count: shares.n,
        });
  const mostIn = (shares: CodeShares | null, labels: readonly CodeLabel[]): string | null => {
    const most = shares?.withheld === null ? mostGiven(shares.counts) : undefined;
    const label = labels.find(({ code }) => code === most)?.label;
    return label === undefined ? null : inLanguage(label, language);
  };
  return {
    status: status && countOf(status, [implemented, partly]),
    use: use && countOf(use, [routinely]),
    reasons: mostIn(reasons, series.reasons),
    mainReason: mostIn(mainReason, series.reasons),
    support: mostIn(support, series.supports ?? []),
    isWithheld: [status, use].some((shares) => shares !== null && shares.withheld !== null),
  };
}

/** undefined: nobody gave one. */
function mostGiven(counts: Readonly<Record<string, number>>): string | undefined {
  const [first] = Object.entries(counts)
    .filter(([, count]) => count > 0)
    .toSorted(([, one], [, other]) => other - one);
  return first?.[0];
}
