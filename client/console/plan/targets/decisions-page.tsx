import type { ComponentChildren } from 'preact';
import { Loaded } from '../../blocks/loading.tsx';
import { DoneNotice } from '../../blocks/done-notice.tsx';
import { fieldId } from '../../blocks/form/form-field.ts';
import { Page } from '../../blocks/page.tsx';
import { ReferenceNav } from '../figures/reference-nav.tsx';
import type { DecisionsModel } from './decisions-model.ts';

type Props = {
  readonly here: 'margins' | 'targets';
  readonly title: string;
  readonly lead: string;
  /** What the button says that leads to the form. */
  readonly enter: string;
  /** What became of the last decision; null: there was none yet. */
  readonly done: string | null;
  readonly model: DecisionsModel;
  /** The table and the form: shown once the decisions are there. */
  readonly children: ComponentChildren;
};

/** A page of decisions about the series. */
export function DecisionsPage({ here, title, lead, enter, done, model, children }: Props) {
  return (
    <Page
      title={title}
      hasProblems={model.problems.value.length > 0}
      lead={<p>{lead}</p>}
      actions={
        <button type="button" onClick={() => document.getElementById(fieldId('series'))?.focus()}>
          {enter}
        </button>
      }
    >
      <ReferenceNav here={here} />
      <DoneNotice>{done}</DoneNotice>
      <Loaded model={model} value={model.isLoaded.value || null}>
        {() => children}
      </Loaded>
    </Page>
  );
}
