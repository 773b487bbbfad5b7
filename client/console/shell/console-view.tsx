import type { ConsoleModel } from './console-model.ts';
import { Header } from './header.tsx';
import { ScreenView } from './screen-view.tsx';
import { uiIn, UiContext } from '../blocks/ui.ts';

/** The frame around every screen; the room and the sheet stand alone. */
export function ConsoleView({ model }: { readonly model: ConsoleModel }) {
  const ui = uiIn(model.language.value);
  const { name } = model.screen.value;
  const isBare = name === 'room';
  return (
    <UiContext.Provider value={ui}>
      {!isBare && (
        <>
          <a class="skip" href="#main">
            {ui.t('shell.skip')}
          </a>
          <Header model={model} />
        </>
      )}
      <main id="main" tabIndex={-1} class={`screen-${name}`}>
        <ScreenView model={model} />
      </main>
    </UiContext.Provider>
  );
}
