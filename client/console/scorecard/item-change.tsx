import { inLanguage } from '../../../survey-definitions/language/occasion.ts';
import type { ChangeScreens } from '../../../survey-definitions/scorecard/series-page.ts';
import { ChangeMark } from '../../shared/charts/change-mark.tsx';
import { useUi } from '../blocks/ui.ts';
import { rowChangeSaid } from './change-words.ts';

type Props = { readonly variable: string; readonly screens: ChangeScreens | null | undefined };

/** The change of a question since the earlier survey, as a line under its figure. */
export function ItemChange({ variable, screens }: Props) {
  const ui = useUi();
  const row = screens?.items.rows.find(({ key }) => key === variable);
  if (!screens || row === undefined) return null;
  const said = rowChangeSaid(row, ui);
  if (!said.compared) return <p class="second-line">{said.why}</p>;
  const label = inLanguage(screens.earlier.label, ui.language);
  return (
    <p class="second-line">
      {ui.t('screen.change', { change: said.main, label, detail: said.second })}
      {said.mark !== null && (
        <strong class="change-note">
          <ChangeMark mark={said.mark.code} /> {said.mark.words}
        </strong>
      )}
    </p>
  );
}
