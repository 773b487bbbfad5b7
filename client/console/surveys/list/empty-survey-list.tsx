import type { Permissions } from '../../session/permissions.ts';
import { useUi } from '../../blocks/ui.ts';

/** Teaches what comes next to those who may do it. */
export function EmptySurveyList({ permissions }: { readonly permissions: Permissions }) {
  const { t } = useUi();
  const mayOpen = permissions.committees.length > 0 || permissions.activities;
  if (!mayOpen) return <p class="empty">{t('surveys.empty-reader')}</p>;
  return (
    <div class="empty">
      <p>{t('surveys.empty')}</p>
      <ol>
        <li>{permissions.committees.length > 0 ? t('surveys.empty-1') : t('surveys.empty-1-activity')}</li>
        <li>{t('surveys.empty-2')}</li>
        <li>{t('surveys.empty-3')}</li>
      </ol>
    </div>
  );
}
