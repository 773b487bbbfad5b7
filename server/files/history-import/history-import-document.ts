import { z } from 'zod';
import { historyMapping } from './mapping.ts';

/** Bytes. Some hundred responses of some hundred columns, with long texts. */
export const largestImport = 8_388_608;

/** The file is sent as text within the document, beside the mapping by which it is to be read. */
export const historyImportDocument = z.strictObject({
  file: z.string().min(1).meta({ description: 'The CSV as text' }),
  mapping: historyMapping,
  dry: z.boolean().meta({ description: 'true: check everything and change nothing' }),
});
