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
    answers: Object.fromEntries(
      ['SY9bQjU4AeUBSfuwKZGNJA', '5jTPB1qXcydDa--m7Qc9kw']
        .flatMap((id) => [`sofia: /api/snapshots/${id}`, `sofia: /api/snapshots/${id}/scorecard`])
        .map((name) => [
          name,
          'says its format, and null for what it does not know; another test holds what was stored',
        ]),
    ),
    openapi: {
      '/paths/~1api~1contacts.csv/get/parameters': '`bom` was read and not described',
      ...Object.fromEntries(
        ['~1api~1scorecard', '~1api~1snapshots~1{id}~1scorecard', '~1api~1snapshots~1{id}']
          .map((path) => `/paths/${path}/get/responses/200/content/application~1json/schema/properties`)
          .map((at) => (at.includes('{id}/') ? `${at}/scorecard/properties/snapshot` : `${at}/snapshot`))
          .map((at) => [at, 'a snapshot says its format']),
      ),
    },
  },
};
