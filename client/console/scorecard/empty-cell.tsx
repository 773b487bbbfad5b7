import { useUi } from '../blocks/ui.ts';

/** A cell without anything to say, which those who listen are told. */
export function EmptyCell() {
  const { t } = useUi();
  return (
    <span class="nothing">
      <span aria-hidden="true">–</span>
      <span class="visually-hidden">{t('scorecard.nothing')}</span>
    </span>
  );
}
