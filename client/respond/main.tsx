import './styles/respond.css';
import { hydrate, render, type VNode } from 'preact';
import { answersFromForm } from '../../survey-definitions/answering/from-form.ts';
import { accessTo } from './model/access.ts';
import { deviceOf, noDevice } from './model/draft.ts';
import { newKey } from './model/new-key.ts';
import { sendTo } from './model/send-response.ts';
import type { PageData } from './model/page-data.ts';
import { FillIn } from './parts/fill-in.tsx';
import { startFilling } from './model/start-filling.ts';
import { watchPage } from './watch-page.ts';

const root = document.getElementById('fill-in');
const data = document.getElementById('data')?.textContent;
if (root && data) begin(root, JSON.parse(data));

function begin(element: HTMLElement, page: PageData): void {
  const filling = startFilling(page, {
    device: page.mode === 'preview' ? noDevice : deviceOf(() => localStorage, page.address),
    send: sendTo(page.address),
    access: accessTo(page.address),
    newKey,
    wait: (milliseconds, act) => {
      const timer = setTimeout(act, milliseconds);
      return () => clearTimeout(timer);
    },
  });
  const { form, keeper } = filling;
  if (page.mode === 'closed') {
    keeper.restore({});
    if (keeper.resumed.peek()) replace(element, <FillIn filling={filling} />);
    return;
  }
  // What was ticked before this script arrived is in the document only. The first rendering must be the server's, or hydration
  // would put questions into one another's elements; then come the device's answers and these.
  const fields = new FormData(element.querySelector('form') ?? undefined);
  const typed = answersFromForm(form.model.questionnaire.peek(), (field) => fields.getAll(field).map(String));
  hydrate(<FillIn filling={filling} />, element);
  keeper.restore(typed);
  watchPage(filling);
}

function replace(element: HTMLElement, view: VNode): void {
  element.replaceChildren();
  render(view, element);
}
