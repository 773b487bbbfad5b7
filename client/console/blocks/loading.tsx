import { useUi } from './ui.ts';

export function Loading() {
  const { t } = useUi();
  return (
    <p class="loading" role="status">
      {t('loading')}
    </p>
  );
}
