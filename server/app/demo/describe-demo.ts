import type { SurveyState } from '../../../survey-definitions/surveys/survey.ts';
import type { DemoAccount } from './demo-accounts.ts';

export type Demo = {
  readonly url: string;
  readonly accounts: readonly DemoAccount[];
  readonly surveys: readonly {
    readonly id: string;
    readonly definition: string;
    readonly state: SurveyState;
    readonly address: string;
  }[];
};

/** What somebody needs who sees the product for the first time. */
export function describeDemo({ url, accounts, surveys }: Demo): string {
  const open = surveys.filter((survey) => survey.state === 'open');
  const closed = surveys.filter((survey) => survey.state === 'closed').length;
  const width = Math.max(...accounts.map(({ email }) => email.length));
  return `
Member satisfaction surveys, demonstration
Everything in it is invented; it is gone when you stop it (Ctrl+C).

  Staff sign in at   ${url}/console

${accounts.map(({ role, committee, email, password }) => `    ${email.padEnd(width)}  ${password}  ${role}${committee ? ` ${committee}` : ''}`).join('\n')}

  Respondents begin at

${open.map(({ definition, address }) => `    ${address}  ${definition}`).join('\n')}

  ${closed} closed surveys lie behind: sign in as ptc@… and look at the results of the last session.

`;
}
