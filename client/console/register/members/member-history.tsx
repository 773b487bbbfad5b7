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
        <div class="table-frame" tabIndex={0} role="group" aria-label={t('member.history')}>
          <table class="stacking">
            <thead>
              <tr>
                <th scope="col">{t('audit.when')}</th>
                <th scope="col">{t('audit.who')}</th>
                <th scope="col">{t('audit.what')}</th>
              </tr>
            </thead>
            <tbody>
              {changes.map((change) => (
                <tr key={change.seq}>
                  <th scope="row">{format.instant(change.at)}</th>
                  <td data-label={t('audit.who')}>{change.actorName ?? change.actor}</td>
                  <td data-label={t('audit.what')}>
                    <ul class="plain">
                      {changedFields(change.before, change.after, ui).map(({ label, before, after }) => (
                        <li key={label}>
                          {before === ''
                            ? t('member.told', { field: label, after })
                            : t('member.changed', { field: label, before, after })}
                        </li>
                      ))}
                    </ul>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
