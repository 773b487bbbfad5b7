import type { HistorySummary } from '../../../../server/files/history-import/history-import-contract.ts';
import { useUi } from '../../blocks/ui.ts';
import { seriesTitle } from '../../words/kpi-names.ts';
import type { AskedAspect, HistoryImportModel } from './history-import-model.ts';

type Props = { readonly model: HistoryImportModel; readonly summary: HistorySummary };

const aspects = ['scale', 'wording'] as const;

/** On which scale and in which words the ratings of the file were asked: only what was asked alike is compared. */
export function AskedTable({ model, summary: { asked } }: Props) {
  const { t, language } = useUi();
  const all = asked.map(({ column }) => column);
  return (
    <section aria-labelledby="asked-heading">
      <h3 id="asked-heading">{t('history.asked')}</h3>
      <p class="hint">{t('history.asked-lead')}</p>
      <div class="table-frame plain" tabIndex={0} role="group" aria-label={t('history.asked')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('history.asked-column')}</th>
              <th scope="col">{t('history.asked-scale')}</th>
              <th scope="col">{t('history.asked-wording')}</th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">{t('history.asked-all')}</th>
              {aspects.map((aspect) => (
                <td key={aspect}>
                  <AskedSelect
                    label={t('history.asked-all')}
                    aspect={aspect}
                    value={common(asked.map((one) => one[aspect]))}
                    declare={(value) => model.declare(all, aspect, value)}
                  />
                </td>
              ))}
            </tr>
            {asked.map((one) => (
              <tr key={one.column}>
                <th scope="row">
                  {one.column}
                  {one.series !== null && <span class="second-line">{seriesTitle(one.series, language)}</span>}
                </th>
                {aspects.map((aspect) => (
                  <td key={aspect}>
                    <AskedSelect
                      label={one.column}
                      aspect={aspect}
                      value={one[aspect]}
                      declare={(value) => model.declare([one.column], aspect, value)}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

/** '' where they differ. */
const common = (values: readonly string[]): string => (new Set(values).size === 1 ? (values[0] ?? '') : '');

type SelectProps = {
  readonly label: string;
  readonly aspect: AskedAspect;
  readonly value: string;
  readonly declare: (value: string) => void;
};

const offered = ['same', 'unknown', 'other'] as const;

function AskedSelect({ label, aspect, value, declare }: SelectProps) {
  const { t } = useUi();
  const isOffered = offered.some((one) => one === value);
  return (
    <select
      aria-label={`${label} – ${t(`history.asked-${aspect}`)}`}
      value={value}
      onChange={(event) => declare(event.currentTarget.value)}
    >
      {value === '' && <option value="">{t('history.asked-various')}</option>}
      {offered.map((one) => (
        <option key={one} value={one}>
          {t(`history.asked-${one}`)}
        </option>
      ))}
      {!isOffered && value !== '' && <option value={value}>{value}</option>}
    </select>
  );
}
