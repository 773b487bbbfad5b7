import type { MeasureImport } from '../../../../server/plan/measures/measure-contract.ts';
import type { Api } from '../../../shared/api.ts';
import { createFileImport } from '../../blocks/import/file-import-model.ts';
import type { FileImportModel } from '../../blocks/import/file-import-model.ts';

/** Of what was applied: how many measures. */
export type MeasureImportModel = FileImportModel<MeasureImport, number>;

export const createMeasureImport = (api: Api): MeasureImportModel =>
  createFileImport({ preview: api.previewMeasures, apply: api.importMeasures }, ({ plan }) => plan.changes.length);
