import { z } from 'zod';

/** Codes with a meaning of their own in answers, tallies and columns. */
export const reservedCodes = [
  'notApplicable',
  'noOpinion',
  'other',
  'skipped',
  'notAsked',
  'withheld',
  'answered',
] as const;

/** Names that every JavaScript object inherits: a look-up by such a name would find what nobody wrote. */
export const inheritedNames = [
  'constructor',
  'hasOwnProperty',
  'isPrototypeOf',
  'propertyIsEnumerable',
  'toLocaleString',
  'toString',
  'valueOf',
] as const;

export const isReserved = (value: unknown): boolean =>
  [...reservedCodes, ...inheritedNames].some((reserved) => reserved === value);

const except = (words: readonly string[], pattern: string): RegExp =>
  new RegExp(`^(?!(?:${words.join('|')})$)${pattern}$`);

export const nameSchema = z
  .string()
  .regex(except(inheritedNames, '[a-z][A-Za-z0-9]*'))
  .max(60)
  .meta({ description: 'A name: letters and digits, first a lower-case letter.' });

export const codeSchema = z
  .string()
  .regex(except([...reservedCodes, ...inheritedNames], '[A-Za-z0-9]+'))
  .max(60)
  .meta({ description: 'A code: letters and digits only; it stands in columns and tallies.' });

export const referenceSchema = z
  .string()
  .regex(/^(?:occasion\.[a-z][A-Za-z0-9]*|repeat\.key|[a-z][A-Za-z0-9]*)$/)
  .meta({
    description: 'An earlier item, an item of the same block, `occasion.<fact>`, or `repeat.key` inside a block.',
  });

export const definitionNameSchema = z
  .string()
  .regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/)
  .max(60)
  .meta({ description: 'Lower-case words joined by hyphens, e.g. `post-session-ptc`.' });

export const languageSchema = z
  .string()
  .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/)
  .meta({ description: 'A language tag, e.g. `en`, `fr`, `ar`; its texts stand in `<language>.json`.' });

export const seriesSchema = z
  .string()
  .regex(/^[A-Za-z0-9]+(?:[.-][A-Za-z0-9]+)*$/)
  .meta({ description: 'A series of a plan, e.g. `SO1.satisfaction-ptc`.' });

export const seriesTemplateSchema = z
  .string()
  .regex(/^[A-Za-z0-9]+(?:[.-][A-Za-z0-9]+)*\.\{repeat\.key\}$/)
  .meta({ description: 'In a repeated block the series of each key: `FA.satisfaction-work.{repeat.key}`.' });
