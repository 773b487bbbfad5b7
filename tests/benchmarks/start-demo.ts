import { spawn } from 'node:child_process';
import { z } from 'zod';
import type { Compiled } from '../../survey-definitions/authoring/compile.ts';
import type { Definition } from '../../survey-definitions/questionnaire/definition.ts';
import type { Occasion } from '../../survey-definitions/language/occasion.ts';
import type { Texts } from '../../survey-definitions/language/texts.ts';
import { readMembers } from '../../server/register/members/member-seed.ts';
import { occasionOf } from '../../server/surveys/fielding/occasion-of-survey.ts';
import type { Survey } from '../../survey-definitions/surveys/survey.ts';
import { firstLine } from './first-line.ts';

export type OpenSurvey = {
  readonly definition: Definition;
  readonly texts: Texts;
  readonly occasion: Occasion;
  readonly address: string;
};

export type RunningDemo = {
  readonly url: string;
  /** An open survey of a definition, with all that its questions are made of, in English. */
  readonly openSurvey: (definition: string) => Promise<OpenSurvey>;
  readonly stop: () => Promise<void>;
};

const announcement = z.object({
  url: z.string(),
  accounts: z.array(z.object({ role: z.string(), email: z.string(), password: z.string() })),
  surveys: z.array(z.object({ id: z.string(), definition: z.string(), state: z.string(), address: z.string() })),
});

/** The demonstration in a process of its own, as anybody starts it. */
export async function startDemo(): Promise<RunningDemo> {
  const child = spawn(process.execPath, ['server/app/demo/demo.ts', '--json'], {
    env: { ...process.env, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  process.once('exit', () => child.kill('SIGTERM'));
  const line = await firstLine(child.stdout);
  const demo = announcement.parse(JSON.parse(line));

  const openSurvey = async (definition: string): Promise<OpenSurvey> => {
    const open = demo.surveys.find((survey) => survey.definition === definition && survey.state === 'open');
    const account = demo.accounts.find(({ role }) => role === 'secretariat');
    if (!open || !account) throw new Error(`the demonstration has no open survey of ${definition}`);
    const found = await readSurvey(demo.url, open.id, account);
    const texts = found.texts['en'];
    if (!texts) throw new Error(`${definition} has no English texts`);
    return {
      definition: found.definition,
      texts,
      occasion: occasionOf(found.survey, readMembers(), null),
      address: open.address,
    };
  };
  const stop = () =>
    new Promise<void>((stopped) => {
      child.once('exit', () => stopped());
      child.kill('SIGTERM');
    });
  return { url: demo.url, openSurvey, stop };
}

async function readSurvey(
  url: string,
  id: string,
  { email, password }: { readonly email: string; readonly password: string },
): Promise<Compiled & { readonly survey: Survey }> {
  const signedIn = await fetch(`${url}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  });
  const cookie = signedIn.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  const answer = await fetch(`${url}/api/surveys/${id}`, { headers: { cookie } });
  if (!answer.ok) throw new Error(`the survey cannot be read: ${answer.status}`);
  return answer.json();
}
