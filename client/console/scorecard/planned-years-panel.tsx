import { inLanguage } from '../../../survey-definitions/language/occasion.ts';
import type { InstrumentResult } from '../../../survey-definitions/scorecard/instruments-series.ts';
import { DataTable } from '../blocks/data-table/data-table.tsx';
import { useUi } from '../blocks/ui.ts';
import { plannedSaid } from './planned-words.ts';

/** For which years Members plan to implement each instrument; nothing where nobody does, or where it was not told yet. */
export function PlannedYearsPanel({ instruments }: { readonly instruments: readonly InstrumentResult[] }) {
  const { t, format, language } = useUi();
  const rows = instruments.flatMap(({ code, label, planned }) =>
    planned === null || (planned.n === 0 && planned.withheld === null) ? [] : [{ code, label, planned }],
  );
  if (rows.length === 0) return null;
  return (
    <section class="panel" aria-labelledby="planned-heading">
      <h2 id="planned-heading">{t('instruments.planned')}</h2>
      <p class="hint">{t('instruments.planned-lead')}</p>
      <DataTable
        label={t('instruments.planned')}
        look="plain"
        rows={rows}
        keyOf={({ code }) => code}
        columns={[
          {
            heading: t('instruments.instrument'),
            is: 'heading',
            cell: ({ label }) => inLanguage(label, language),
          },
          {
            heading: t('instruments.planned-for'),
            cell: ({ planned }) =>
              planned.withheld === null ? plannedSaid(planned, format) : t('scorecard.because.primary'),
          },
          {
            heading: 'n',
            is: 'number',
            cell: ({ planned }) =>
              planned.withheld === null ? format.number(planned.n) : t('scorecard.withheld-mark'),
          },
        ]}
      />
    </section>
  );
}
