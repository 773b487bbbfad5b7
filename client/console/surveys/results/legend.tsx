import { divergingSegments } from '../../../shared/charts/diverging-segments.ts';

type Props = { readonly scale: Parameters<typeof divergingSegments>[0]; readonly words: (code: string) => string };

/** The points of the scale in the order and colours of the bars. */
export const Legend = ({ scale, words }: Props) => (
  <ul class="legend">
    {divergingSegments(scale, Object.fromEntries(scale.codes.map((code) => [code, 1]))).map(({ code, shade }) => (
      <li key={code}>
        <span class={`swatch shade-${shade}`} />
        {words(code)}
      </li>
    ))}
  </ul>
);
