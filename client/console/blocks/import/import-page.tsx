import type { ComponentChildren } from 'preact';
import { Page } from '../page.tsx';
import { ChooseFile } from './choose-file.tsx';
import type { FileToChoose } from './choose-file.tsx';
import { FailureNotice } from '../failure-notice.tsx';
import type { FileImportModel } from './file-import-model.ts';
import { ImportMistakes } from './import-mistakes.tsx';

type Props = {
  readonly title: string;
  readonly lead: string;
  readonly back: { readonly href: string; readonly label: string };
  readonly file: FileToChoose;
  readonly model: FileImportModel<unknown, unknown>;
  /** What the file would change, or has changed. */
  readonly children: ComponentChildren;
};

/** Choose a file, see what it would change or what is wrong with it, then do exactly that. */
export function ImportPage({ title, lead, back, file, model, children }: Props) {
  const state = model.state.value;
  return (
    <Page title={title} hasProblems={state.is === 'refused'} back={back} lead={<p>{lead}</p>}>
      <FailureNotice failure={model.failure.value} />
      {state.is === 'refused' && <ImportMistakes problems={state.problems} />}
      {children}
      <ChooseFile file={file} onChoose={model.choose} />
    </Page>
  );
}
