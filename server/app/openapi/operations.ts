import type { groups } from '../../platform/contract/operation.ts';
import type { Operations } from './operation.ts';
import { exportOperations } from './operations/exports.ts';
import { historyOperations } from './operations/history.ts';
import { memberFormOperations } from './operations/member-forms.ts';
import { respondOperations } from './operations/respond.ts';
import { scorecardOperations } from './operations/scorecard.ts';
import { surveyOperations } from './operations/surveys.ts';
import { waveOperations } from './operations/waves.ts';

/** What is described together. */
type OperationGroup = { readonly name: (typeof groups)[number]; readonly operations: Operations };

/** The routes whose nouns have no contract yet. */
export const operationGroups: readonly OperationGroup[] = [
  { name: 'Surveys', operations: surveyOperations },
  { name: 'Annual survey', operations: waveOperations },
  { name: 'Exports', operations: exportOperations },
  { name: 'Scorecard', operations: scorecardOperations },
  { name: 'Earlier years', operations: historyOperations },
  { name: 'Responding', operations: respondOperations },
  { name: 'Form of a Member', operations: memberFormOperations },
];
