import { writeDemoHistory } from '../../../../server/app/demo/demo-history.ts';
import type { AppDependencies } from '../../../../server/app/app.ts';
import type { OpenFresh } from '../../../setup/databases.ts';
import type { CastName } from '../../../setup/cast.ts';
import { createSurveyApp, type SurveyApp } from '../../surveys/fielding/survey-app.ts';

/** The application with the whole synthetic history. */
export async function createDemoApp(open: OpenFresh, overrides: Partial<AppDependencies> = {}): Promise<SurveyApp> {
  const app = await createSurveyApp(open, overrides);
  await writeDemoHistory(app.dependencies);
  return app;
}

/** What a route says, in its type; throws where it says no. */
export async function read<Document>(app: SurveyApp, path: string, by: CastName = 'sofia'): Promise<Document> {
  const response = await app.as(by).get(path);
  if (!response.ok) throw new Error(`${response.status}: ${await response.text()}`);
  const document: Document = await response.json();
  return document;
}
