import type { Scale } from '../../../survey-definitions/language/item.ts';
import type { SeriesItem } from '../../../survey-definitions/scorecard/series-page.ts';

/** The scale of an item, best first, as the charts take it. */
export function scaleOfItem({ codes }: Pick<SeriesItem, 'codes'>): Scale {
  const standing = (wanted: 'satisfied' | 'dissatisfied') =>
    codes.filter(({ stands }) => stands === wanted).map(({ code }) => Number(code));
  return {
    codes: codes.map(({ code }) => Number(code)),
    satisfied: standing('satisfied'),
    dissatisfied: standing('dissatisfied'),
  };
}
