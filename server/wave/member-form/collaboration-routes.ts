import { Hono } from 'hono';
import { saveLimits } from '../../../survey-definitions/collaboration/save-limits.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import { changeStream } from '../../platform/http/change-stream.ts';
import { jsonBody } from '../../platform/http/read-body.ts';
import type { CountNotifier } from '../../surveys/fielding/count-notifier.ts';
import { addNote } from './add-note.ts';
import { noteWriting, saving, sectionSetting } from './collaboration-schemas.ts';
import { findCollaboratorOf } from './collaborator-store.ts';
import { findResponse } from './member-response-store.ts';
import { readCollaboration, readCollaborationState } from './read-collaboration.ts';
import { refuseChange } from './refuse-change.ts';
import { requireCollaborator } from './require-collaborator.ts';
import { saveAnswers } from './save-answers.ts';
import { setSectionState } from './set-section-state.ts';
import { reopenMemberResponse, submitMemberResponse } from './submission.ts';

/** The one response of a Member, written by many hands. Which response it is follows from who is signed in. */
export function collaborationRoutes(dependencies: Dependencies, notifier: CountNotifier) {
  const { db, now } = dependencies;
  const surroundings = { ...dependencies, notifier };
  const signedIn = requireCollaborator(dependencies);
  return new Hono()
    .get('/', signedIn, async (c) => c.json(await readCollaboration(dependencies, c.var.me)))
    .get('/state', signedIn, async (c) => c.json(await readCollaborationState(dependencies, c.var.me)))
    .get('/events', signedIn, (c) => {
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
    .put('/answers', signedIn, jsonBody(saving, saveLimits.bytes), async (c) => {
      const outcome = await saveAnswers(surroundings, c.var.me, c.req.valid('json'));
      if (outcome.state !== 'saved') return refuseChange(outcome);
      return c.json({ saved: outcome.saved, conflicts: outcome.conflicts });
    })
    .put('/sections/:name', signedIn, jsonBody(sectionSetting), async (c) => {
      const outcome = await setSectionState(surroundings, c.var.me, c.req.param('name'), c.req.valid('json').state);
      return outcome.state === 'set' ? c.body(null, 204) : refuseChange({ state: outcome.state });
    })
    .post('/notes', signedIn, jsonBody(noteWriting), async (c) => {
      const outcome = await addNote(surroundings, c.var.me, c.req.valid('json'));
      return outcome.state === 'noted' ? c.json({ note: outcome.note }, 201) : refuseChange(outcome);
    })
    .put('/submission', signedIn, async (c) => {
      const outcome = await submitMemberResponse(surroundings, c.var.me);
      if (outcome.state !== 'submitted') return refuseChange(outcome);
      return c.json({ receipt: outcome.receipt, submittedAt: outcome.submittedAt });
    })
    .delete('/submission', signedIn, async (c) => {
      const outcome = await reopenMemberResponse(surroundings, c.var.me);
      return outcome.state === 'reopened' ? c.body(null, 204) : refuseChange({ state: outcome.state });
    });
}
