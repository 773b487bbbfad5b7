import type { ChangeScreens } from '../../../survey-definitions/scorecard/series-page.ts';
import { inLanguage } from '../../../survey-definitions/language/occasion.ts';
import { useUi } from '../blocks/ui.ts';

type Props = { readonly screens: ChangeScreens; readonly of: 'region' | 'item' };

/** What the changes are against, and how many were looked at together. */
export function ScreenHint({ screens: { earlier, regions, items }, of }: Props) {
  const { t, language } = useUi();
  const family = (of === 'region' ? regions : items)?.family ?? 0;
  const label = inLanguage(earlier.label, language);
  return (
    <p class="hint">
      {t(earlier.isBaseline ? 'screen.lead-baseline' : 'screen.lead-previous', { label })}{' '}
      {family > 0 && t(`screen.adjusted-${of}`, { count: family })}
    </p>
  );
}
