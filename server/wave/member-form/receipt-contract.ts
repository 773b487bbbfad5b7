import { z } from 'zod';
import type { LocalizedText } from '../../../survey-definitions/language/occasion.ts';
import { operationIn } from '../../platform/contract/operation.ts';
import { day, localized } from '../../platform/contract/schemas.ts';

/** Nothing of the Member and nothing of the answers: only that something was submitted, to which survey and on which day. */
export type VerifiedReceipt =
  | {
      readonly state: 'verified';
      readonly title: LocalizedText;
      /** ISO day, in Brussels. */
      readonly submittedOn: string;
      /** False: the Member has submitted anew since. */
      readonly isCurrent: boolean;
    }
  | { readonly state: 'receipt-unknown' }
  | { readonly state: 'too-many-attempts'; readonly retryAfter: number };

const operation = operationIn('Form of a Member');

export const receipts = {
  verify: operation({
    summary: 'What a receipt stands for',
    answer: z.strictObject({
      survey: z.strictObject({ title: localized }),
      submittedOn: day,
      isCurrent: z.boolean(),
    }),
  }),
};
