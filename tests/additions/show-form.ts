import { createRenderForm } from '../../client/respond/render.tsx';
import { compileDefinitionFolders } from '../../server/questionnaires/compile-definition-folders.ts';
import { examplePlan } from '../../server/questionnaires/example-plan.ts';
import { readDefinitionFolders } from '../../server/questionnaires/read-definition-folders.ts';
import { occasionOf } from '../../server/surveys/fielding/occasion-of-survey.ts';
import { pipe } from '../../survey-definitions/language/piping.ts';
import { directionOf, respondentLanguages } from '../../survey-definitions/reference/languages.ts';

const assets = { script: '/s.js', style: '', withoutScript: '/w.css', mark: '/m.svg' };

/** What somebody who reads `language` is shown, from the questionnaires as they stand in this tree. */
export async function formsIn(language: string) {
  const { compiled, problems } = compileDefinitionFolders(await readDefinitionFolders());
  const speaking = compiled.filter(({ definition }) => definition.languages.includes(language));
  const session = speaking.find(({ definition }) => definition.occasion === 'session');
  const texts = session?.texts[language];
  if (session === undefined || texts === undefined) throw new Error(`nobody asks in ${language}`);
  const { definition } = session;
  const plan = { ...examplePlan(definition, new Date('2026-11-16T09:00:00Z')), languages: definition.languages };
  const occasion = occasionOf(plan, new Map(), null);
  const render = createRenderForm({ assets, isDemo: false, membersIn: () => [] });
  const survey = { ...plan, address: 'abcdefgh', state: 'open', closesAt: '2026-12-01T17:00:00.000Z' } as const;
  return {
    problems,
    direction: directionOf(language),
    isOffered: respondentLanguages.some((offered) => offered === language),
    speaking: speaking
      .map((one) => one.definition.name)
      .filter((name) => name !== 'example')
      .toSorted(),
    page: render({ mode: 'page', survey, definition, texts, occasion, language }).html,
    notice: render({ mode: 'notice', language, code: 'not-found' }).html,
    dates: occasion.names['dates']?.[language],
    nobody: pipe('{member.name}', texts, occasion, language),
  };
}
