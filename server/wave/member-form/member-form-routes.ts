import { Hono } from 'hono';
import { saveLimits } from '../../../survey-definitions/collaboration/save-limits.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import { changeStream } from '../../platform/http/change-stream.ts';
import { fulfils } from '../../platform/contract/fulfils.ts';
import type { CountNotifier } from '../../surveys/fielding/count-notifier.ts';
import { addNote } from './add-note.ts';
import { findCollaboratorOf } from './collaborator-store.ts';
import { memberForm } from './member-form-contract.ts';
import { findResponse } from './member-response-store.ts';
import { readCollaboration, readCollaborationState } from './read-collaboration.ts';
import { refuseChange } from './refuse-change.ts';
import { requireCollaborator } from './require-collaborator.ts';
import { saveAnswers } from './save-answers.ts';
import { setSectionState } from './set-section-state.ts';
import { reopenMemberResponse, submitMemberResponse } from './submission.ts';

/** The one response of a Member, written by many hands. Which response it is follows from who is signed in. */
export function memberFormRoutes(dependencies: Dependencies, notifier: CountNotifier) {
  const { db, now } = dependencies;
  const needs = { ...dependencies, notifier };
  const signedIn = requireCollaborator(dependencies);
  return new Hono()
    .get('/', signedIn, fulfils(memberForm.read), async (c) =>
      c.var.answer(await readCollaboration(dependencies, c.var.me)),
    )
    .get('/state', signedIn, fulfils(memberForm.state), async (c) =>
      c.var.answer(await readCollaborationState(dependencies, c.var.me)),
    )
    .get('/events', signedIn, fulfils(memberForm.events), (c) => {
      const { collaboratorToken, me } = c.var;
      return changeStream(c, dependencies, {
        event: 'change',
        subscribe: (ring) => notifier.subscribe(me.responseId, ring),
        read: async () => {
          const isStillIn = (await findCollaboratorOf(db, collaboratorToken, now())) !== undefined;
          const response = isStillIn ? await findResponse(db, me.responseId) : undefined;
          return response && { revision: response.revision };
        },
      });
    })
    .put('/answers', signedIn, fulfils(memberForm.save, saveLimits.bytes), async (c) => {
      const outcome = await saveAnswers(needs, c.var.me, c.req.valid('json'));
      if (outcome.state !== 'saved') return refuseChange(outcome);
      return c.var.answer({ saved: outcome.saved, conflicts: outcome.conflicts });
    })
    .put('/sections/:name', signedIn, fulfils(memberForm.setSection), async (c) => {
      const outcome = await setSectionState(needs, c.var.me, c.req.param('name'), c.req.valid('json').state);
      return outcome.state === 'set' ? c.var.answer() : refuseChange({ state: outcome.state });
    })
    .post('/notes', signedIn, fulfils(memberForm.addNote), async (c) => {
      const outcome = await addNote(needs, c.var.me, c.req.valid('json'));
      return outcome.state === 'noted' ? c.var.answer({ note: outcome.note }) : refuseChange(outcome);
    })
    .put('/submission', signedIn, fulfils(memberForm.submit), async (c) => {
      const outcome = await submitMemberResponse(needs, c.var.me);
      if (outcome.state !== 'submitted') return refuseChange(outcome);
      return c.var.answer({ receipt: outcome.receipt, submittedAt: outcome.submittedAt });
    })
    .delete('/submission', signedIn, fulfils(memberForm.reopen), async (c) => {
      const outcome = await reopenMemberResponse(needs, c.var.me);
      return outcome.state === 'reopened' ? c.var.answer() : refuseChange({ state: outcome.state });
    });
}
