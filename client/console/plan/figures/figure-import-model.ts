import type { Api } from '../../../shared/api.ts';
import type { FigureImport } from '../../../../server/plan/figures/figure-contract.ts';
import { createFileImport } from '../../blocks/import/file-import-model.ts';
import type { FileImportModel } from '../../blocks/import/file-import-model.ts';

/** Of what was applied: how many figures. */
export type FigureImportModel = FileImportModel<FigureImport, number>;

export const createFigureImport = (api: Api): FigureImportModel =>
  createFileImport({ preview: api.previewFigures, apply: api.importFigures }, ({ plan }) => plan.changes.length);
