import { isMissing, type OfferedMissing } from '../language/answer.ts';
import { problemAt } from '../language/definition-problem.ts';
import type { FactBase } from '../language/item.ts';
import { occasionVocabulary } from '../language/occasion-vocabulary.ts';
import { ownValue } from '../language/own-value.ts';
import { oneColumn, oneVariable, type KindAtDesk, type KindOnForm } from './kind.ts';
import { checkMissing, missingFromField } from './missing.ts';

export type NumberItem = FactBase & {
  readonly kind: 'number';
  /** A number, or a fact of the occasion: what is planned is not planned for a year before the survey's. */
  readonly minimum?: number | OccasionFact;
  readonly maximum?: number;
  /** Digits after the decimal point, 0 (whole numbers) unless said otherwise. */
  readonly decimals?: number;
  readonly missing?: readonly OfferedMissing[];
};

export type OccasionFact = { readonly occasion: string };

export const number: KindOnForm<NumberItem> = {
  gives: 'number',

  fromFields: (_variable, values) => {
    const missing = values.map(missingFromField).find((answer) => answer !== undefined);
    const typed = values.map((value) => value.trim()).find((value) => value !== '' && !missingFromField(value));
    if (typed === undefined) return missing;
    return parseNumber(typed) ?? typed;
  },

  check: ({ item }, answer) => {
    const missing = checkMissing(item.missing, answer);
    if (missing) return missing[0];
    if (typeof answer !== 'number' || !Number.isFinite(answer)) return { code: 'not-a-number' };
    const decimals = item.decimals ?? 0;
    if (Number(answer.toFixed(decimals)) !== answer) return { code: 'too-many-decimals', details: { decimals } };
    // Nothing is beyond a bound that is not known.
    const [minimum, maximum] = [Number(item.minimum), Number(item.maximum)];
    if (answer < minimum) return { code: 'too-small', details: { minimum } };
    return answer > maximum ? { code: 'too-large', details: { maximum } } : undefined;
  },

  variables: (item, name, { facts }) => {
    const { minimum } = item;
    return oneVariable(
      typeof minimum === 'object' ? { ...item, minimum: Number(facts[minimum.occasion]) } : item,
      name,
    );
  },
};

/** A bound that is known: of the definition alone, one that the occasion sets is not. */
const knownBound = (bound: NumberItem['minimum']): number | undefined =>
  typeof bound === 'number' && Number.isFinite(bound) ? bound : undefined;

export const numberAtDesk = (): KindAtDesk<NumberItem> => ({
  tallied: (answer) => (isMissing(answer) ? [answer.missing] : []),

  columns: oneColumn,

  cell: (_column, answer) => (typeof answer === 'number' ? answer : undefined),

  values: ({ item }) => [{ type: 'number', code: '', label: (texts) => texts.items[item.name]?.unit ?? '' }],

  columnType: ({ item: { decimals = 0, minimum, maximum } }) => ({
    type: decimals > 0 ? 'number' : 'integer',
    minimum: knownBound(minimum),
    maximum,
  }),

  sample: ({ item: { minimum, maximum } }, _definition, { below }) => {
    const least = knownBound(minimum) ?? 0;
    return least + below(Math.min((maximum ?? least + 20) - least, 20) + 1);
  },

  texts: () => [{ path: 'unit', optional: true }],

  problems: ({ minimum, maximum }, path, occasion) => {
    if (typeof minimum === 'object') {
      const isKnown = ownValue(occasionVocabulary[occasion].facts, minimum.occasion)?.type === 'number';
      const place = [...path, 'minimum', 'occasion'];
      return isKnown ? [] : [problemAt(place, 'unknown-fact', { reference: `occasion.${minimum.occasion}` })];
    }
    const isCrossed = minimum !== undefined && maximum !== undefined && minimum >= maximum;
    return isCrossed ? [problemAt([...path, 'maximum'], 'bounds-crossed')] : [];
  },

  operand: ({ minimum, maximum }) => {
    const least = knownBound(minimum);
    return {
      type: 'number',
      ...(least === undefined ? {} : { minimum: least }),
      ...(maximum === undefined ? {} : { maximum }),
    };
  },
});

/** Accepts '1234', '-5.5', '5,5' (French decimal comma) and digits grouped by spaces, thin ones included; nothing else. */
function parseNumber(typed: string): number | undefined {
  const plain = typed
    .replaceAll(/[\s\u00a0\u2009\u202f]/g, '')
    .replace(',', '.')
    .replace('\u2212', '-');
  return /^-?\d{1,15}(\.\d{1,10})?$/.test(plain) ? Number(plain) : undefined;
}
