import { inLanguage } from '../../../survey-definitions/language/occasion.ts';
import type { CodeShares, InstrumentsSeries } from '../../../survey-definitions/scorecard/instruments-series.ts';
import type { Ui } from '../blocks/ui.ts';
import type { Said } from './value-words.ts';

type Cell = { readonly status: CodeShares; readonly reasons: CodeShares };

/** Of a region: how many implement an instrument wholly or partly, and the reason the others give most. */
export function instrumentRegionSaid(
  { status, reasons }: Cell,
  series: Pick<InstrumentsSeries, 'statuses' | 'reasons'>,
  { t, format, language }: Ui,
): Said & { readonly isWithheld: boolean } {
  const [implemented = '', partly = ''] = series.statuses.map(({ code }) => code);
  const reason = reasons.withheld === null ? mostGiven(reasons.counts) : undefined;
  const label = series.reasons.find(({ code }) => code === reason)?.label;
  return {
    main:
      status.withheld === null
        ? t('instruments.implemented-of', {
            n: format.number((status.counts[implemented] ?? 0) + (status.counts[partly] ?? 0)),
            count: status.n,
          })
        : t(`scorecard.because.${status.withheld}`),
    second: label === undefined ? null : inLanguage(label, language),
    isWithheld: status.withheld !== null,
  };
}

/** undefined: nobody gave one. */
function mostGiven(counts: Readonly<Record<string, number>>): string | undefined {
  const [first] = Object.entries(counts)
    .filter(([, count]) => count > 0)
    .toSorted(([, one], [, other]) => other - one);
  return first?.[0];
}
