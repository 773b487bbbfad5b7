import { FailureNotice } from '../../blocks/failure-notice.tsx';
import { ReferenceNav } from '../figures/reference-nav.tsx';
import { focusAreaCode } from '../figures/series-words.ts';
import { Loading } from '../../blocks/loading.tsx';
import { Page } from '../../blocks/page.tsx';
import { useUi } from '../../blocks/ui.ts';
import { FocusAreaForm } from './focus-area-form.tsx';
import type { FocusAreaModel } from './focus-area-model.ts';

export function FocusAreasView({ model }: { readonly model: FocusAreaModel }) {
  const { t } = useUi();
  const done = model.done.value;
  return (
    <Page
      title={t('focus-areas.title')}
      prefix={model.problems.value.length > 0 ? t('problems.prefix') : undefined}
      lead={<p>{t('focus-areas.lead')}</p>}
    >
      <ReferenceNav here="focus-areas" />
      <FailureNotice failure={model.failure.value} onRetry={() => void model.load()} />
      {done !== null && (
        <p class="notice done" role="status">
          {t(`focus-areas.done.${done}`)}
        </p>
      )}
      {model.areas.value === null ? (
        model.failure.value === null && <Loading />
      ) : (
        <>
          <AreaTable model={model} />
          <FocusAreaForm model={model} />
        </>
      )}
    </Page>
  );
}

function AreaTable({ model }: { readonly model: FocusAreaModel }) {
  const { t, language } = useUi();
  const other = language === 'en' ? 'fr' : 'en';
  return (
    <div class="table-frame" tabIndex={0} role="group" aria-label={t('focus-areas.title')}>
      <table class="stacking">
        <thead>
          <tr>
            <th scope="col">{t('focus-areas.area')}</th>
            <th scope="col">{t('focus-areas.years')}</th>
            <th scope="col">
              <span class="visually-hidden">{t('surveys.column.actions')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {(model.areas.value ?? []).map((area) => (
            <tr key={area.id}>
              <th scope="row">
                {focusAreaCode(area.code, language)} {area.name[language]}
                <span class="second-line" lang={other}>
                  {focusAreaCode(area.code, other)} {area.name[other]}
                </span>
              </th>
              <td data-label={t('focus-areas.years')}>
                {area.lastYear === null
                  ? t('focus-areas.since', { year: String(area.firstYear) })
                  : t('focus-areas.from-to', { from: String(area.firstYear), to: String(area.lastYear) })}
              </td>
              <td class="row-actions">
                <button
                  type="button"
                  class="quiet"
                  aria-label={t('focus-areas.change-of', { name: area.name[language] })}
                  onClick={() => model.change(area)}
                >
                  {t('focus-areas.change')}
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
