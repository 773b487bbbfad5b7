import { Hono } from 'hono';
import type { Compiled } from '../../../survey-definitions/authoring/compile.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import { problem } from '../../platform/http/problem.ts';
import { fulfils } from '../../platform/contract/fulfils.ts';
import { admitStaff } from '../../access/sessions/admit-staff.ts';
import { definitions as contract } from './definition-contract.ts';
import type { DefinitionSummary } from './definition-contract.ts';
import { withFocusAreas } from '../fielding/focus-area-of-wave-store.ts';
import { renderPreview } from '../fielding/render-preview.ts';
import { findLatestDefinition, listLatestDefinitions } from '../../questionnaires/definition-store.ts';
import { examplePlan } from '../../questionnaires/example-plan.ts';

/** The questionnaires on offer, and what is wrong with those that are not; for every member of staff. */
export function definitionRoutes(dependencies: Dependencies) {
  const { db, now, definitionProblems = [] } = dependencies;
  const { staff } = admitStaff(dependencies);

  return new Hono()
    .get('/', staff('definitions.read'), fulfils(contract.list), async (c) => {
      const definitions = await listLatestDefinitions(db);
      return c.var.answer({ definitions: definitions.map(summaryOf), problems: definitionProblems });
    })
    .get('/:name', staff('definitions.read'), fulfils(contract.newest), async (c) => {
      const compiled = await findLatestDefinition(db, c.req.param('name'));
      return c.var.answer(compiled ?? unknownDefinition());
    })
    .get('/:name/preview', staff('definitions.read'), fulfils(contract.preview), async (c) => {
      const { language } = c.req.valid('query');
      const compiled = (await findLatestDefinition(db, c.req.param('name'))) ?? unknownDefinition();
      const example = { ...examplePlan(compiled.definition, now()), address: '', state: 'draft' } as const;
      const survey = await withFocusAreas(db, example);
      return c.html(renderPreview(dependencies, survey, compiled, language));
    });
}

const unknownDefinition = () => problem('not-found', { code: 'unknown-definition' });

const summaryOf = ({ definition, texts }: Compiled): DefinitionSummary => ({
  name: definition.name,
  version: definition.version,
  occasion: definition.occasion,
  committee: definition.committee ?? null,
  title: Object.fromEntries(Object.entries(texts).map(([language, words]) => [language, words.title])),
  languages: definition.languages,
  minutes: definition.minutes,
});
