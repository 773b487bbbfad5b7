import { pipe } from '../../../survey-definitions/language/piping.ts';
import { sectionTitle } from '../parts/words.ts';
import type { Workspace } from '../model/workspace.ts';

/** What stands on the tab. With problems on the page it begins with 'Error'. */
export function titleOf(workspace: Workspace): string {
  const { data, form, route } = workspace;
  const survey = pipe(data.texts.title, data.texts, data.occasion, data.language);
  const place = placeOf(workspace);
  const title = place === null ? survey : `${place} - ${survey}`;
  const isWrong = route.value.name === 'section' && form.model.problems.value.length > 0;
  return isWrong ? form.t('error-title', { title }) : title;
}

function placeOf(workspace: Workspace): string | null {
  const { w } = workspace;
  const route = workspace.route.value;
  switch (route.name) {
    case 'section':
      return sectionTitle(workspace, route.section);
    case 'check':
      return w('check-title');
    case 'receipt':
      return w('receipt-number');
    case 'colleagues':
      return w('colleagues-title');
    default:
      return null;
  }
}
