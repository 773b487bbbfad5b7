import { inLanguage } from './localized-text.ts';
import type { OfficialLanguage } from './language-entry.ts';
import document from './committees.json' with { type: 'json' };

/** By its English short name, which stands in definitions, in the database and in addresses. */
export type Committee = keyof typeof document;

type CommitteeEntry = {
  readonly short: Readonly<Record<OfficialLanguage, string>>;
  readonly name: Readonly<Record<OfficialLanguage, string>>;
  /** How its first session was numbered: the PTC counts its sessions two by two. */
  readonly firstSession: string;
};

/** Source: domain.md 1, the committees' terms of reference. */
export const committeeEntries: Readonly<Record<Committee, CommitteeEntry>> = document;

export const isCommittee = (name: string): name is Committee => Object.hasOwn(document, name);

/** Those whose sessions are surveyed. */
export const committees: readonly Committee[] = Object.keys(document).filter(isCommittee);

/** 'PTC', in French 'CTP'. */
export const committeeShort = (committee: Committee, language: string): string =>
  inLanguage(committeeEntries[committee].short, language);

/** 'Permanent Technical Committee (PTC)'. */
export const committeeTitle = (committee: Committee, language: string): string =>
  `${inLanguage(committeeEntries[committee].name, language)} (${committeeShort(committee, language)})`;
