import { useUi } from '../../blocks/ui.ts';
import type { TextKey } from '../../words/translate.ts';

export const referencePlaces = [
  'baselines',
  'figures',
  'measures',
  'activities',
  'targets',
  'margins',
  'focus-areas',
  'plans',
] as const;
type ReferencePlace = (typeof referencePlaces)[number];

const labels: Readonly<Record<ReferencePlace, TextKey>> = {
  baselines: 'baselines.title',
  figures: 'figures.title',
  measures: 'measures.title',
  activities: 'activities.title',
  targets: 'targets.title',
  margins: 'margins.title',
  'focus-areas': 'focus-areas.title',
  plans: 'plans.title',
};

/** What KPIs are held against, and what no survey measures: one place. */
export function ReferenceNav({ here }: { readonly here: ReferencePlace }) {
  const { t } = useUi();
  return (
    <nav class="sub-nav" aria-label={t('reference.label')}>
      <ul>
        {referencePlaces.map((place) => (
          <li key={place}>
            <a href={`/console/${place}`} aria-current={place === here ? 'page' : undefined}>
              {t(labels[place])}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
