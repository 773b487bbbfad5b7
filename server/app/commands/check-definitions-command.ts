import { checkDefinitionFolders } from '../../questionnaires/check-definition-folders.ts';
import { readPlans } from '../../plan/plans/read-plans.ts';
import { done, failed, type Command } from './command.ts';

export const checkDefinitionsCommand: Command = {
  parameters: '',
  does: 'checks every definition and plan on the disk and names file, path and reason',
  run: async () => {
    const { checked, problems: ofDefinitions } = await checkDefinitionFolders();
    const { plans, problems: ofPlans } = await readPlans();
    const problems = [...ofDefinitions, ...ofPlans];
    if (problems.length === 0) return done(`${checked.length} definitions and ${plans.length} plans, no problem.\n`);
    const lines = problems.map(({ file, path, code, details }) =>
      [file, path, code, details ? JSON.stringify(details) : ''].filter(Boolean).join('  '),
    );
    return failed(`${lines.join('\n')}\n`);
  },
};
