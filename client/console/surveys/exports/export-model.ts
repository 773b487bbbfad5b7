import { firstLanguage } from '../../../../survey-definitions/reference/first-language.ts';
import { signal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import type { Api } from '../../../shared/api.ts';
import type { SurveyDetail } from '../../../../server/surveys/fielding/survey-contract.ts';
import { fileAddresses } from '../../../shared/file-addresses.ts';
import type { Failure } from '../../../shared/outcome.ts';
import { field } from '../../blocks/form/form-field.ts';
import { exportFiles, type ExportFile, type ExportFileName } from './export-files.ts';
import { checksumOf, fileNameIn, receiveFile, type Received } from './receive-file.ts';

/** `whole`: its checksum is the one that the server tells. `changed`: answers came in meanwhile, or the file is not whole. */
export type Progress = Received & {
  readonly is: 'receiving' | 'checking' | 'whole' | 'received' | 'changed' | 'broken' | 'stopped';
  readonly file: ExportFileName;
  /** Records that the server announced; null: unknown. */
  readonly expected: number | null;
};

/** What is taken, and how it is written. */
const choiceIn = (language: string) => ({
  file: field<ExportFileName>('file', 'export.what', 'responses.csv'),
  values: field<'codes' | 'labels'>('values', 'export.values', 'codes'),
  language: field('language', 'export.language', language),
  layout: field<'international' | 'continental'>('layout', 'export.layout', 'international'),
  mark: field<readonly 'bom'[]>('mark', 'export.mark', []),
});
type Choice = ReturnType<typeof choiceIn>;

export type ExportModel = Choice & {
  readonly detail: ReadonlySignal<SurveyDetail | null>;
  readonly failure: ReadonlySignal<Failure | null>;
  readonly progress: ReadonlySignal<Progress | null>;
  readonly load: () => Promise<void>;
  readonly take: () => Promise<void>;
  readonly stop: () => void;
};

export type SaveFile = (file: Blob, name: string) => void;

export function createExportModel(api: Api, id: string, language: string, save: SaveFile): ExportModel {
  const detail = signal<SurveyDetail | null>(null);
  const failure = signal<Failure | null>(null);
  const progress = signal<Progress | null>(null);
  const choice = choiceIn(language);
  let running: AbortController | undefined;

  const receive = async (file: ExportFile, query: string, { signal: stopped }: AbortController) => {
    const answer = await api.file(`${fileAddresses.survey(id)}/${file.name}?${query}`, stopped);
    failure.value = answer.ok ? null : answer.failure;
    if (!answer.ok) return (progress.value = null);
    const { headers } = answer.value;
    const announced = Number(headers.get('expected-rows') ?? Number.NaN);
    const expected = Number.isFinite(announced) ? announced + 1 : null;
    const at = (is: Progress['is'], received: Received = progress.value ?? nothing) =>
      (progress.value = { ...received, is, file: file.name, expected });
    at('receiving', nothing);
    const content = await receiveFile(answer.value, (received) => at('receiving', received)).catch(() => undefined);
    if (content === undefined) return at(stopped.aborted ? 'stopped' : 'broken');
    save(content, fileNameIn(headers.get('content-disposition'), file.name));
    if (!file.csv) return at('received');
    at('checking');
    const told = await api.digest(`${fileAddresses.survey(id)}/${file.name}?${query}&digest=1`);
    return at(told.ok && told.value.sha256 === (await checksumOf(content)) ? 'whole' : 'changed');
  };

  return {
    ...choice,
    detail,
    failure,
    progress,
    load: async () => {
      const found = await api.survey(id);
      failure.value = found.ok ? null : found.failure;
      if (!found.ok) return;
      detail.value = found.value;
      const { languages } = found.value.survey;
      if (!languages.includes(choice.language.value)) choice.language.value = languages[0] ?? firstLanguage;
    },
    take: async () => {
      const file = exportFiles.find(({ name }) => name === choice.file.value);
      if (file === undefined || running !== undefined) return;
      running = new AbortController();
      await receive(file, queryOf(file, choice), running);
      running = undefined;
    },
    stop: () => running?.abort(),
  };
}

const nothing: Received = { bytes: 0, rows: 0 };

function queryOf(file: ExportFile, { values, language, layout, mark }: Choice): string {
  const query = new URLSearchParams();
  if (file.csv && layout.value === 'continental') {
    query.set('separator', 'semicolon');
    query.set('decimal', 'comma');
  }
  if (file.csv && mark.value.length > 0) query.set('bom', '1');
  if (file.hasValues && values.value === 'labels') query.set('values', 'labels');
  if (file.hasLanguage || query.has('values')) query.set('language', language.value);
  return query.toString();
}
