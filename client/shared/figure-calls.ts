import type { NewActivity } from '../../server/plan/activities/activity-contract.ts';
import type { NewFigure } from '../../server/plan/figures/figure-contract.ts';
import type { FocusAreaInput, NewFocusArea } from '../../server/plan/focus-areas/focus-area-contract.ts';
import type { NewMeasure } from '../../server/plan/measures/measure-contract.ts';
import type { NewMargin } from '../../server/plan/targets/margin-contract.ts';
import type { NewTarget } from '../../server/plan/targets/target-contract.ts';
import { mapped, outcome } from './outcome.ts';
import type { Fetch } from './outcome.ts';
import { serverApi } from './server-api.ts';

/** The calls about what the Secretariat records and decides: figures, measures, activities, targets, margins, focus areas. */
export function figureCalls(fetch: Fetch) {
  const api = serverApi(fetch);
  const sendFigures = (file: Blob, query: { readonly dry: '1' } | { readonly plan: string }) =>
    api['figure-imports'].$post({ query }, { init: { headers: { 'Content-Type': 'text/csv' }, body: file } });
  const sendMeasures = (file: Blob, query: { readonly dry: '1' } | { readonly plan: string }) =>
    api['measure-imports'].$post({ query }, { init: { headers: { 'Content-Type': 'text/csv' }, body: file } });
  return {
    figures: () => outcome(api.figures.$get()),
    /** `replaces`: the id of the entry that this one corrects. */
    recordFigure: (figure: NewFigure, replaces: string | null) =>
      outcome(api.figures.$post({ json: { figure, replaces } })),
    withdrawFigure: (id: string) => outcome(api.figures[':id'].withdrawal.$put({ param: { id } })),
    /** The bytes as they are: the server finds out the encoding. */
    previewFigures: (file: Blob) => outcome(sendFigures(file, { dry: '1' })),
    importFigures: (file: Blob, plan: string) => outcome(sendFigures(file, { plan })),

    measures: () => outcome(api.measures.$get()),
    /** `replaces`: the id of the entry whose place this one takes. */
    recordMeasure: (measure: NewMeasure, replaces: string | null) =>
      outcome(api.measures.$post({ json: { measure, replaces } })),
    withdrawMeasure: (id: string) => outcome(api.measures[':id'].withdrawal.$put({ param: { id } })),
    previewMeasures: (file: Blob) => outcome(sendMeasures(file, { dry: '1' })),
    importMeasures: (file: Blob, plan: string) => outcome(sendMeasures(file, { plan })),

    activities: () => outcome(api.activities.$get()),
    /** `replaces`: the id of the entry whose place this one takes. */
    recordActivity: (activity: NewActivity, replaces: string | null) =>
      outcome(api.activities.$post({ json: { activity, replaces } })),
    withdrawActivity: (id: string) => outcome(api.activities[':id'].withdrawal.$put({ param: { id } })),

    targets: () => outcome(api.targets.$get()),
    decideTarget: (target: NewTarget) => outcome(api.targets.$post({ json: target })),
    withdrawTarget: (id: string) => outcome(api.targets[':id'].withdrawal.$put({ param: { id } })),

    margins: () => outcome(api.margins.$get()),
    fixMargin: (margin: NewMargin) => outcome(api.margins.$post({ json: margin })),
    withdrawMargin: (id: string) => outcome(api.margins[':id'].withdrawal.$put({ param: { id } })),

    focusAreas: async () => mapped(await outcome(api['focus-areas'].$get()), (body) => body.focusAreas),
    enterFocusArea: (area: NewFocusArea) => outcome(api['focus-areas'].$post({ json: area })),
    changeFocusArea: (id: string, area: FocusAreaInput & { readonly revision: number }) =>
      outcome(api['focus-areas'][':id'].$put({ param: { id }, json: area })),
  };
}
