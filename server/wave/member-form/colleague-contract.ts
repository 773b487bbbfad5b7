import { firstLanguage } from '../../../survey-definitions/reference/first-language.ts';
import { z } from 'zod';
import { operationIn } from '../../platform/contract/operation.ts';
import type { Input, Output } from '../../platform/contract/operation.ts';
import { told } from '../../platform/contract/schemas.ts';
import { isMailAddress } from '../../platform/text/mail-address.ts';
import { collaboratorRoles } from '../../platform/database/schema/collaboration-tables.ts';
import type { CollaboratorRole } from './collaborator.ts';

export const inviting = z.strictObject({
  name: z
    .string()
    .max(200)
    .transform((text) => text.normalize('NFC').trim())
    .refine((text) => text !== '', 'missing')
    .refine((text) => !/\p{Cc}/u.test(text), 'control-character'),
  email: z.string().trim().toLowerCase().max(254).refine(isMailAddress, 'not-an-address'),
  language: z.string().max(10),
  sections: z.array(z.string().max(100)).min(1).max(100).nullable(),
  rest: z.enum(['read', 'hidden']),
});
export type NewColleague = Input<typeof inviting>;

const invited = z.strictObject({
  collaborator: z.strictObject({
    id: z.string(),
    name: z.string(),
    role: told<CollaboratorRole>(z.string(), z.enum(collaboratorRoles)),
    sections: z.array(z.string()).nullable(),
    ended: z.boolean(),
  }),
  url: z.string(),
  isMailed: z.boolean(),
});
export type InvitedColleague = Output<typeof invited>;

const operation = operationIn('Form of a Member');

export const colleagues = {
  invite: operation({
    summary: 'Let a colleague in',
    body: inviting,
    example: {
      name: 'Omar Example',
      email: 'omar@customs.example',
      language: firstLanguage,
      sections: ['so1'],
      rest: 'read',
    },
    status: 201,
    answer: invited,
  }),
  end: operation({ summary: 'End a colleague’s access', status: 204 }),
};
