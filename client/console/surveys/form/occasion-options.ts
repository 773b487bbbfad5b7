import { languageName } from '../../../../survey-definitions/reference/languages.ts';
import { formats, type Format } from '../../../../survey-definitions/surveys/survey.ts';
import type { Option } from '../../blocks/form/option.ts';
import type { Translate } from '../../words/translate.ts';

export const formatOptions = (t: Translate): readonly Option<Format>[] =>
  formats.map((value) => ({ value, label: t(`format.${value}`) }));

export const languageOptions = (codes: readonly string[]): readonly Option<string>[] =>
  codes.map((value) => ({ value, label: languageName(value) }));
