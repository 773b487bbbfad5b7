import type { TextsSource } from '../questionnaire/source.ts';
import type { Texts } from '../language/texts.ts';

/**
 * Own texts over the body's, down to the single label. What neither has is left out: the check names it, and only texts that passed the
 * check are ever handed on as `Texts`.
 */
export function mergeTexts(own: TextsSource, body: TextsSource | undefined): Texts {
  const { $schema: _ofBody, ...underneath } = body ?? {};
  const { $schema: _own, ...above } = own;
  const merged = overlay(underneath, above);
  return { scales: {}, sections: {}, items: {}, ...merged } as Texts;
}

function overlay(underneath: object, above: object): object {
  const parts = Object.entries(above).map(([key, value]) => {
    const below: unknown = Object.hasOwn(underneath, key) ? Reflect.get(underneath, key) : undefined;
    return [key, isGroup(value) && isGroup(below) ? overlay(below, value) : value] as const;
  });
  return { ...underneath, ...Object.fromEntries(parts) };
}

const isGroup = (value: unknown): value is object => typeof value === 'object' && value !== null;
