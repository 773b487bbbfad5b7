/** Those whose sessions are surveyed, by their English short names. */
export const committees = ['PTC', 'HSC', 'EC', 'CBC'] as const;
export type Committee = (typeof committees)[number];
