import { noDevice } from '../model/draft.ts';
import type { PageData } from '../model/page-data.ts';
import { FillIn } from '../parts/fill-in.tsx';
import { startFilling } from '../model/start-filling.ts';
import { Cover } from './cover.tsx';
import { LanguageSwitch } from './language-switch.tsx';
import type { PageContext } from './page-context.ts';
import { PageFrame } from './page-frame.tsx';

type Props = { readonly context: PageContext; readonly data: PageData };

/** Cover and form on one page, as it is before anybody has answered. */
export function FormPage({ context, data }: Props) {
  const isPreview = data.mode === 'preview';
  return (
    <PageFrame
      p={context.p}
      site={context.site}
      isPreview={isPreview}
      languages={isPreview ? undefined : <LanguageSwitch context={context} />}
    >
      <Cover context={context} />
      <div id="fill-in" class="fill-in">
        <FillIn filling={startFilling(data, nowhere)} />
      </div>
    </PageFrame>
  );
}

/** On the server there is no device and no line. */
const nowhere = {
  device: noDevice,
  send: async () => ({ kind: 'unreachable' }) as const,
  access: async () => ({ ok: false, code: 'code-failed' }) as const,
  newKey: () => '',
  wait: () => () => {},
};
