import { regionName } from '../../../survey-definitions/reference/regions.ts';
import type { RateLine, WaveDetail } from '../../../server/wave/invitations/wave-contract.ts';
import { useUi } from '../blocks/ui.ts';
import { DataTable } from '../blocks/data-table/data-table.tsx';
import type { Column } from '../blocks/data-table/data-table.tsx';

/** RR1 and RR2 with what they mean printed beside them, in all and by region. */
export function ResponseRates({ rates }: { readonly rates: WaveDetail['rates'] }) {
  const { t, format, language } = useUi();
  const { all, regions } = rates;
  const percent = (share: number | null) => (share === null ? '–' : format.percent(share));
  const count = (heading: string, countOf: (line: Line) => number): Column<Line> => ({
    heading,
    is: 'number',
    cell: (line) => format.number(countOf(line)),
  });
  const columns: readonly Column<Line>[] = [
    { heading: t('members.region'), is: 'heading', cell: ({ name }) => name },
    count('N', ({ population }) => population),
    ...outcomes.map((outcome) => count(t(`rates.${outcome}`), (line) => line[outcome])),
    { heading: 'RR1', is: 'number', cell: ({ rr1 }) => percent(rr1) },
    { heading: 'RR2', is: 'number', cell: ({ rr2 }) => percent(rr2) },
  ];
  const lines = [
    ...regions.map((line) => ({ ...line, name: regionName(line.region, language) })),
    { ...all, name: t('rates.all') },
  ];
  return (
    <section class="panel" aria-labelledby="rates-heading">
      <h2 id="rates-heading">{t('rates.heading')}</h2>
      <p class="big-count">
        <strong>{percent(all.rr1)}</strong>{' '}
        {t('rates.rr1-sentence', { count: all.complete, population: all.population })}
      </p>
      <p>{t('rates.rr2-sentence', { rate: percent(all.rr2), count: all.partial })}</p>
      <p class="hint">{t('rates.definition')}</p>
      <DataTable label={t('rates.heading')} columns={columns} rows={lines} keyOf={({ name }) => name} look="plain" />
    </section>
  );
}

type Line = RateLine & { readonly name: string };

const outcomes = ['complete', 'partial', 'refusal', 'nonContact', 'other'] as const;
