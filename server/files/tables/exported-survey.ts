import type { Compiled } from '../../../survey-definitions/authoring/compile.ts';
import { findDefinition, listVersions } from '../../questionnaires/definition-store.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import { problem } from '../../platform/http/problem.ts';
import type { Members } from '../../platform/members.ts';
import { withheldBecause } from '../../surveys/forms/withheld-because.ts';
import { questionnairesOf, type SurveyQuestionnaires } from '../../surveys/fielding/survey-questionnaires.ts';
import type { Survey } from '../../../survey-definitions/surveys/survey.ts';
import { shownForms, type IsShown } from '../../surveys/forms/shown-forms.ts';
import { answerColumns, isFreeText, type AnswerColumn } from './wide-columns.ts';

/** A survey with all that its tables are made of. */
export type ExportedSurvey = {
  readonly survey: Survey;
  readonly compiled: Compiled;
  readonly questionnaires: SurveyQuestionnaires;
  readonly members: Members;
  /** The columns of the answers in the row of a response. */
  readonly columns: readonly AnswerColumn[];
  /** Free texts that are exported without their rows: those of an anonymous survey. */
  readonly textColumns: readonly AnswerColumn[];
  readonly isShown: IsShown;
};

/** The columns need no answers: a codebook is there before the first of them. */
export type DescribedSurvey = Omit<ExportedSurvey, 'isShown'>;

/** Refuses what disclosure control withholds. */
export async function exportedSurvey(dependencies: Dependencies, survey: Survey): Promise<ExportedSurvey> {
  refuseWithheld(survey);
  return {
    ...(await describedSurvey(dependencies, survey)),
    isShown: await shownForms(dependencies.readDb, survey),
  };
}

export function refuseWithheld(survey: Survey): void {
  const withheld = withheldBecause(survey);
  if (withheld !== null) problem('conflict', { code: `withheld-${withheld}` });
}

export async function describedSurvey(
  { db, members }: Pick<Dependencies, 'db' | 'members'>,
  survey: Survey,
): Promise<DescribedSurvey> {
  const compiled = (await findDefinition(db, survey.definition, survey.version)) ?? notPublished();
  const questionnaires = questionnairesOf(survey, compiled.definition, members);
  const own = { questionnaire: questionnaires.asking, texts: compiled.texts };
  const earlier = (await earlierVersions(db, survey)).map(({ definition, texts }) => ({
    questionnaire: questionnairesOf(survey, definition, members).asking,
    texts,
  }));
  const all = answerColumns(own, earlier);
  const isApart = ({ variable }: AnswerColumn): boolean =>
    survey.confidentiality === 'anonymous' && isFreeText(variable);
  return {
    survey,
    compiled,
    questionnaires,
    members,
    columns: all.filter((column) => !isApart(column)),
    textColumns: all.filter(isApart),
  };
}

/** Newest first. Versions after the survey's own do not matter: its files stay what they are. */
async function earlierVersions(db: Dependencies['db'], { definition, version }: Survey): Promise<readonly Compiled[]> {
  const versions = (await listVersions(db, definition)).filter((one) => one < version).toReversed();
  const found = await Promise.all(versions.map((one) => findDefinition(db, definition, one)));
  return found.filter((compiled) => compiled !== undefined);
}

function notPublished(): never {
  return problem('conflict', { path: 'definition', code: 'definition-not-published' });
}
