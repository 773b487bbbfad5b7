import { render } from 'preact';
import { createApi } from '../shared/api.ts';
import { createRouter } from './routing/router.ts';
import { createConsole } from './shell/console-model.ts';
import { ConsoleView } from './shell/console-view.tsx';
import { rememberedLanguage } from './shell/remembered-language.ts';
import { openCounts } from './surveys/run/open-counts.ts';
import './styles/console.css';

const root = document.getElementById('console');
if (root !== null) {
  const language = rememberedLanguage(localStorage, navigator.languages, document.documentElement);
  const isDemo = document.documentElement.hasAttribute('data-demo');
  const needs = { router: createRouter(window), language, now: () => new Date(), openCounts, isDemo };
  const model = createConsole({ ...needs, api: createApi((path, init) => noticing401(fetch(path, init))) });
  render(<ConsoleView model={model} />, root);

  /** A session that the server ended shows the sign-in, under the same address. */
  async function noticing401(answer: Promise<Response>): Promise<Response> {
    const response = await answer;
    if (response.status === 401 && model.session.state.value.is === 'signed-in') model.session.expire();
    return response;
  }
}
