import type { Results } from '../../../../server/results/survey/results-contract.ts';
import { useUi } from '../../blocks/ui.ts';

/** How much of what is known of the instruments was taken over from the year before, and how much of that was looked at. */
export function CarriedShare({ carried }: { readonly carried: NonNullable<Results['carried']> }) {
  const { t, format } = useUi();
  const { facts, confirmed, edited } = carried;
  const number = (count: number) => format.number(count);
  return (
    <section class="panel" aria-labelledby="carried-heading">
      <h2 id="carried-heading">{t('carried.heading')}</h2>
      <p>
        {facts === 0
          ? t('carried.none')
          : t('carried.share', {
              facts: number(facts),
              percent: format.percent(carried.carried / facts),
              confirmed: number(confirmed),
              edited: number(edited),
            })}
      </p>
    </section>
  );
}
