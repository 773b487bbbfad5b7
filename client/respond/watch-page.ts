import { effect } from '@preact/signals';
import { brussels, momentWords } from '../../survey-definitions/reference/moment-words.ts';
import type { Filling } from './model/filling.ts';

/** What the page does beside the form: title, own time, personal code, the line coming back, warning before a loss. */
export function watchPage(filling: Filling): void {
  const { form, keeper, submitting, isPreview } = filling;
  const { title } = document;
  effect(() => {
    document.title = form.model.problems.value.length > 0 ? form.t('error-title', { title }) : title;
  });
  effect(() => {
    document.body.dataset['stage'] = submitting.stage.value.name;
  });
  addEventListener('online', () => void submitting.tryAgain());
  addEventListener('pagehide', keeper.flush);
  addEventListener('visibilitychange', keeper.flush);
  addEventListener('beforeunload', (event) => {
    if (!isPreview && couldLose(filling)) event.preventDefault();
  });
  showOwnTime(filling);
  void useCodeOfAddress(filling);
  if (keeper.wasSent()) void submitting.submit();
}

/** What the device keeps is not lost; neither is what has arrived. */
function couldLose({ form, keeper, submitting }: Filling): boolean {
  keeper.flush();
  const isUnderWay = ['filling', 'sending', 'waiting'].includes(submitting.stage.peek().name);
  return isUnderWay && keeper.state.peek() === 'not-possible' && Object.keys(form.model.answers.peek()).length > 0;
}

function showOwnTime({ form }: Filling): void {
  const element = document.querySelector<HTMLTimeElement>('#closes');
  if (!element || new Intl.DateTimeFormat().resolvedOptions().timeZone === brussels) return;
  const own = document.createElement('span');
  own.textContent = form.t('local-time', { time: momentWords(new Date(element.dateTime), form.language) });
  element.after(' ', own);
}

/** A link with a personal code carries it behind '#', which browsers never send. It leaves the address bar at once. */
async function useCodeOfAddress({ form, access, takesCodes }: Filling): Promise<void> {
  const code = new URLSearchParams(location.hash.slice(1)).get('c');
  if (!takesCodes || code === null) return;
  history.replaceState(null, '', location.pathname + location.search);
  const outcome = await access(code);
  if (outcome.ok) form.model.delegation.value = outcome.delegation;
  else form.model.codeProblem.value = outcome.code;
}
