import type { VerdictCode } from '../../../survey-definitions/statistics/verdict.ts';

/** Each verdict has a shape of its own, so that neither colour nor words alone carry it. */
const paths: Readonly<Record<VerdictCode | 'census', string>> = {
  improved: 'M10 2 L18 16 H2 Z',
  declined: 'M10 18 L2 4 H18 Z',
  maintained: 'M2 5 H18 V8.5 H2 Z M2 11.5 H18 V15 H2 Z',
  'at-least-maintained': 'M10 1 L18 11 H2 Z M2 14 H18 V17.5 H2 Z',
  'not-established': 'M10 1 A9 9 0 1 0 10.01 1 Z M10 4 A6 6 0 1 1 9.99 4 Z',
  census: 'M3 3 H17 V17 H3 Z',
};

export function VerdictShape({ code }: { readonly code: VerdictCode | 'census' }) {
  return (
    <svg class={`verdict-shape verdict-${code}`} width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
      <path d={paths[code]} fill-rule="evenodd" />
    </svg>
  );
}
