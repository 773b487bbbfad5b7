/**
 * What later work changed on purpose in what a stand answers, each with its reason. Everything else is as it was; what is added
 * to a JSON document needs no entry.
 */
export type Differences = {
  /** By the name of the answer in `answers.json`. */
  readonly answers: Readonly<Record<string, string>>;
  /** By JSON pointer into `openapi.json`, where the document of today has more, less or something else. */
  readonly openapi: Readonly<Record<string, string>>;
};

export const differences: Readonly<Record<string, Differences>> = {
  '2026-11-29': {
    answers: {},
    openapi: { '/paths/~1api~1contacts.csv/get/parameters': '`bom` was read and not described' },
  },
};
