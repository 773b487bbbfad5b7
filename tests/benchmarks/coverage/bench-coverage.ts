import { printTable } from '../print-table.ts';
import { coverages, falseVerdicts, type NoChange } from './simulate.ts';

/** What methodology.md section 7 promises of its intervals and verdicts, beside what is measured. */
export async function run(): Promise<void> {
  const measured = coverages(1_000, 1_000);
  const below = measured.filter((coverage) => coverage < 0.92).length / measured.length;
  const rows = [
    ['settings with a coverage below 92 %', percent(below), 'at most 1.0 %'],
    ['lowest coverage of a setting', percent(measured[0] ?? 0), '86 % in the first simulation'],
    ['median coverage', percent(measured[measured.length / 2] ?? 0), ''],
    ...kinds.flatMap((kind) =>
      [13, 16].flatMap((series) =>
        [0.35, 0.62, 0.9].map((response) => [
          `false verdicts, ${kind}, ${series} series, ${percent(response)} answer`,
          percent(falseVerdicts(kind, 1_000, series, response)),
          'at most 5.0 %',
        ]),
      ),
    ),
  ];
  printTable(['', 'measured', 'limit'], rows);
}

const kinds: readonly NoChange[] = ['among-all', 'by-chance'];

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
