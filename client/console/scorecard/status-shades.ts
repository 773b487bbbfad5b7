import type { Shade } from '../../shared/charts/diverging-segments.ts';

const shades: readonly Shade[] = ['positive-strong', 'positive', 'negative', 'negative-strong', 'neutral'];

/** From wholly done to not done, in the questionnaire's order; the last one, 'not known', is neutral. */
export const shadeOfStatus = (index: number, count: number): Shade =>
  index === count - 1 ? 'neutral' : (shades[Math.min(index, 3)] ?? 'neutral');

/** From regularly to never, in the questionnaire's order. */
export const shadeOfUse = (index: number): Shade => shades[Math.min(index, 3)] ?? 'neutral';
