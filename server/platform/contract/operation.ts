import type { z } from 'zod';

/** What is described together, what programs ask for most first. */
export const groups = [
  'Surveys',
  'Annual survey',
  'Exports',
  'Scorecard',
  'Baselines and figures',
  'Members',
  'Contacts',
  'Questionnaires',
  'Earlier years',
  'Access',
  'Responding',
  'Form of a Member',
] as const;

type Group = (typeof groups)[number];

/**
 * One contract per noun: `<noun>-contract.ts` stands beside the noun's routes and says, once, what each of its operations takes and gives,
 * in words and as schemas, with an example:
 *
 *     const operation = operationIn('Members');
 *     const fields = { name: filledLine(120), … };
 *     const memberInput = z.strictObject(fields);
 *     export type MemberInput = Output<typeof memberInput>;
 *
 *     export const members = {
 *       enter: operation({ summary: 'Enter a Member', body: memberInput, example: { … }, status: 201, answer: newId }),
 *       end: operation({ summary: 'End a Member', status: 204 }),
 *     };
 *
 * Everything else is made from it. The route names who may do it, then the operation; `fulfils` reads body and query by the contract,
 * and `c.var.answer` takes nothing but the answer of the contract (`c.json` only for the digest of a table):
 *
 *     .post('/', staff('member.write'), fulfils(members.enter), async (c) => {
 *       const member = c.req.valid('json');
 *       …
 *       return c.var.answer({ id });
 *     })
 *
 * Where the permission depends on an object, the line says `staffWithObject('survey.read')`, and the handler hands over the object:
 * `loadSurvey(dependencies, c.var, id)`, or `c.var.demand(object)`. The description of the API (server/app/openapi) is read off these steps.
 * Stores and the client take the types by `import type`; no contract is ever part of a browser's bundle.
 *
 * An answer that programs are told only in outline is `whole(schema, '…', outline)`: the description says as much as stands in `outline`, and
 * tests hold the answer to `schema`. A document of the core is `open<Type>('…', outline)`: nobody but the compiler holds it.
 */
export type Operation = {
  /** What it does, in a few words. */
  readonly summary: string;
  /** What a program must know beyond that. */
  readonly description?: string;
  readonly query?: z.ZodObject;
  readonly body?: z.ZodType;
  /** A body that is accepted. */
  readonly example?: unknown;
  /** The media type of a body that is a file. */
  readonly file?: 'text/csv';
  /** 200 unless it says so. */
  readonly status?: 200 | 201 | 204;
  /** Of what shape the answer is, or its media type where it is no JSON; nothing for 204. */
  readonly answer?: z.ZodType | MediaType;
};

type MediaType = `${'text' | 'image' | 'application'}/${string}`;

/** With the place in the description that it has by its contract. */
export type DescribedOperation = Operation & { readonly group: Group };

/** What a schema gives after it was checked, as nobody changes it any more. */
export type Output<Schema extends z.ZodType> = Unchanging<z.output<Schema>>;

/** What a schema accepts. */
export type Input<Schema extends z.ZodType> = Unchanging<z.input<Schema>>;

type Unchanging<Value> = Value extends object ? { readonly [Key in keyof Value]: Unchanging<Value[Key]> } : Value;

/** A body of JSON has an example, which the compiler holds against its schema. */
type WithExample<Told> = Told extends { readonly body: infer Body extends z.ZodType }
  ? { readonly example: Input<Body> }
  : unknown;

/** Makes the operations of one contract. */
export const operationIn =
  <const Name extends Group>(group: Name) =>
  <const Told extends Operation>(told: Told & WithExample<Told>) => ({ ...told, group });
