import { pipe } from '../../../survey-definitions/language/piping.ts';
import type { FormSite, SurveyInLanguage } from '../../../server/platform/pages/form-page-contract.ts';
import { translator, type Translate } from '../../shared/i18n.ts';
import { textsIn, type FormKey, type PageKey } from '../texts/catalogues.ts';

/** What the parts of a page are given: a survey in one language and the words of the interface. */
export type PageContext = SurveyInLanguage & {
  readonly site: FormSite;
  readonly t: Translate<FormKey>;
  readonly p: Translate<PageKey>;
  readonly title: string;
};

export function pageContext(survey: SurveyInLanguage, site: FormSite): PageContext {
  const { texts, occasion, language } = survey;
  const catalogue = textsIn(language);
  return {
    survey: survey.survey,
    definition: survey.definition,
    texts,
    occasion,
    language,
    site,
    t: translator(catalogue.form, language),
    p: translator(catalogue.page, language),
    title: pipe(texts.title, texts, occasion, language),
  };
}
