/** What people say of a section; nothing counts it. `approved` is the contact point's word alone. */
export const sectionStates = ['empty', 'in-progress', 'ready', 'approved'] as const;
export type SectionState = (typeof sectionStates)[number];

/** A section's state, who said so and when. Nobody has said anything of an untouched section: it is not listed. */
export type SectionStanding = { readonly state: SectionState; readonly by: string; readonly at: string };
