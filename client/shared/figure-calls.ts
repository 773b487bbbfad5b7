import { hc } from 'hono/client';
import type { Api as ServerApi } from '../../server/app/app.ts';
import type {
  FigureImport,
  FigureInput,
  Figures,
  FocusArea,
  FocusAreaInput,
  MarginInput,
  Margins,
  TargetInput,
  Targets,
} from './figure-types.ts';
import { mapped, outcome, writable } from './outcome.ts';
import type { Fetch, Outcome } from './outcome.ts';

/** The calls about what the Secretariat records and decides: figures, targets, margins, focus areas. */
export function figureCalls(fetch: Fetch) {
  const { api } = hc<ServerApi>('/', { fetch });
  const sendFigures = (file: Blob, query: Readonly<Record<string, string>>) =>
    api['figure-imports'].$post({ query }, { init: { headers: { 'Content-Type': 'text/csv' }, body: file } });
  return {
    figures: (): Promise<Outcome<Figures>> => outcome(api.figures.$get()),
    /** `replaces`: the id of the entry that this one corrects. */
    recordFigure: (figure: FigureInput, replaces: string | null) =>
      outcome(api.figures.$post({ json: { figure: writable(figure), replaces } })),
    withdrawFigure: (id: string) => outcome(api.figures[':id'].withdrawal.$put({ param: { id } })),
    /** The bytes as they are: the server finds out the encoding. */
    previewFigures: (file: Blob): Promise<Outcome<FigureImport>> => outcome(sendFigures(file, { dry: '1' })),
    importFigures: (file: Blob, plan: string): Promise<Outcome<FigureImport>> => outcome(sendFigures(file, { plan })),

    targets: (): Promise<Outcome<Targets>> => outcome(api.targets.$get()),
    decideTarget: (target: TargetInput) => outcome(api.targets.$post({ json: target })),
    withdrawTarget: (id: string) => outcome(api.targets[':id'].withdrawal.$put({ param: { id } })),

    margins: (): Promise<Outcome<Margins>> => outcome(api.margins.$get()),
    fixMargin: (margin: MarginInput) => outcome(api.margins.$post({ json: margin })),
    withdrawMargin: (id: string) => outcome(api.margins[':id'].withdrawal.$put({ param: { id } })),

    focusAreas: async () =>
      mapped(await outcome(api['focus-areas'].$get()), (body): readonly FocusArea[] => body.focusAreas),
    enterFocusArea: (area: FocusAreaInput & { readonly code: string }) =>
      outcome(api['focus-areas'].$post({ json: writable(area) })),
    changeFocusArea: (id: string, area: FocusAreaInput & { readonly revision: number }) =>
      outcome(api['focus-areas'][':id'].$put({ param: { id }, json: writable(area) })),
  };
}
