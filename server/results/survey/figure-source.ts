import type { FigureSource } from '../../../survey-definitions/scorecard/satisfaction-series.ts';
import { occasionDay, occasionLabel } from '../../surveys/fielding/occasion-label.ts';
import type { ClosedSurvey } from '../../surveys/responses/result-store.ts';

/** A survey as the source of a figure. While it is open, `closedOn` is ''. */
export const sourceOf = ({ id, definition, version, record, closedAt, isImported }: ClosedSurvey): FigureSource => ({
  surveyId: id,
  definition,
  version,
  label: occasionLabel(record),
  day: occasionDay(record),
  closedOn: (closedAt ?? '').slice(0, 10),
  ...(isImported && { isImported }),
});
