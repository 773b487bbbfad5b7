import { languageName } from '../../../survey-definitions/reference/languages.ts';
import { controlFields } from '../../../survey-definitions/answering/control-fields.ts';
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
                {languageName(other)}
              </span>
            ) : isByStep ? (
              <button form="form" name={controlFields.action} value={`language:${other}`} lang={other}>
                {languageName(other)}
              </button>
            ) : (
              <a href={`?lang=${other}`} lang={other} hreflang={other}>
                {languageName(other)}
              </a>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}
