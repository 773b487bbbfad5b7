import type { RecordedSeries } from '../../../survey-definitions/scorecard/recorded-series.ts';
import type { SatisfactionSeries } from '../../../survey-definitions/scorecard/satisfaction-series.ts';
import type { Scorecard } from '../../../survey-definitions/scorecard/scorecard.ts';

export const satisfactionOf = ({ rows }: Pick<Scorecard, 'rows'>): readonly SatisfactionSeries[] =>
  rows.flatMap(({ series }) => series).filter((one) => one.kind === 'satisfaction');

export const recordedOf = ({ rows }: Pick<Scorecard, 'rows'>): readonly RecordedSeries[] =>
  rows.flatMap(({ series }) => series).filter((one) => one.kind === 'recorded');
