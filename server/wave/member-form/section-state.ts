import type { SectionState } from '../../platform/database/schema/collaboration-tables.ts';

export { sectionStates } from '../../platform/database/schema/collaboration-tables.ts';
export type { SectionState };

/** A section's state, who said so and when. Nobody has said anything of an untouched section: it is not listed. */
export type SectionStanding = { readonly state: SectionState; readonly by: string; readonly at: string };
