import type { ComponentChildren } from 'preact';
import { useUi } from '../ui.ts';
import { saveFile } from '../save-file.ts';

export type FileToChoose = {
  /** Of the field. */
  readonly id: string;
  readonly heading: string;
  /** What the file is made of. */
  readonly format: string;
  readonly sample: { readonly name: string; readonly csv: string };
};

type Props = {
  readonly file: FileToChoose;
  readonly onChoose: (file: Blob) => Promise<void>;
  /** What has come of the last one. */
  readonly children?: ComponentChildren;
};

/** The same file may be chosen again, once it was mended. */
export function ChooseFile({ file: { id, heading, format, sample }, onChoose, children }: Props) {
  const { t } = useUi();
  const choose = (input: HTMLInputElement) => {
    const file = input.files?.[0];
    if (file !== undefined) void onChoose(file).finally(() => (input.value = ''));
  };
  return (
    <section class="panel" aria-labelledby="file-heading">
      <h2 id="file-heading">{heading}</h2>
      <p>{format}</p>
      {children}
      <div class="field">
        <label for={id}>{t('import.file')}</label>
        <input id={id} type="file" accept=".csv,.txt,text/csv" onChange={(event) => choose(event.currentTarget)} />
      </div>
      <button type="button" class="quiet" onClick={() => saveFile(sample.csv, 'text/csv', sample.name)}>
        {t('import.sample')}
      </button>
    </section>
  );
}
