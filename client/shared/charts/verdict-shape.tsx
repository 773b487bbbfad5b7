import type { VerdictCode } from '../../../survey-definitions/statistics/verdict.ts';

/** A verdict on a rate, or the state of what has none: a recorded figure, information, nothing to show. */
export type ShapeCode = VerdictCode | 'census' | 'attained' | 'missed' | 'recorded' | 'information' | 'first' | 'none';

/** Each has a shape of its own, so that neither colour nor words alone carry it. */
const paths: Readonly<Record<ShapeCode, string>> = {
  improved: 'M10 2 L18 16 H2 Z',
  declined: 'M10 18 L2 4 H18 Z',
  'slightly-lower': 'M10 19 L2 9 H18 Z M2 2.5 H18 V6 H2 Z',
  maintained: 'M2 5 H18 V8.5 H2 Z M2 11.5 H18 V15 H2 Z',
  'at-least-maintained': 'M10 1 L18 11 H2 Z M2 14 H18 V17.5 H2 Z',
  'not-established': 'M10 1 A9 9 0 1 0 10.01 1 Z M10 4 A6 6 0 1 1 9.99 4 Z',
  census: 'M3 3 H17 V17 H3 Z',
  attained: 'M2.2 10.6 L4.6 8 L8.2 11.6 L15.6 3.6 L18 6.2 L8.2 17 Z',
  missed: 'M10 1 L19 10 L10 19 L1 10 Z M10 5 L5 10 L10 15 L15 10 Z',
  recorded: 'M10 5 A5 5 0 1 0 10.01 5 Z',
  information: 'M3 4 H17 V6.5 H3 Z M3 9 H17 V11.5 H3 Z M3 14 H12 V16.5 H3 Z',
  first: 'M8.5 2 H11.5 V8.5 H18 V11.5 H11.5 V18 H8.5 V11.5 H2 V8.5 H8.5 Z',
  none: 'M4 9 H16 V11 H4 Z',
};

export function VerdictShape({ code }: { readonly code: ShapeCode }) {
  return (
    <svg class={`verdict-shape verdict-${code}`} width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
      <path d={paths[code]} fill-rule="evenodd" />
    </svg>
  );
}

/** The same inside a larger picture, its upper left corner at `x`, `y`. */
export function VerdictMark({ code, x, y }: { readonly code: ShapeCode; readonly x: number; readonly y: number }) {
  return (
    <path
      class={`verdict-mark verdict-${code}`}
      d={paths[code]}
      fill-rule="evenodd"
      transform={`translate(${x} ${y}) scale(0.8)`}
    />
  );
}
