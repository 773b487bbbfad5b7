import { regionName } from '../../../survey-definitions/reference/regions.ts';
import type { RateLine, WaveDetail } from '../../../server/wave/invitations/wave-contract.ts';
import { useUi } from '../blocks/ui.ts';

/** RR1 and RR2 with what they mean printed beside them, in all and by region. */
export function ResponseRates({ rates }: { readonly rates: WaveDetail['rates'] }) {
  const { t, format, language } = useUi();
  const { all, regions } = rates;
  const percent = (share: number | null) => (share === null ? '–' : format.percent(share));
  return (
    <section class="panel" aria-labelledby="rates-heading">
      <h2 id="rates-heading">{t('rates.heading')}</h2>
      <p class="big-count">
        <strong>{percent(all.rr1)}</strong>{' '}
        {t('rates.rr1-sentence', { count: all.complete, population: all.population })}
      </p>
      <p>{t('rates.rr2-sentence', { rate: percent(all.rr2), count: all.partial })}</p>
      <p class="hint">{t('rates.definition')}</p>
      <div class="table-frame" tabIndex={0} role="group" aria-label={t('rates.heading')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('members.region')}</th>
              <th scope="col" class="number">
                N
              </th>
              {columns.map((column) => (
                <th key={column} scope="col" class="number">
                  {t(`rates.${column}`)}
                </th>
              ))}
              <th scope="col" class="number">
                RR1
              </th>
              <th scope="col" class="number">
                RR2
              </th>
            </tr>
          </thead>
          <tbody>
            {regions.map((line) => (
              <RateRow key={line.region} name={regionName(line.region, language)} line={line} percent={percent} />
            ))}
            <RateRow name={t('rates.all')} line={all} percent={percent} />
          </tbody>
        </table>
      </div>
    </section>
  );
}

const columns = ['complete', 'partial', 'refusal', 'nonContact', 'other'] as const;

type RowProps = {
  readonly name: string;
  readonly line: RateLine;
  readonly percent: (share: number | null) => string;
};

function RateRow({ name, line, percent }: RowProps) {
  const { format } = useUi();
  return (
    <tr>
      <th scope="row">{name}</th>
      <td class="number">{format.number(line.population)}</td>
      {columns.map((column) => (
        <td key={column} class="number">
          {format.number(line[column])}
        </td>
      ))}
      <td class="number">{percent(line.rr1)}</td>
      <td class="number">{percent(line.rr2)}</td>
    </tr>
  );
}
