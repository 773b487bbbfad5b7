import type { Results } from '../../../../server/results/survey/results-contract.ts';
import { useUi } from '../../blocks/ui.ts';

/** Nothing of an anonymous survey is shown while it could tell who answered. */
export function WithheldNotice({ results }: { readonly results: Results }) {
  const { t } = useUi();
  return (
    <section class="panel withheld">
      <h2>{t(`withheld.${results.withheld ?? 'open'}`)}</h2>
      <p>{t('withheld.rule')}</p>
      <p>{t('withheld.so-far', { count: results.responses })}</p>
    </section>
  );
}
