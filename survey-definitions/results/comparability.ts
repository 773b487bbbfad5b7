import type { Definition } from '../questionnaire/definition.ts';
import { itemAsked, type Asked } from '../questionnaire/continued.ts';
import type { Scale } from '../language/item.ts';

/** The name of a scale with its codes, `satisfaction/5-4-3-2-1`: two rates on scales of different ids are not compared. */
export const scaleId = (name: string, scale: Scale): string => `${name}/${scale.codes.join('-')}`;

/** The wording of an item, `post-session-ptc/overall/1`: its revision is raised when the words change in a way that matters. */
export const wordingId = (definition: Definition, asked: Asked): string =>
  `${definition.name}/${itemAsked(asked)}/${asked.item.revision ?? 1}`;
