import { render } from 'preact';
import { screens } from './screens.ts';
import { createConsole } from './shell/console-model.ts';
import { ConsoleView } from './shell/console-view.tsx';
import { rememberedLanguage } from './shell/remembered-language.ts';
import { createRouter } from './shell/router.ts';
import { openCounts } from './surveys/run/open-counts.ts';
import './styles/console.css';

const root = document.getElementById('console');
if (root !== null) {
  const language = rememberedLanguage(localStorage, navigator.languages, document.documentElement);
  const isDemo = document.documentElement.hasAttribute('data-demo');
  const around = { router: createRouter(window), language, now: () => new Date(), openCounts };
  const model = createConsole((input, init) => fetch(input, init), around, screens);
  render(<ConsoleView model={model} isDemo={isDemo} />, root);
}
