import { inLanguage } from '../../../survey-definitions/language/occasion.ts';
import type { SeriesCode } from '../../../survey-definitions/scorecard/series-page.ts';
import { itemSegments } from '../content/item-segments.ts';
import { useReport } from '../content/report-context.ts';

/** The shades of the bars by the words of their scale, in the order in which they stand. */
export function ScaleLegend({ codes }: { readonly codes: readonly SeriesCode[] }) {
  const { language } = useReport();
  const counts = Object.fromEntries(codes.map(({ code }) => [code, 1]));
  return (
    <span class="scale-legend">
      {itemSegments({ codes, counts }).map(({ code, shade }) => (
        <span key={code}>
          <span class={`swatch shade-${shade}`} />
          {inLanguage(codes.find((one) => one.code === code)?.label ?? {}, language)}
        </span>
      ))}
    </span>
  );
}
