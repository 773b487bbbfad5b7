import type { PlannedYears } from '../../../survey-definitions/scorecard/instruments-series.ts';
import type { Format } from '../words/format.ts';

/** '2027: 6; 2028–2031: 8' */
export const plannedSaid = ({ spans }: PlannedYears, format: Pick<Format, 'labelled' | 'number' | 'inTurn'>): string =>
  format.inTurn(
    spans.map(({ from, to, count }) =>
      format.labelled(from === to ? String(from) : `${from}–${to}`, format.number(count)),
    ),
  );
