import type { Permissions } from '../../session/permissions.ts';
import { useUi } from '../../blocks/ui.ts';

export function OpenSurveyLinks({ permissions }: { readonly permissions: Permissions }) {
  const { t } = useUi();
  const hasSessions = permissions.committees.length > 0;
  return (
    <>
      {hasSessions && (
        <a class="button primary" href="/console/surveys/new/session">
          {t('surveys.open-session')}
        </a>
      )}
      {permissions.activities && (
        <a class={hasSessions ? 'button' : 'button primary'} href="/console/surveys/new/activity">
          {t('surveys.open-activity')}
        </a>
      )}
      {permissions.waves && (
        <a class={hasSessions || permissions.activities ? 'button' : 'button primary'} href="/console/surveys/new/wave">
          {t('surveys.open-wave')}
        </a>
      )}
      {permissions.waves && (
        <a class="button" href="/console/surveys/new/history">
          {t('surveys.import-history')}
        </a>
      )}
    </>
  );
}
