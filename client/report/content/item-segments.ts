import type { SeriesItem } from '../../../survey-definitions/scorecard/series-page.ts';
import { scaleOfItem } from '../../console/scorecard/scale-of-item.ts';
import { divergingSegments } from '../../shared/charts/diverging-segments.ts';
import type { Segment } from '../../shared/charts/diverging-segments.ts';

/** The parts of an item's bar, from dissatisfied on the left to satisfied on the right. */
export const itemSegments = (item: Pick<SeriesItem, 'codes' | 'counts'>): readonly Segment[] =>
  divergingSegments(scaleOfItem(item), item.counts);
