import { controlFields } from '../../../survey-definitions/answering/control-fields.ts';
import { languageNames } from '../../shared/i18n.ts';
import type { PageContext } from './page-context.ts';

type Props = {
  readonly context: PageContext;
  /** Inside the form step by step it sends the answers along: the switch is a button of the form. */
  readonly isByStep?: boolean;
};

/** Every language by its own name. */
export function LanguageSwitch({ context, isByStep = false }: Props) {
  const { survey, language, p } = context;
  if (survey.languages.length < 2) return null;
  return (
    <nav class="languages" aria-label={p('language')}>
      <ul>
        {survey.languages.map((other) => (
          <li key={other}>
            {other === language ? (
              <span lang={other} aria-current="true">
                {languageNames[other] ?? other}
              </span>
            ) : isByStep ? (
              <button form="form" name={controlFields.action} value={`language:${other}`} lang={other}>
                {languageNames[other] ?? other}
              </button>
            ) : (
              <a href={`?lang=${other}`} lang={other} hreflang={other}>
                {languageNames[other] ?? other}
              </a>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}
