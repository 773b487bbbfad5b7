import type { InstrumentsSeries } from '../../../survey-definitions/scorecard/instruments-series.ts';
import type { RecordedSeries, RecordedValue } from '../../../survey-definitions/scorecard/recorded-series.ts';
import type { SatisfactionSeries } from '../../../survey-definitions/scorecard/satisfaction-series.ts';
import type { SeriesResult } from '../../../survey-definitions/scorecard/scorecard.ts';
import type { Ui } from '../blocks/ui.ts';
import { withheldWords } from '../surveys/results/withheld-words.ts';

/** A figure and, on a line of its own, what it rests on. */
export type Said = { readonly main: string; readonly second: string | null };

/** The value of a series: no rate without its n. */
export function valueWords(result: SeriesResult, ui: Ui): Said {
  switch (result.kind) {
    case 'satisfaction':
      return rateWords(result, ui);
    case 'recorded':
      return result.current === null
        ? { main: ui.t('scorecard.not-recorded'), second: null }
        : { main: recordedWords(result, result.current.value, ui), second: periodWords(result.current, ui) };
    case 'instruments':
      return instrumentWords(result, ui);
    default:
      return result satisfies never;
  }
}

function rateWords({ figure, unit, soFar }: SatisfactionSeries, { t, format }: Ui): Said {
  if (figure === null && soFar !== null) return { main: t('scorecard.so-far', { count: soFar.length }), second: null };
  if (figure === null) return { main: t('scorecard.not-measured'), second: null };
  if (!figure.shown) return withheldWords(figure, { t, format });
  const { n, population, rate } = figure;
  const of = population === null ? '' : '-of';
  return {
    main: format.percent(rate),
    second: t(`scorecard.n-${unit ?? figure.unit}${of}`, { count: population ?? n, n: format.number(n) }),
  };
}

/** A recorded figure in the unit of its series. */
export function recordedWords({ unit }: Pick<RecordedSeries, 'unit'>, value: number, { format }: Pick<Ui, 'format'>) {
  return unit.endsWith('percent') ? format.plainPercent(value / 100) : format.plainNumber(value);
}

/** '2025', or 'July 2024 – June 2025'. */
export function periodWords({ from, to }: Pick<RecordedValue, 'from' | 'to'>, { format }: Pick<Ui, 'format'>): string {
  const isYear = from.slice(0, 7) === `${to.slice(0, 4)}-01` && to.slice(5, 7) === '12';
  return isYear ? from.slice(0, 4) : `${format.month(from)} – ${format.month(to)}`;
}

function instrumentWords({ source, instruments, population }: InstrumentsSeries, { t, format }: Ui): Said {
  if (source === null) return { main: t('scorecard.not-measured'), second: null };
  const most = Math.max(0, ...instruments.map(({ status }) => status.n));
  return {
    main: t('scorecard.instruments', { count: instruments.length }),
    second:
      population === null
        ? t('scorecard.n-member', { count: most, n: format.number(most) })
        : t('scorecard.n-member-of', { count: population, n: format.number(most) }),
  };
}
