import type { LocalizedText } from '../reference/localized-text.ts';

export { inLanguage } from '../reference/localized-text.ts';
export type { LocalizedText };

/** What a survey is about. */
export type OccasionKind = 'wave' | 'session' | 'activity';

export type OccasionEntry = { readonly code: string; readonly label: LocalizedText };

/**
 * What the definition may know of the survey and its occasion. `facts` decide conditions (`occasion.format`), `names` are piped into
 * texts (`{occasion.session}`), `lists` feed rows and repeated blocks (`{ "occasion": "agendaItems" }`).
 */
export type Occasion = {
  readonly facts: Readonly<Record<string, string | number | readonly string[]>>;
  readonly names: Readonly<Record<string, LocalizedText>>;
  /** The administration that answers (`{member.name}`), where it is known beforehand. */
  readonly member?: LocalizedText;
  readonly lists: Readonly<Record<string, readonly OccasionEntry[]>>;
};

/** What a personal code, or an invitation, says of the respondent: a Member, or somebody who belongs to none. */
export type KnownRespondent = { readonly member: LocalizedText | null };

/** The occasion for one respondent; null: nothing is known of them, so that the questionnaire asks. */
export function occasionFor({ member: _member, ...occasion }: Occasion, known: KnownRespondent | null): Occasion {
  const facts = { ...occasion.facts, delegationKnown: known ? 'yes' : 'no' };
  return known?.member ? { ...occasion, facts, member: known.member } : { ...occasion, facts };
}

export const emptyOccasion: Occasion = { facts: {}, names: {}, lists: {} };
