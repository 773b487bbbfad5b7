import { uiIn, UiContext } from '../blocks/ui.ts';
import type { ConsoleModel } from './console-model.ts';
import { Header } from './header.tsx';

type Props = {
  readonly model: ConsoleModel;
  /** Data are synthetic, and every page says so. */
  readonly isDemo: boolean;
};

/** The frame around every screen. */
export function ConsoleView({ model, isDemo }: Props) {
  const ui = uiIn(model.language.value);
  const { name, isBare, view } = model.shown.value;
  return (
    <UiContext.Provider value={ui}>
      {isBare !== true && (
        <>
          <a class="skip" href="#main">
            {ui.t('shell.skip')}
          </a>
          <Header model={model} isDemo={isDemo} />
        </>
      )}
      <main id="main" tabIndex={-1} class={`screen-${name}`}>
        {view()}
      </main>
    </UiContext.Provider>
  );
}
