import { inLanguage } from '../../../../survey-definitions/language/occasion.ts';
import type { Member } from '../../../../server/register/members/member-contract.ts';
import type { Option } from './option.ts';

/** Members by their names in the reader's language, in its order. */
export const memberOptions = (members: readonly Member[], language: string): readonly Option<string>[] =>
  members
    .map(({ id, name }) => ({ value: id, label: inLanguage(name, language) }))
    .sort((a, b) => a.label.localeCompare(b.label, language));
