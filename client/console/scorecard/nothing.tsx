import { useUi } from '../blocks/ui.ts';

/** A cell without anything to say, said so to those who listen. */
export function Nothing() {
  const { t } = useUi();
  return (
    <span class="nothing">
      <span aria-hidden="true">–</span>
      <span class="visually-hidden">{t('scorecard.nothing')}</span>
    </span>
  );
}
