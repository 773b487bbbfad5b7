import './styles/respond.css';
import { hydrate, render, type VNode } from 'preact';
import { answersFromForm } from '../../survey-definitions/answering/from-form.ts';
import { accessTo } from './model/access.ts';
import { deviceOf, noDevice } from './model/draft.ts';
import { newKey } from './model/new-key.ts';
import { sendTo } from './model/send-response.ts';
import type { PageData } from './page-data.ts';
import { FillIn } from './parts/fill-in.tsx';
import { startFilling } from './start-filling.ts';
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
  if (page.mode === 'closed') {
    if (filling.keeper.wasResumed()) replace(element, <FillIn filling={filling} />);
    return;
  }
  const { model } = filling.form;
  // What was ticked before this script arrived is in the document only: hydration would lose it.
  const form = new FormData(element.querySelector('form') ?? undefined);
  const typed = answersFromForm(model.questionnaire.peek(), (field) => form.getAll(field).map(String));
  model.fill({ ...model.answers.peek(), ...typed });
  hydrate(<FillIn filling={filling} />, element);
  watchPage(filling);
}

function replace(element: HTMLElement, view: VNode): void {
  element.replaceChildren();
  render(view, element);
}
