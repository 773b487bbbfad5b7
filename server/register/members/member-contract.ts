import exampleNames from '../../platform/contract/example-names.json' with { type: 'json' };
import { z } from 'zod';
import { operationIn } from '../../platform/contract/operation.ts';
import type { Output } from '../../platform/contract/operation.ts';
import { inOfficialLanguages, instant, localized, newId, whole } from '../../platform/contract/schemas.ts';
import { confidences } from '../../platform/database/schema/member-tables.ts';
import { regions } from '../../../survey-definitions/reference/regions.ts';
import { filledLine, plainLine } from '../../platform/http/plain-line.ts';

const iso2 = z
  .string()
  .trim()
  .toUpperCase()
  .refine((code) => /^[A-Z]{2}$/.test(code), 'not-an-iso-code');

const memberSince = z
  .string()
  .trim()
  .refine((text) => /^(\d{4}-\d{2}-\d{2}|\d{4}(-\d{4})?|before-\d{4})$/.test(text), 'not-member-since');

const member = z.strictObject({ id: z.string(), name: localized, region: z.string() });
/** As everybody may know it. */
export type Member = Output<typeof member>;

/** What the Secretariat may change of a Member. */
const fields = {
  iso2: iso2.nullable().describe('ISO 3166-1, or user-assigned; null where there is none'),
  name: inOfficialLanguages(filledLine(120)),
  region: z.enum(regions),
  counted: z.boolean().describe('Whether it is one of N'),
  memberSince: memberSince.nullable().describe('`2024-02-02`, `2018`, `2021-2022`, `before-2012`; null: not known'),
  confidence: z.enum(confidences).describe('How well the row is confirmed'),
  note: plainLine(1_000),
};

const memberInput = z.strictObject(fields);
export type MemberInput = Output<typeof memberInput>;
export type Confidence = MemberInput['confidence'];

const stored = { id: z.string(), revision: z.int(), updatedAt: instant };
/** Of a text that is trimmed when it comes in a schema could say nothing on its way out. */
const texts = { name: inOfficialLanguages(z.string()), note: z.string() };
const memberRecord = z.strictObject({ ...fields, ...texts, ...stored });
export type MemberRecord = Output<typeof memberRecord>;

const changed = z.strictObject({ ...fields, ...texts });
const memberChange = z.strictObject({
  seq: z.int(),
  at: instant,
  actor: z.string().describe('Id of a staff member'),
  actorName: z.string().nullable().describe('null: not on the list any more'),
  before: changed.nullable().describe('null: the Member was entered'),
  after: changed,
});
export type MemberChange = Output<typeof memberChange>;

/** What is put down of a Member of whom no more is said. */
export const plainMember = {
  iso2: null,
  counted: true,
  memberSince: null,
  confidence: 'high',
  note: '',
} as const satisfies Partial<MemberInput>;

const example = {
  ...plainMember,
  iso2: 'XA',
  name: exampleNames.member,
  region: 'EUR',
  memberSince: '2026',
} as const;

const operation = operationIn('Members');

export const members = {
  list: operation({
    summary: 'Members to choose from',
    answer: z.strictObject({ members: z.array(member) }),
  }),
  register: operation({
    summary: 'The register of Members, whole',
    answer: z.strictObject({ members: z.array(memberRecord) }),
  }),
  enter: operation({ summary: 'Enter a Member', body: memberInput, example, status: 201, answer: newId }),
  change: operation({
    summary: 'Change a Member',
    description: '`revision` is the one that the change was made on.',
    body: z.strictObject({ ...fields, revision: z.int().min(1) }),
    example: { ...example, revision: 1 },
    status: 204,
  }),
  changes: operation({
    summary: 'What was changed of a Member, when and by whom',
    answer: z.strictObject({
      changes: z.array(
        whole<MemberChange>(
          memberChange,
          '`before` and `after` are the fields of a Member; `before` null: it was entered',
          {
            seq: z.int(),
            at: instant,
            actor: z.string(),
            actorName: z.string().nullable(),
          },
        ),
      ),
    }),
  }),
};
