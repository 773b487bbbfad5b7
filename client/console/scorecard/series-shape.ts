import type { RecordedSeries } from '../../../survey-definitions/scorecard/recorded-series.ts';
import type { SatisfactionSeries } from '../../../survey-definitions/scorecard/satisfaction-series.ts';
import type { SeriesResult } from '../../../survey-definitions/scorecard/scorecard.ts';
import type { VerdictCode } from '../../../survey-definitions/statistics/verdict.ts';
import type { ShapeCode } from '../../shared/charts/verdict-shape.tsx';

/** What is said of a series in a word and in a shape. */
export type Standing =
  | VerdictCode
  | 'census'
  | 'first'
  | 'not-comparable'
  | 'withheld'
  | 'not-measured'
  | 'attained'
  | 'missed'
  | 'recorded'
  | 'not-recorded'
  | 'information';

export function standingOf(result: SeriesResult): Standing {
  switch (result.kind) {
    case 'satisfaction':
      return satisfactionStanding(result);
    case 'recorded':
      return recordedStanding(result);
    case 'instruments':
      return result.source === null ? 'not-measured' : 'information';
    default:
      return result satisfies never;
  }
}

function satisfactionStanding({ figure, verdict, comparison }: SatisfactionSeries): Standing {
  if (verdict !== null) return verdict.code;
  if (figure === null || (!figure.shown && figure.because === 'no-answers')) return 'not-measured';
  if (!figure.shown || comparison?.kind === 'withheld') return 'withheld';
  return comparison?.kind === 'not-comparable' ? 'not-comparable' : 'first';
}

function recordedStanding({ current, attained }: RecordedSeries): Standing {
  if (current === null) return 'not-recorded';
  if (attained === null) return 'recorded';
  return attained ? 'attained' : 'missed';
}

const shapes: Partial<Record<Standing, ShapeCode>> = {
  'not-comparable': 'none',
  withheld: 'none',
  'not-measured': 'none',
  'not-recorded': 'none',
};

export function shapeOf(standing: Standing): ShapeCode {
  return shapes[standing] ?? (standing as ShapeCode);
}
