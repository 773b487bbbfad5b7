import { Announced } from '../parts/announced.tsx';
import { brusselsTime } from '../../../survey-definitions/reference/moment-words.ts';
import { LanguageSwitch } from './language-switch.tsx';
import type { PageContext } from './page-context.ts';
import { PageFrame } from './page-frame.tsx';

type Props = { readonly context: PageContext };

/** The survey is over. If something is still on the reader's device, the script puts it in the place of this. */
export function ClosedPage({ context }: Props) {
  const { p, t, title, survey, language, site } = context;
  return (
    <PageFrame p={p} site={site} languages={<LanguageSwitch context={context} />}>
      <div id="fill-in" class="step">
        <Announced kind="refused" title={t('closed-title')}>
          <p>
            <strong>{title}</strong>
          </p>
          <p>
            {survey.closesAt !== null && p('closed-since', brusselsTime(survey.closesAt, language))}{' '}
            {p('closed-contact')}
          </p>
        </Announced>
      </div>
    </PageFrame>
  );
}
