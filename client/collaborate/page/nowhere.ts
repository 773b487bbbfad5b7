import { firstLanguage } from '../../../survey-definitions/reference/first-language.ts';
import { signal } from '@preact/signals';
import type { CollaborationState } from '../../../server/wave/member-form/member-form-contract.ts';
import { failed } from '../../shared/outcome.ts';
import { noDevice } from '../model/device.ts';
import type { World } from '../model/workspace.ts';

const silent = async () => failed<never>('unreachable');

/** On the server there is no device, no line and no clock. */
export const nowhere: World = {
  api: {
    state: silent,
    send: silent,
    setSection: silent,
    note: silent,
    invite: silent,
    end: silent,
    submit: async () => ({ kind: 'failed', code: 'unreachable' }),
    reopen: silent,
    leave: silent,
  },
  device: () => noDevice(),
  newKey: () => '',
  now: () => 0,
  wait: () => () => {},
  go: () => {},
  away: () => {},
  shared: signal(false),
};

/** For pages that are the same for everybody: nobody has answered anything. */
export const nobody: CollaborationState = {
  revision: 0,
  state: 'draft',
  submittedAt: null,
  receipt: null,
  surveyState: 'open',
  closesAt: null,
  me: { id: '', name: '', role: 'colleague', language: firstLanguage, sections: null, rest: 'read' },
  collaborators: [],
  answers: {},
  conditions: {},
  sections: {},
  notes: [],
};
