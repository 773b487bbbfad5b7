import { Page } from '../blocks/page.tsx';
import { useUi } from '../blocks/ui.ts';

export function NotFoundView() {
  const { t } = useUi();
  return (
    <Page title={t('not-found.title')}>
      <p>{t('not-found.text')}</p>
      <p>
        <a href="/console">{t('not-found.back')}</a>
      </p>
    </Page>
  );
}
