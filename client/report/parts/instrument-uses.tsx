import { inLanguage } from '../../../survey-definitions/language/occasion.ts';
import type {
  CodeLabel,
  CodeShares,
  InstrumentsSeries,
  PlannedYears,
} from '../../../survey-definitions/scorecard/instruments-series.ts';
import { plannedSaid } from '../../console/scorecard/planned-words.ts';
import { useReport, type ReportWords } from '../content/report-context.ts';
import { TableFrame } from './table-frame.tsx';

type Props = { readonly series: InstrumentsSeries };

/** How instruments are used, why not above all, for when they are planned and what Members want for them; nothing in a report of before. */
export function InstrumentUses({ series }: Props) {
  const report = useReport();
  const { language, w } = report;
  const { supports, uses, reasons, instruments } = series;
  if (supports === null) return null;
  return (
    <TableFrame label={w('instruments-uses')}>
      <table class="instrument-uses">
        <caption>{w('instruments-uses-caption')}</caption>
        <thead class="said">
          <tr>
            <th scope="col">{w('instruments-instrument')}</th>
            <th scope="col">{w('instruments-use')}</th>
            <th scope="col">{w('instruments-main-reason')}</th>
            <th scope="col">{w('instruments-planned')}</th>
            <th scope="col">{w('instruments-support')}</th>
          </tr>
        </thead>
        <tbody>
          {instruments.map(({ code, label, use, mainReason, planned, support }) => (
            <tr key={code}>
              <th scope="row">{inLanguage(label, language)}</th>
              <td>{inOrder(use, uses, report)}</td>
              <td>{mostGiven(mainReason, reasons, report)}</td>
              <td>{plannedIn(planned, report)}</td>
              <td>{mostGiven(support, supports, report)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}

type Words = Pick<ReportWords, 'format' | 'language' | 'w'>;

/** The three that most Members gave; ties in the order of the questionnaire. */
export function mostGiven(shares: CodeShares | null, labels: readonly CodeLabel[], report: Words): string {
  const counted = countsOf(shares, labels);
  return said(shares, counted.toSorted((one, other) => other.count - one.count).slice(0, 3), report);
}

const inOrder = (shares: CodeShares, labels: readonly CodeLabel[], report: Words): string =>
  said(shares, countsOf(shares, labels), report);

const countsOf = (shares: CodeShares | null, labels: readonly CodeLabel[]) =>
  labels.map((label) => ({ ...label, count: shares?.counts[label.code] ?? 0 })).filter(({ count }) => count > 0);

function said(
  shares: CodeShares | null,
  given: readonly (CodeLabel & { readonly count: number })[],
  { format, language, w }: Words,
): string {
  if (shares !== null && shares.withheld !== null) return w(`withheld-${shares.withheld}`);
  return given
    .map(({ label, count }) => w('reason', { reason: inLanguage(label, language), count: format.number(count) }))
    .join(' · ');
}

function plannedIn(planned: PlannedYears | null, { format, w }: Words): string {
  if (planned === null) return '';
  return planned.withheld === null ? plannedSaid(planned, format) : w('withheld-primary');
}
