import { z } from 'zod';

export { day, instant } from '../../platform/contract/schemas.ts';

/** A document whose inside is described elsewhere: in the questionnaire language, in the methodology. */
export const open = (description: string) => z.looseObject({}).meta({ description });
