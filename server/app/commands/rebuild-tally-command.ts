import { systemScheduler } from '../../platform/time/scheduler.ts';
import { createMemberRegister } from '../../register/members/member-register.ts';
import { settleBreakdowns } from '../../surveys/breakdowns/settle-breakdowns.ts';
import { rebuildTally } from '../../surveys/closing/rebuild-tally.ts';
import { done, failed, notUnderstood, withDatabase, type Command } from './command.ts';

export const rebuildTallyCommand: Command = {
  parameters: 'SURVEY',
  does: `counts the responses of a survey (its id) anew; the result is what the
submissions added up, unless something is badly wrong`,
  run: async ([surveyId], environment) => {
    if (surveyId === undefined) return notUnderstood('Which survey? Its id stands in the address of its page.\n');
    return withDatabase(environment, async ({ db }, settings) => {
      const { members } = await createMemberRegister(db, systemScheduler.now);
      const count = await db.transaction().execute(async (trx) => {
        const counted = await rebuildTally(trx, surveyId, members);
        await settleBreakdowns(trx, surveyId, { members, threshold: settings.disclosureThreshold });
        return counted;
      });
      return count === undefined
        ? failed(`There is no survey '${surveyId}'.\n`)
        : done(`${count} responses counted.\n`);
    });
  },
};
