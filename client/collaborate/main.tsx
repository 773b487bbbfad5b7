import './styles/collaborate.css';
import { hydrate, render } from 'preact';
import type { CollaborationState } from '../../server/wave/member-form/member-form-contract.ts';
import type { CollaborateData, FormData } from './model/collaborate-data.ts';
import { browserWorld } from './device/browser-world.ts';
import { keepShell } from './device/shell.ts';
import { routeOfPath } from './model/route.ts';
import { followLedger, openWorkspace, type Workspace } from './model/workspace.ts';
import { openByLink } from './open-by-link.ts';
import { Offline } from './parts/offline.tsx';
import { WorkspaceView } from './parts/workspace-view.tsx';
import { takeTyped } from './take-typed.ts';
import { watchForm } from './watch-form.ts';

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
