import { inLanguage } from '../../../survey-definitions/language/occasion.ts';
import type { SeriesPage, SeriesCode, SeriesItem } from '../../../survey-definitions/scorecard/series-page.ts';
import { distributionWords, isFolded, partsOf } from '../../console/surveys/results/distribution-words.ts';
import { withheldWords } from '../../console/surveys/results/withheld-words.ts';
import { DivergingBar } from '../../shared/charts/diverging-bar.tsx';
import { commonDomain, divergingSegments } from '../../shared/charts/diverging-segments.ts';
import { ChangeMark } from '../../shared/charts/change-mark.tsx';
import { itemsDrawn } from '../content/items-drawn.ts';
import { useReport } from '../content/report-context.ts';
import { TableFrame } from './table-frame.tsx';
import { scaleOfItem } from '../../console/scorecard/scale-of-item.ts';
import type { Segment } from '../../shared/charts/diverging-segments.ts';

/** What the questions around the KPI said: bars around the neutral point, all on one scale, with their rates. */
export function ItemBars({ page }: { readonly page: SeriesPage }) {
  const { format, language, ui, w } = useReport();
  const items = itemsDrawn(page);
  const all = page.items.length;
  const rated = items
    .filter(({ codes, figure }) => figure !== null && codes.some(({ stands }) => stands !== null))
    .map((item) => ({ ...item, segments: item.withheld === null ? itemSegments(item) : [] }));
  if (rated.length === 0) return null;
  const domain = commonDomain(rated.map(({ segments }) => segments));
  return (
    <TableFrame label={w('items-caption')}>
      <table class="item-bars">
        <caption>
          {items.length === all ? w('items-caption') : w('items-caption-chosen', { count: items.length, all })}{' '}
          {rated.some(isFolded) && `${w('items-folded')} `}
          <ScaleLegend codes={rated[0]?.codes ?? []} />
        </caption>
        <colgroup>
          <col class="question" />
          <col />
          <col class="rate" />
        </colgroup>
        <thead class="said">
          <tr>
            <th scope="col">{w('items-question')}</th>
            <th scope="col">{w('items-distribution')}</th>
            <th scope="col">{w('items-rate')}</th>
          </tr>
        </thead>
        <tbody>
          {rated.map(({ variable, label, codes, figure, segments }) => (
            <tr key={variable}>
              <th scope="row">
                {inLanguage(label, language)} <ItemMark page={page} variable={variable} />
              </th>
              <td class="bar">
                {segments.length > 0 && (
                  <DivergingBar
                    segments={segments}
                    domain={domain}
                    label={format.roundPercent}
                    description={distributionWords(
                      segments,
                      (code) => inLanguage(codes.find((one) => one.code === code)?.label ?? {}, language),
                      format,
                      null,
                    )}
                  />
                )}
              </td>
              <td class="rate">
                {figure?.shown === true ? (
                  <>
                    <span class="main">{format.percent(figure.rate)}</span>
                    <span class="second">{w('n', { n: format.number(figure.n) })}</span>
                  </>
                ) : (
                  <span class="second">{figure && withheldWords(figure, ui).main}</span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}

/** Beside a question whose change since the earlier survey is worth a look; the annex has the change. */
function ItemMark({ page: { screens }, variable }: { readonly page: SeriesPage; readonly variable: string }) {
  const { w } = useReport();
  const row = screens?.items.rows.find(({ key }) => key === variable);
  if (row?.compared !== true || row.mark === null) return null;
  return (
    <strong class="change-note">
      <ChangeMark mark={row.mark} /> {w(`mark-${row.mark}`)}
    </strong>
  );
}

/** The shades of the bars by the words of their scale, in the order in which they stand. */
function ScaleLegend({ codes }: { readonly codes: readonly SeriesCode[] }) {
  const { language } = useReport();
  const counts = Object.fromEntries(codes.map(({ code }) => [code, 1]));
  return (
    <span class="scale-legend">
      {itemSegments({ codes, counts, units: null, shares: null }).map(({ code, shade }) => (
        <span key={code}>
          <span class={`swatch shade-${shade}`} />
          {inLanguage(codes.find((one) => one.code === code)?.label ?? {}, language)}
        </span>
      ))}
    </span>
  );
}

/** The parts of an item's bar, from dissatisfied on the left to satisfied on the right. */
const itemSegments = (item: Parameters<typeof partsOf>[0] & Pick<SeriesItem, 'codes'>): readonly Segment[] =>
  divergingSegments(scaleOfItem(item), partsOf(item));
