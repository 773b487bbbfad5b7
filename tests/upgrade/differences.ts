/**
 * What later work changed on purpose in what a stand answers, each with its reason. Everything else is as it was; what is added
 * to a JSON document needs no entry.
 */
export type Differences = {
  /** By the name of the answer in `answers.json`; of a package by its name and that of the file. */
  readonly answers: Readonly<Record<string, string>>;
  /**
   * By JSON pointer into `openapi.json`, where the document of today has more, less or something else; `…/properties/place` is every
   * place that ends so.
   */
  readonly openapi: Readonly<Record<string, string>>;
};

/** Several that changed for one reason. */
const each = (names: readonly string[], reason: string): Readonly<Record<string, string>> =>
  Object.fromEntries(names.map((name) => [name, reason]));

export const differences: Readonly<Record<string, Differences>> = {
  '2026-11-29': {
    answers: {
      ...each(
        [
          ...['9epf6nrs', 'fbkz98tz', 'ha34ezzc'].map(
            (address) => `sofia: /api/scorecard/package.zip?year=2025 > data/${address}/codebook.csv`,
          ),
          'wave-attributed-closed: codebook.csv',
          'wave-confidential-open: codebook.csv',
          'wave-confidential-open: waves-codebook.csv',
        ],
        'what was asked of a focus area was the work: it feeds the series of the work',
      ),
      'sofia: /api/access-tokens': 'the Secretariat may write plans',
      ...each(
        ['sofia: /api/scorecard?year=2025', 'sofia: /api/scorecard?year=2026'],
        '‘at least one per objective’ is a direction of its own',
      ),
      ...each(
        ['SY9bQjU4AeUBSfuwKZGNJA', '5jTPB1qXcydDa--m7Qc9kw'].flatMap((id) => [
          `sofia: /api/snapshots/${id}`,
          `sofia: /api/snapshots/${id}/scorecard`,
        ]),
        'says its format, and null for what it does not know; another test holds what was stored',
      ),
      ...each(
        [
          'session-confidential-closed: texts.csv',
          'session-confidential-open: texts.csv',
          'session-anonymous-closed: texts.csv',
          'activity-anonymous-closed: texts.csv',
          'activity-confidential-closed: texts.csv',
          'wave-attributed-closed: texts.csv',
          'wave-confidential-open: texts.csv',
        ],
        'each text says what was asked, with its instrument, area or agenda item',
      ),
      ...each(
        [
          'sofia: /api/scorecard?year=2025',
          'sofia: /api/scorecard?year=2026',
          'sofia: /api/scorecard/series/SP1.satisfaction?year=2025',
          'wave-attributed-closed: results',
          'session-anonymous-closed: results',
          'activity-anonymous-closed: results',
        ],
        'methodology of 29 November 2026: effective number, thin limits, p of the plain interval; delegates of unknown Members have no interval',
      ),
      ...each(
        ['submitted: form', 'saved: form', 'colleague: form'],
        'last year’s opinions stand beside no question any more, and version 3 names no facts',
      ),
      ...each(
        [
          'session-anonymous-closed: package.zip > data/fczbyqng/texts.csv',
          'activity-anonymous-closed: package.zip > data/t5ch7ggs/texts.csv',
        ],
        'each text says what was asked',
      ),
      ...each(
        [
          'session-anonymous-closed: package.zip > data/fczbyqng/results.csv',
          'session-confidential-closed: package.zip > data/gma3yq6g/results.csv',
          'activity-anonymous-closed: package.zip > data/t5ch7ggs/results.csv',
          'activity-confidential-closed: package.zip > data/hhvhbqpv/results.csv',
          'session-anonymous-closed: package.zip > kpi-results.csv',
          'session-confidential-closed: package.zip > kpi-results.csv',
          'activity-anonymous-closed: package.zip > kpi-results.csv',
          'activity-confidential-closed: package.zip > kpi-results.csv',
          'sofia: /api/scorecard/package.zip?year=2025 > kpi-results.csv',
          'session-anonymous-closed: package.zip > datapackage.json',
          'session-confidential-closed: package.zip > datapackage.json',
          'activity-anonymous-closed: package.zip > datapackage.json',
          'activity-confidential-closed: package.zip > datapackage.json',
          'sofia: /api/scorecard/package.zip?year=2025 > datapackage.json',
        ],
        'mean score and shares of Members have columns; the mean of numbers is no code',
      ),
      ...each(
        [
          'session-anonymous-closed: package.zip > surveys.csv',
          'session-confidential-closed: package.zip > surveys.csv',
          'activity-anonymous-closed: package.zip > surveys.csv',
          'activity-confidential-closed: package.zip > surveys.csv',
          'sofia: /api/scorecard/package.zip?year=2025 > surveys.csv',
        ],
        'the delegates registered have a column',
      ),
      ...each(
        ['wave-attributed-closed: results', 'wave-imported-2022: results', 'wave-imported-2024: results'],
        'of numbers nobody counts who gave none: null, not 0',
      ),
    },
    openapi: {
      ...each(
        [
          '/paths/~1api~1plan-drafts~1{id}~1scorecard',
          '/paths/~1api~1scorecard/get/parameters',
          '/paths/~1api~1scorecard~1package.zip/get/parameters',
          '/paths/~1api~1scorecard~1series~1{series}/get/parameters',
          '/paths/~1api~1snapshots/post/requestBody/content/application~1json/schema/properties/plan',
          '/paths/~1api~1plans',
          '/paths/~1api~1plans~1{id}',
          '/paths/~1api~1plan-drafts',
          '/paths/~1api~1plan-drafts~1{id}',
          '/paths/~1api~1plan-drafts~1{id}~1publication',
          '/paths/~1api~1session/get/responses/200/content/application~1json/schema/properties/staff/properties/scopes/items/enum',
          '/paths/~1api~1session/get/responses/200/content/application~1json/schema/properties/permissions/items/enum',
          '/paths/~1api~1access-tokens/get/responses/200/content/application~1json/schema/properties/tokens/items/properties/scopes/items/enum',
          '/paths/~1api~1access-tokens/get/responses/200/content/application~1json/schema/properties/scopes/items/enum',
          '/paths/~1api~1access-tokens/post/requestBody/content/application~1json/schema/properties/scopes/maxItems',
          '/paths/~1api~1access-tokens/post/requestBody/content/application~1json/schema/properties/scopes/items/enum',
          ...['~1api~1scorecard', '~1api~1snapshots~1{id}~1scorecard', '~1api~1snapshots~1{id}'].flatMap((path) => {
            const answer = `/paths/${path}/get/responses/200/content/application~1json/schema`;
            const at = path.endsWith('{id}') ? `${answer}/properties/scorecard` : answer;
            const places = ['properties/plan', 'properties/plans', 'properties/formerAreas', 'required'];
            const ofRows = ['properties/plan', 'properties/goals', 'required'].map(
              (place) => `properties/rows/items/${place}`,
            );
            return [...places, ...ofRows].map((place) => `${at}/${place}`);
          }),
        ],
        'a scorecard belongs to a plan, and plans are written and published',
      ),
      ...each(
        ['languages', 'regions', 'threshold', 'required'].map((key) => {
          const at = '/paths/~1api~1surveys~1{id}~1results/get/responses/200/content/application~1json/schema';
          return key === 'required' ? `${at}/required` : `${at}/properties/${key}`;
        }),
        'the rate by region and by language, and the threshold that its lines stand for',
      ),
      '/paths/~1api~1contacts.csv/get/parameters': '`bom` was read and not described',
      ...each(
        ['…/properties/mapping/properties/columns', '…/properties/summary'],
        'an earlier year says how its ratings were asked',
      ),
      ...each(
        ['properties/warnings', 'required'].map(
          (at) => `/paths/~1api~1surveys~1{id}~1results/get/responses/200/content/application~1json/schema/${at}`,
        ),
        'more Members than N are warned of',
      ),
      ...each(['…/figure/anyOf/0'], 'how many answers n is worth, and of how many Members'),
      ...each(
        [
          '/paths/~1api~1collaboration~1answers/put/requestBody',
          '/paths/~1api~1surveys~1{id}~1carried.csv',
          '/paths/~1api~1surveys~1{id}~1results/get/responses/200',
          '/paths/~1api~1surveys~1{id}~1wave/get/responses/200',
        ],
        'facts that are taken over from the survey before are marked, counted and listed',
      ),
      ...each(
        ['/paths/~1api~1ended-years', '/paths/~1api~1ended-years~1{series}~1{year}'],
        'years of sessions and of activities can be ended',
      ),
      ...each(
        ['…/properties/delegates', '…/survey/required', '…/surveys/items/required'],
        'a session or an activity says how many delegates registered',
      ),
      ...each(
        ['measures', 'measures~1{id}~1withdrawal', 'measure-imports'].map((path) => `/paths/~1api~1${path}`),
        'the measures of the Implementation Plan',
      ),
      '…/record/oneOf/2/properties/focusAreas': 'a wave keeps the focus areas that it asks about',
      ...each(
        ['activities', 'activities~1{id}~1withdrawal'].map((path) => `/paths/~1api~1${path}`),
        'the register of activities',
      ),
      ...each(
        ['…/record/oneOf/0/properties/place', '…/record/oneOf/1/properties/place'],
        'a place has a name in each language',
      ),
      ...each(
        ['~1api~1scorecard', '~1api~1snapshots~1{id}~1scorecard', '~1api~1snapshots~1{id}']
          .map((path) => `/paths/${path}/get/responses/200/content/application~1json/schema/properties`)
          .map((at) => (at.includes('{id}/') ? `${at}/scorecard/properties/snapshot` : `${at}/snapshot`)),
        'a snapshot says its format',
      ),
    },
  },
};
