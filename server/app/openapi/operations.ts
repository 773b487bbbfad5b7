import type { groups } from '../../platform/contract/operation.ts';
import type { Operations } from './operation.ts';
import { memberFormOperations } from './operations/member-forms.ts';

/** What is described together. */
type OperationGroup = { readonly name: (typeof groups)[number]; readonly operations: Operations };

/** The routes whose nouns have no contract yet. */
export const operationGroups: readonly OperationGroup[] = [
  { name: 'Form of a Member', operations: memberFormOperations },
];
