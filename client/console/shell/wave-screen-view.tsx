import { HistoryImportView } from '../surveys/history-import/history-import-view.tsx';
import { TemplatesView } from '../wave/templates-view.tsx';
import { WaveFormView } from '../wave/wave-form-view.tsx';
import { WaveView } from '../wave/wave-view.tsx';
import type { WaveScreen } from './wave-screen.ts';

export function WaveScreenView({ screen }: { readonly screen: WaveScreen }) {
  switch (screen.name) {
    case 'wave-form':
      return <WaveFormView model={screen.model} />;
    case 'wave':
      return <WaveView model={screen.model} />;
    case 'history-import':
      return <HistoryImportView model={screen.model} />;
    case 'mail-templates':
      return <TemplatesView model={screen.model} />;
    default:
      return screen satisfies never;
  }
}
