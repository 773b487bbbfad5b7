import { inLanguage } from '../../../survey-definitions/language/occasion.ts';
import type { Survey } from '../../../survey-definitions/surveys/survey.ts';
import type { CsvValue } from '../../platform/csv/csv-cell.ts';
import type { Members } from '../../platform/members.ts';
import type { Form } from '../../surveys/forms/form-pages.ts';

/** Codes, or the words of a language instead of them. Missing reasons stay the words that a program knows. */
export type Wording = { readonly values: 'codes' } | { readonly values: 'labels'; readonly language: string };

/** What the value of such a column is made of. */
type Around = {
  readonly survey: Pick<Survey, 'address'>;
  readonly form: Omit<Form, 'answers'>;
  readonly members: Members;
  readonly wording: Wording;
};

type Column = {
  readonly value: (around: Around) => CsvValue;
  /** Of a ballot there is nothing that could tell who or when. */
  readonly ofBallots?: true;
  /** Repeated in every row of the long table; the others are of the response and stand in the wide one. */
  readonly ofAnswers?: true;
  readonly isInstant?: true;
  readonly constraints?: { readonly required: true; readonly unique?: true };
};

const unknown = { missing: 'notAsked' } as const;

/** What stands before the answers, in the order of the file. Its words: `columns` of the codebook's texts. */
const columns = {
  survey: {
    value: ({ survey }) => survey.address,
    ofBallots: true,
    ofAnswers: true,
    constraints: { required: true },
  },
  response: {
    value: ({ form }) => form.id,
    ofBallots: true,
    ofAnswers: true,
    constraints: { required: true, unique: true },
  },
  delegation: {
    value: ({ form: { delegation }, members, wording }) => {
      if (delegation === '') return unknown;
      return (wording.values === 'labels' && memberName(members, delegation, wording.language)) || delegation;
    },
    ofAnswers: true,
  },
  region: {
    value: ({ form, members }) => members.get(form.delegation)?.region ?? { missing: 'notApplicable' },
    ofAnswers: true,
  },
  language: { value: ({ form }) => form.language ?? unknown },
  submitted_at: { value: ({ form }) => form.submittedAt ?? unknown, isInstant: true },
} as const satisfies Readonly<Record<string, Column>>;

export type FixedColumn = keyof typeof columns;

export const fixedColumn = (name: FixedColumn): Column => columns[name];

export const confidentialColumns = Object.keys(columns) as readonly FixedColumn[];

export const fixedColumns = ({ confidentiality }: Pick<Survey, 'confidentiality'>): readonly FixedColumn[] =>
  confidentialColumns.filter((name) => confidentiality !== 'anonymous' || fixedColumn(name).ofBallots);

export function memberName(members: Members, id: string, language: string): string {
  const member = members.get(id);
  return member === undefined ? '' : inLanguage(member.name, language);
}
