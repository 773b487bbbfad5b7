import { DataTable } from '../../blocks/data-table/data-table.tsx';
import { useUi } from '../../blocks/ui.ts';
import { changedFields } from './changed-fields.ts';
import type { MemberModel } from './member-model.ts';

/** Every change since the Member came onto the register; nothing of it can be rewritten. */
export function MemberHistory({ model }: { readonly model: MemberModel }) {
  const ui = useUi();
  const { t, format } = ui;
  const changes = model.changes.value;
  return (
    <section aria-labelledby="history-heading">
      <h2 id="history-heading">{t('member.history')}</h2>
      {changes.length === 0 ? (
        <p class="empty">{t('member.no-history')}</p>
      ) : (
        <DataTable
          label={t('member.history')}
          rows={changes}
          keyOf={({ seq }) => seq}
          columns={[
            { heading: t('audit.when'), is: 'heading', cell: ({ at }) => format.instant(at) },
            { heading: t('audit.who'), cell: ({ actorName, actor }) => actorName ?? actor },
            {
              heading: t('audit.what'),
              cell: (change) => (
                <ul class="plain">
                  {changedFields(change.before, change.after, ui).map(({ label, before, after }) => (
                    <li key={label}>
                      {before === ''
                        ? t('member.told', { field: label, after })
                        : t('member.changed', { field: label, before, after })}
                    </li>
                  ))}
                </ul>
              ),
            },
          ]}
        />
      )}
    </section>
  );
}
