import { isShared, rememberShared } from './device/shared-computer.ts';
import { indexedDevice } from './device/indexed-device.ts';
import { forgetShell } from './device/shell.ts';
import type { OpenData } from './model/collaborate-data.ts';

/** The code behind '#' goes into the field and leaves the address bar; nothing opens before the button is pressed. */
export function openByLink(_page: OpenData): void {
  takeCode();
  // The link was followed while this page was open: the browser then loads nothing.
  addEventListener('hashchange', takeCode);
  askWhetherShared();
}

function takeCode(): void {
  const code = decodeURIComponent(location.hash.slice(1));
  const field = document.querySelector<HTMLInputElement>('#code');
  if (code === '' || !field) return;
  history.replaceState(null, '', location.pathname + location.search);
  field.value = code.slice(0, 100);
  show('#link-found', true);
  show('#typed', false);
}

function askWhetherShared(): void {
  show('#shared-choice', true);
  const shared = document.querySelector<HTMLInputElement>('#shared');
  if (!shared) return;
  shared.checked = isShared();
  shared.addEventListener('change', () => {
    rememberShared(shared.checked);
    if (!shared.checked) return;
    void indexedDevice(() => indexedDB, { now: Date.now, onDevice: Date.now, isCertain: false }).clear();
    void forgetShell();
  });
}

function show(selector: string, isShown: boolean): void {
  const element = document.querySelector<HTMLElement>(selector);
  if (element) element.hidden = !isShown;
}
