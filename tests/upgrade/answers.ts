import type { TestClient } from '../setup/test-client.ts';
import { recordsIn } from '../server/files/tables/read-csv.ts';
import { readZip } from '../server/files/package/read-zip.ts';
import { checksum } from './checksum.ts';
import type { Filled } from './known.ts';
import type { Platform } from './platform.ts';

type Reader = (response: Response) => Promise<unknown>;
type Question = { readonly name: string; readonly client: TestClient; readonly path: string; readonly read: Reader };

/**
 * What a platform answers about everything in a stand, by the name of the question. Compared are data, columns, codes and figures.
 * Words that the programme brings along, as in codebooks and packages, are left out: they may be put better at any time.
 */
export async function answersOf(platform: Platform, known: Filled): Promise<Readonly<Record<string, unknown>>> {
  const answers: Record<string, unknown> = {};
  for (const { name, client, path, read } of questionsOf(platform, known)) {
    const response = await client.get(path);
    if (!response.ok) throw new Error(`${name}: ${response.status} ${await response.text()}`);
    answers[name] = await read(response);
  }
  return answers;
}

function questionsOf(platform: Platform, known: Filled): readonly Question[] {
  const as = (who: string): TestClient => platform.withCookie(known.people[who]?.cookie ?? '');
  const ask = (who: string, path: string, read = json) => ({ name: `${who}: ${path}`, client: as(who), path, read });
  const { submitted, saved, colleague } = known.wave;
  return [
    // First, since what is asked below is written down there.
    ask('alice', '/api/audit?limit=200'),
    ask('alice', '/api/staff'),
    ...recordPaths.map((path) => ask('sofia', path)),
    ask('sofia', '/api/contacts.csv', text),
    ask('sofia', '/api/scorecard/package.zip?year=2025', dataPackage),
    ...known.snapshots.flatMap((id) => [
      ask('sofia', `/api/snapshots/${id}`, whole),
      ask('sofia', `/api/snapshots/${id}/scorecard`, whole),
    ]),
    ...Object.entries(known.surveys).flatMap(([survey, { id, by }]) =>
      surveyFiles
        .filter(({ of }) => of.test(survey))
        .map(({ file, read }) => {
          return { name: `${survey}: ${file}`, client: as(by), path: `/api/surveys/${id}/${file}`, read };
        }),
    ),
    ...Object.entries({ submitted, saved, colleague }).map(([who, { cookie }]) => {
      return {
        name: `${who}: form`,
        client: platform.withCookie(cookie),
        path: '/api/collaboration',
        read: memberForm,
      };
    }),
    {
      name: 'receipt',
      client: platform.anybody,
      path: `/api/verify/${submitted.receipt}`,
      read: json,
    },
  ];
}

const recordPaths: readonly string[] = [
  '/api/access-tokens',
  '/api/baselines',
  '/api/contacts',
  '/api/figures',
  '/api/focus-areas',
  '/api/imported-waves',
  '/api/margins',
  '/api/members/SN/changes',
  '/api/scorecard?year=2025',
  '/api/scorecard?year=2026',
  '/api/scorecard/series/SP1.satisfaction?year=2025',
  '/api/snapshots',
  '/api/surveys',
  '/api/targets',
];

const json: Reader = (response) => response.json();
const text: Reader = async (response) => shown(await response.text());
/** Frozen: equal to the last byte. */
const whole: Reader = async (response) => checksum(await response.text());

/** The answers and who gave them; the questionnaire is compared in the package. */
const memberForm: Reader = async (response) => {
  const { definition: _definition, texts: _texts, ...form } = await response.json();
  return form;
};

const codebook: Reader = async (response) => shown(withoutWords(await response.text()));

/** Columns, types and codes of a codebook, without what it says about them. */
function withoutWords(csv: string): string {
  const rows = recordsIn(csv.replace(/^\u{FEFF}/u, ''));
  const names = Object.keys(rows[0] ?? {}).filter((name) => !/^(question|label)_/.test(name));
  return [names, ...rows.map((row) => names.map((name) => row[name] ?? ''))].map((cells) => cells.join('|')).join('\n');
}

const dataPackage: Reader = async (response) => {
  const files = readZip(new Uint8Array(await response.arrayBuffer()));
  const contents = [...files].map(([path, content]) => [path, contentOf(path, content.toString())] as const);
  return Object.fromEntries(contents);
};

function contentOf(path: string, content: string): unknown {
  if (path.endsWith('codebook.csv')) return checksum(withoutWords(content));
  if (path.endsWith('.csv') || path.startsWith('definitions/')) return checksum(content);
  return path === 'datapackage.json' ? shown(fieldsIn(JSON.parse(content))) : 'is there';
}

type Descriptor = {
  readonly resources: readonly {
    readonly path: string;
    readonly schema: { readonly fields: readonly { readonly name: string; readonly type: string }[] };
  }[];
};

const fieldsIn = ({ resources }: Descriptor): string =>
  resources.flatMap(({ path, schema }) => schema.fields.map(({ name, type }) => `${path} ${name} ${type}`)).join('\n');

/** Line by line, so that a difference can be read; of a long text the checksum. */
const shown = (content: string): unknown => (content.length > 25_000 ? checksum(content) : content.split('\n'));

const hasAnswers = /(confidential-open|-closed)$/;
const hasResults = /(-closed|imported-\d+)$/;

/** Which surveys are asked for what, by their names. Books and answers of imported waves are in the package of the year. */
const surveyFiles: readonly { readonly file: string; readonly of: RegExp; readonly read: Reader }[] = [
  { file: 'codebook.csv', of: /^(?!wave-imported)/, read: codebook },
  { file: 'waves-codebook.csv', of: /confidential-open$/, read: codebook },
  { file: 'responses.csv', of: hasAnswers, read: text },
  { file: 'answers.csv', of: hasAnswers, read: text },
  { file: 'texts.csv', of: hasAnswers, read: text },
  { file: 'waves.csv', of: /^wave|-closed$/, read: text },
  { file: 'invitations.csv', of: /^wave-(attributed|confidential)/, read: text },
  { file: 'wave', of: /^wave/, read: json },
  { file: 'results', of: hasResults, read: json },
  { file: 'package.zip', of: /^(session|activity)-.*-closed$/, read: dataPackage },
];
