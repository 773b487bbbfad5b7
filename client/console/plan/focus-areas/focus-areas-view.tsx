import { otherOfficial } from '../../../../survey-definitions/reference/languages.ts';
import type { FocusArea } from '../../../../server/plan/focus-areas/focus-area-contract.ts';
import { Loaded } from '../../blocks/loading.tsx';
import { DataTable } from '../../blocks/data-table/data-table.tsx';
import { RowAction } from '../../blocks/row-action.tsx';
import { DoneNotice } from '../../blocks/done-notice.tsx';
import { Page } from '../../blocks/page.tsx';
import { useUi } from '../../blocks/ui.ts';
import { ReferenceNav } from '../figures/reference-nav.tsx';
import { focusAreaCode } from '../../words/focus-area-code.ts';
import { FocusAreaForm } from './focus-area-form.tsx';
import type { FocusAreaModel } from './focus-area-model.ts';

export function FocusAreasView({ model }: { readonly model: FocusAreaModel }) {
  const { t } = useUi();
  const done = model.done.value;
  return (
    <Page
      title={t('focus-areas.title')}
      hasProblems={model.problems.value.length > 0}
      lead={<p>{t('focus-areas.lead')}</p>}
    >
      <ReferenceNav here="focus-areas" />
      <DoneNotice>{done !== null && t(`focus-areas.done.${done}`)}</DoneNotice>
      <Loaded model={model} value={model.areas.value}>
        {(areas) => (
          <>
            <AreaTable model={model} areas={areas} />
            <FocusAreaForm model={model} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

type TableProps = { readonly model: FocusAreaModel; readonly areas: readonly FocusArea[] };

function AreaTable({ model, areas }: TableProps) {
  const { t, language } = useUi();
  return (
    <DataTable
      label={t('focus-areas.title')}
      rows={areas}
      keyOf={({ id }) => id}
      columns={[
        {
          heading: t('focus-areas.area'),
          is: 'heading',
          cell: ({ code, name }) => (
            <>
              {focusAreaCode(code, language)} {name[language]}
              {otherOfficial(language).map((other) => (
                <span key={other} class="second-line" lang={other}>
                  {focusAreaCode(code, other)} {name[other]}
                </span>
              ))}
            </>
          ),
        },
        {
          heading: t('focus-areas.years'),
          cell: ({ firstYear, lastYear }) =>
            lastYear === null
              ? t('focus-areas.since', { year: String(firstYear) })
              : t('focus-areas.from-to', { from: String(firstYear), to: String(lastYear) }),
        },
      ]}
      actions={(area) => (
        <RowAction
          label={t('focus-areas.change')}
          of={t('focus-areas.change-of', { name: area.name[language] })}
          onPress={() => model.change(area)}
        />
      )}
    />
  );
}
