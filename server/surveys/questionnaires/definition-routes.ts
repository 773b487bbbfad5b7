import { Hono } from 'hono';
import { z } from 'zod';
import type { Compiled } from '../../../survey-definitions/authoring/compile.ts';
import type { LocalizedText } from '../../../survey-definitions/language/occasion.ts';
import type { OccasionKind } from '../../../survey-definitions/language/occasion.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import { problem } from '../../platform/http/problem.ts';
import { readQuery } from '../../platform/http/read-query.ts';
import { demandPermission } from '../../access/permissions/demand-permission.ts';
import { requireStaff } from '../../access/sessions/require-staff.ts';
import { languageCode } from '../fielding/record-schemas.ts';
import { renderPreview } from '../fielding/render-preview.ts';
import { findLatestDefinition, listLatestDefinitions } from '../../questionnaires/definition-store.ts';
import { examplePlan } from '../../questionnaires/example-plan.ts';

/** One line of the list from which a survey is made. */
export type DefinitionSummary = {
  readonly name: string;
  readonly version: number;
  readonly occasion: OccasionKind;
  readonly committee: string | null;
  readonly title: LocalizedText;
  readonly languages: readonly string[];
  readonly minutes: number;
};

const inLanguage = z.strictObject({ language: languageCode.default('en') });

/** The questionnaires on offer, and what is wrong with those that are not; for every member of staff. */
export function definitionRoutes(dependencies: Dependencies) {
  const { db, now, definitionProblems = [] } = dependencies;
  return new Hono()
    .get('/', requireStaff(dependencies), async (c) => {
      demandPermission(c.var.staff, 'definitions.read');
      const definitions = await listLatestDefinitions(db);
      return c.json({ definitions: definitions.map(summaryOf), problems: definitionProblems });
    })
    .get('/:name', requireStaff(dependencies), async (c) => {
      demandPermission(c.var.staff, 'definitions.read');
      const compiled = await findLatestDefinition(db, c.req.param('name'));
      return c.json(compiled ?? unknownDefinition());
    })
    .get('/:name/preview', requireStaff(dependencies), async (c) => {
      const { language } = readQuery(c, inLanguage);
      demandPermission(c.var.staff, 'definitions.read');
      const compiled = (await findLatestDefinition(db, c.req.param('name'))) ?? unknownDefinition();
      const survey = { ...examplePlan(compiled.definition, now()), address: '', state: 'draft' } as const;
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
