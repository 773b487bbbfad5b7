import { listsRegister } from '../../../survey-definitions/kinds/single-choice.ts';
import { isBlock, type Entry } from '../../../survey-definitions/questionnaire/definition.ts';
import type { MemberOption } from '../../../server/platform/pages/form-page-contract.ts';
import type { PageData } from '../model/page-data.ts';
import { textsIn } from '../texts/catalogues.ts';
import type { PageContext } from './page-context.ts';

/** What the script is given in the page: of the definition's words only those that it shows. */
export function formData(context: PageContext, mode: PageData['mode']): PageData {
  const { survey, definition, texts, occasion, language } = context;
  return {
    mode,
    address: survey.address,
    takesCodes: survey.confidentiality === 'confidential' && mode === 'page',
    language,
    definition,
    occasion,
    texts: { ...texts, introduction: '' },
    members: membersOf(context),
    catalogue: textsIn(language).form,
  };
}

/** The register travels only where somebody is asked for a Member. */
export const membersOf = ({ definition, site, language }: PageContext): readonly MemberOption[] =>
  definition.sections.some(({ items }) => items.some(asksMember)) ? site.membersIn(language) : [];

const asksMember = (entry: Entry): boolean => (isBlock(entry) ? entry.items.some(asksMember) : listsRegister(entry));
