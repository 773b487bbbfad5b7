import { z } from 'zod';
import type { MemberRecord } from '../../../register/members/member-record.ts';
import { confidences, regions } from '../../../register/members/member-record.ts';
import { bilingual, instant, localized, newId } from '../answer-schemas.ts';
import type { Operations } from '../operation.ts';

const fields = {
  iso2: z.string().nullable(),
  name: bilingual,
  region: z.enum(regions),
  counted: z.boolean().meta({ description: 'Whether it is one of N' }),
  memberSince: z.string().nullable(),
  confidence: z.enum(confidences),
  note: z.string(),
};

const record = z.strictObject({
  ...fields,
  id: z.string(),
  revision: z.int(),
  updatedAt: instant,
}) satisfies z.ZodType<MemberRecord>;

const change = z.looseObject({ seq: z.int(), at: instant, actor: z.string(), actorName: z.string().nullable() });

const example = {
  iso2: 'XA',
  name: { en: 'Example', fr: 'Exemple' },
  region: 'EUR',
  counted: true,
  memberSince: '2026',
  confidence: 'high',
  note: '',
};

export const memberOperations: Operations = {
  'GET /api/members': {
    summary: 'Members to choose from',
    answer: z.strictObject({
      members: z.array(z.strictObject({ id: z.string(), name: localized, region: z.string() })),
    }),
  },
  'GET /api/members/register': {
    summary: 'The register of Members, whole',
    scope: 'member.read',
    answer: z.strictObject({ members: z.array(record) }),
  },
  'POST /api/members': { summary: 'Enter a Member', scope: 'member.write', example, status: 201, answer: newId },
  'PUT /api/members/:id': {
    summary: 'Change a Member',
    description: '`revision` is the one that the change was made on.',
    scope: 'member.write',
    example: { ...example, revision: 1 },
    status: 204,
  },
  'GET /api/members/:id/changes': {
    summary: 'What was changed of a Member, when and by whom',
    scope: 'member.read',
    answer: z.strictObject({ changes: z.array(change) }),
  },
};
