import { inLanguage } from '../../../../survey-definitions/language/occasion.ts';
import type { ContactImport, PlannedChange } from '../../../../server/register/contacts/contact-contract.ts';
import { DataTable } from '../../blocks/data-table/data-table.tsx';
import { ImportPlan } from '../../blocks/import/import-plan.tsx';
import { useUi } from '../../blocks/ui.ts';
import { changedDetails, contactWords } from './change-words.ts';
import type { ContactImportModel } from './contact-import-model.ts';

type Props = { readonly model: ContactImportModel; readonly found: ContactImport };

/** What the file would change, person by person; the button does exactly this. */
export function PlannedChanges({ model, found }: Props) {
  const { t } = useUi();
  const { changes, unchanged } = found.plan;
  const count = (kind: PlannedChange['kind']) => changes.filter((change) => change.kind === kind).length;
  const counts = { added: count('added'), changed: count('changed'), ended: count('ended'), unchanged };
  return (
    <ImportPlan
      model={model}
      found={found}
      counts={t('contact-import.counts', counts)}
      applyLabel={changes.length > 0 ? t('contact-import.apply', { count: changes.length }) : null}
    >
      {found.encoding === 'windows-1252' && <p class="notice warning">{t('contact-import.windows')}</p>}
      {found.ignored.length > 0 && (
        <p class="notice warning">{t('contact-import.ignored', { columns: found.ignored.join(', ') })}</p>
      )}
      {changes.length > 0 && <ChangeTable model={model} changes={changes} />}
    </ImportPlan>
  );
}

type TableProps = { readonly model: ContactImportModel; readonly changes: readonly PlannedChange[] };

function ChangeTable({ model, changes }: TableProps) {
  const { t, language } = useUi();
  const names = new Map(model.members.value.map(({ id, name }) => [id, inLanguage(name, language)]));
  const rows = changes.flatMap((change) => {
    const person = change.after ?? change.before;
    return person === null ? [] : [{ change, person }];
  });
  return (
    <DataTable
      label={t('contact-import.changes')}
      look="stacking planned"
      rows={rows}
      keyOf={({ change }) => `${change.line} ${change.kind}`}
      columns={[
        {
          heading: t('contacts.column.member'),
          is: 'heading',
          cell: ({ person }) => names.get(person.memberId) ?? person.memberId,
        },
        { heading: t('contact-import.what'), cell: ({ change }) => t(`contact-import.kind.${change.kind}`) },
        {
          heading: t('contact-import.person'),
          cell: ({ change, person }) => (
            <>
              {contactWords(person, t)}
              {changedDetails(change, t).map((words) => (
                <span key={words} class="second-line">
                  {words}
                </span>
              ))}
            </>
          ),
        },
        { heading: t('import.line'), is: 'number', cell: ({ change }) => change.line },
      ]}
    />
  );
}
