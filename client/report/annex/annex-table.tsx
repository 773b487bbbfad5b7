import type { ComponentChildren } from 'preact';
import type { SeriesResult } from '../../../survey-definitions/scorecard/scorecard.ts';
import { useReport } from '../content/report-context.ts';
import { TableFrame } from '../parts/table-frame.tsx';

/** A line of a table of the annex: its first cell is its heading. A cell that is null has nothing to say. */
export type AnnexLine = {
  readonly key: string;
  readonly heading: ComponentChildren;
  readonly cells: readonly (ComponentChildren | null)[];
};

type Props = {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly lines: readonly AnnexLine[];
  /** The first `words` columns after the heading hold words, the others figures. */
  readonly words?: number;
};

export function AnnexTable({ caption, columns, lines, words = 0 }: Props) {
  return (
    <TableFrame label={caption}>
      <table class="annex-table">
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column, index) => (
              <th key={column} scope="col" class={index > words ? 'figure' : undefined}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ key, heading, cells }) => (
            <tr key={key}>
              <th scope="row">{heading}</th>
              {cells.map((cell, index) => (
                <td key={columns[index + 1]} class={index >= words ? 'figure' : undefined}>
                  {cell ?? '–'}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}

/** How a line of the annex names its series: in a few words, and small the reference under which it is found in the data package. */
export function KpiHeading({ of: { series, reference } }: { readonly of: Pick<SeriesResult, 'series' | 'reference'> }) {
  const { shortNameOf } = useReport();
  return (
    <>
      {shortNameOf(series)} <span class="reference">{reference}</span>
    </>
  );
}
