import { expect, it } from 'vitest';
import { publishDefinition } from '../../../../server/questionnaires/definition-store.ts';
import { readCollaboration } from '../../../../server/wave/member-form/read-collaboration.ts';
import { sectionStep } from '../../../../server/wave/member-pages/section-step.ts';
import { createCountNotifier } from '../../../../server/surveys/fielding/count-notifier.ts';
import { findCollaborator } from '../../../../server/wave/member-form/collaborator-store.ts';
import { controlFields } from '../../../../survey-definitions/answering/control-fields.ts';
import { issueAccess } from '../../../../server/wave/member-form/collaborator-access-store.ts';
import type { Condition } from '../../../../survey-definitions/language/condition.ts';
import type { Definition, Entry } from '../../../../survey-definitions/questionnaire/definition.ts';
import { definitionWith, textsFor } from '../../../survey-definitions/small-definition.ts';
import { describeEachDatabase } from '../../../setup/databases.ts';
import type { OpenFresh } from '../../../setup/databases.ts';
import { wavePlan } from '../../surveys/fielding/plans.ts';
import { contactPoint, createMemberApp, luc, read, save } from './member-app.ts';

const options = [{ code: 'yes' }, { code: 'no' }] as const;
const single = (name: string, when?: Condition): Entry => ({ name, kind: 'single', options, ...(when && { when }) });

/** A wave of which one section depends on another. */
const definition: Definition = definitionWith([], {
  name: 'annual-across',
  occasion: 'wave',
  languages: ['en', 'fr'],
  sections: [
    { name: 'secrets', items: [single('fraud'), single('prosecuted', { is: ['fraud', 'yes'] })] },
    {
      name: 'open',
      items: [
        single('staff'),
        single('needs', { all: [{ is: ['fraud', 'yes'] }, { is: ['staff', 'no'] }] }),
        single('thanks', { is: ['fraud', 'no'] }),
      ],
    },
    { name: 'last', items: [single('end', { is: ['needs', 'yes'] })] },
  ],
});

async function createAcross(open: OpenFresh) {
  const app = await createMemberApp(open);
  const { db, now } = app.dependencies;
  await publishDefinition(db, { definition, texts: textsFor(definition) }, now());
  const survey = await app.open({ ...wavePlan, definition: definition.name }, 'sofia');
  const letIn = async (access: Partial<typeof contactPoint>) => {
    const issued = await db
      .transaction()
      .execute((trx) => issueAccess(trx, app.dependencies, { ...contactPoint, ...access, surveyId: survey.id }));
    return { id: issued.collaboratorId, ...(await app.enter(issued.code)) };
  };
  const marie = await letIn({});
  const hidden = await letIn({ person: luc, role: 'colleague', sections: ['open', 'last'], rest: 'hidden' });
  return { app, marie, hidden };
}

describeEachDatabase('a colleague to whom the rest is hidden', (open) => {
  it('gets the path that follows from hidden answers, and none of these answers', async () => {
    const { marie, hidden } = await createAcross(open);
    expect((await read(hidden)).conditions).toMatchObject({ needs: [{ any: [] }], thanks: [{ any: [] }] });
    await save(marie, ['fraud', 'yes', 0], ['prosecuted', 'no', 0]);
    const state = await read(hidden);
    expect(state.conditions['needs']).toEqual([{ is: ['staff', 'no'] }]);
    expect(state.conditions['thanks']).toEqual([{ any: [] }]);
    expect(state.answers).toEqual({});
    expect(JSON.stringify({ ...state, definition: null, texts: null })).not.toMatch(/fraud|prosecuted/);
    await save(hidden, ['staff', 'no', 0], ['needs', 'yes', 0]);
    await save(marie, ['fraud', 'no', (await read(marie)).answers['fraud']?.revision ?? 0]);
    expect((await read(hidden)).conditions).toMatchObject({ needs: [{ any: [] }], thanks: [] });
  });

  it('sends nobody else anything of the kind', async () => {
    const { marie } = await createAcross(open);
    await save(marie, ['fraud', 'yes', 0]);
    expect((await read(marie)).conditions).toEqual({});
  });

  it('is led on by the plain form past and to what hidden answers bring up', async () => {
    const { app, marie, hidden } = await createAcross(open);
    const needs = { ...app.dependencies, notifier: createCountNotifier() };
    const me = await findCollaborator(app.dependencies.db, hidden.id);
    if (me === undefined) throw new Error('Luc was let in');
    const post = async () => {
      const { answers } = await readCollaboration(needs, me);
      const shown = { staff: [answers['staff']?.value ?? null, answers['staff']?.revision ?? 0] };
      const fields = { staff: 'no', [controlFields.shown]: JSON.stringify(shown), [controlFields.action]: 'next' };
      return sectionStep(needs, me, 'open', new URLSearchParams(fields));
    };
    expect(await post()).toEqual({ kind: 'go', path: '/m/tasks' });
    await save(marie, ['fraud', 'yes', 0]);
    // Now there is one more question on the page that was sent.
    expect(await post()).toEqual({ kind: 'go', path: '/m/sections/open' });
  });
});
