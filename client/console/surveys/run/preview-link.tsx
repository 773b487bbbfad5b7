import { languageName } from '../../../../survey-definitions/reference/languages.ts';
import { fileAddresses } from '../../../shared/file-addresses.ts';

type Props = { readonly surveyId: string; readonly language: string; readonly look: 'button' | 'inline-link' };

/** The form as it will be seen, in a tab of its own. */
export function PreviewLink({ surveyId, language, look }: Props) {
  return (
    <a class={look} href={fileAddresses.preview(surveyId, language)} target="_blank" rel="noopener" lang={language}>
      {languageName(language)}
    </a>
  );
}
