/** What became of an invitation, apart from the answers. `queued`: the mail is on its way. */
export const storedDispositions = [
  'not-sent',
  'queued',
  'sent',
  'undeliverable',
  'opted-out',
  'will-not-answer',
] as const;
export type StoredDisposition = (typeof storedDispositions)[number];

/** With the answers: an answer counts whatever was noted before. */
export type Disposition = StoredDisposition | 'partial' | 'complete';

/** To whom a further mail may go. */
export const takesMail = (
  disposition: StoredDisposition,
): disposition is Exclude<StoredDisposition, 'opted-out' | 'will-not-answer'> =>
  disposition !== 'opted-out' && disposition !== 'will-not-answer';
