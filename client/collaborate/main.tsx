import './styles/collaborate.css';
import { hydrate, render } from 'preact';
import type { CollaborationState } from '../../server/wave/member-form/member-form-contract.ts';
import type { CollaborateData, FormData } from './model/collaborate-data.ts';
import { browserWorld } from './device/browser-world.ts';
import { keepShell } from './device/shell.ts';
import { routeOfPath } from './model/route.ts';
import { followLedger, openWorkspace, type Workspace } from './model/workspace.ts';
import { openByLink } from './open-by-link.ts';
import { WorkspaceView } from './parts/workspace-view.tsx';
import { watchForm } from './watch-form.ts';
import { translator, type Catalogue } from '../shared/i18n.ts';
import type { WordKey } from './texts/catalogues.ts';
import type { Answer } from '../../survey-definitions/language/answer.ts';
import { answersFromForm } from '../../survey-definitions/answering/from-form.ts';
import { isSame } from '../../survey-definitions/language/is-same.ts';

const data = document.getElementById('data')?.textContent;
if (data) void begin(JSON.parse(data));

async function begin(page: CollaborateData): Promise<void> {
  if (page.mode === 'open') return openByLink(page);
  const root = document.getElementById('form-at-work');
  if (root) await (page.state === null ? beginFromDevice(root, page) : beginOnline(root, page, page.state));
}

/** The first rendering must be the server's; what was typed before this script arrived is in the document only. */
async function beginOnline(root: HTMLElement, page: FormData, state: CollaborationState): Promise<void> {
  const world = browserWorld(page);
  const workspace = openWorkspace(page, state, world.forWorkspace);
  const typed = takeTyped(workspace, root.querySelector<HTMLFormElement>('#form'));
  hydrate(<WorkspaceView workspace={workspace} />, root);
  world.lead(workspace);
  await workspace.sync.restore();
  start(workspace);
  const refused = Object.entries(page.news.typed ?? {});
  for (const [variable, answer] of [...refused, ...typed]) workspace.form.model.answer(variable, answer ?? undefined);
  await keepShell(workspace);
}

/** Without a line the page comes from the device, and so does everything in it. */
async function beginFromDevice(root: HTMLElement, page: FormData): Promise<void> {
  const world = browserWorld(page);
  const found = await world.forWorkspace.device().newest();
  if (found === null) return render(<Offline words={page.words} language={page.language} />, root);
  const here = { ...page, state: found.state, route: routeOfPath(location.pathname) };
  const workspace = openWorkspace(here, found.state, world.forWorkspace);
  world.lead(workspace);
  await workspace.sync.restore();
  workspace.sync.line.value = 'down';
  start(workspace);
  render(<WorkspaceView workspace={workspace} />, root);
  void workspace.sync.refresh();
}

function start(workspace: Workspace): void {
  followLedger(workspace);
  workspace.isPlain.value = false;
  watchForm(workspace);
}

/** There is no line, and nothing on this device. */
function Offline({ words, language }: { readonly words: Catalogue<WordKey>; readonly language: string }) {
  const w = translator(words, language);
  return (
    <section class="announced refused">
      <h1>{w('offline-title')}</h1>
      <p>{w('offline-text')}</p>
    </section>
  );
}

/** What was ticked or typed on the page before this script arrived: where the document says something else than the server's page did. */
function takeTyped(
  { form }: Workspace,
  element: HTMLFormElement | null,
): readonly (readonly [variable: string, answer: Answer | undefined])[] {
  if (!element) return [];
  const fields = new FormData(element);
  const typed = answersFromForm(form.model.questionnaire.peek(), (field) => fields.getAll(field).map(String));
  const onPage = [...form.model.questionnaire.peek().variables.keys()].filter((name) =>
    element.elements.namedItem(name),
  );
  const known = form.model.answers.peek();
  return onPage.filter((name) => !isSame(typed[name], known[name])).map((name) => [name, typed[name]] as const);
}
