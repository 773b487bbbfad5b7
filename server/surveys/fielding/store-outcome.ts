/** What became of one submission in its group. `known`: this very one is stored already, so the sender gets the same answer again. */
export type StoreOutcome =
  | 'stored'
  | 'known'
  | 'key-reused'
  | 'code-unknown'
  | 'code-used'
  | 'survey-closed'
  | 'survey-unknown';
