import { officialLanguages } from '../../../survey-definitions/reference/languages.ts';
import type { OfficialLanguage } from '../../../survey-definitions/reference/language-entry.ts';
import { encodeInstant } from '../../platform/database/codec.ts';
import type { Database, DatabaseTransaction } from '../../platform/database/tables.ts';
import delivered from './default-templates.json' with { type: 'json' };
import { mailKinds } from './mail.ts';
import type { MailKind } from './mail.ts';
import type { MailTemplate, TemplateText } from './template-contract.ts';

type StoredTemplate = Omit<MailTemplate, 'places'>;

/** Every kind in every language, as edited or as delivered. */
export async function listTemplates(db: Database): Promise<readonly StoredTemplate[]> {
  const rows = await db.selectFrom('mail_template').selectAll().execute();
  return mailKinds.flatMap((kind) =>
    officialLanguages.map((language) => {
      const row = rows.find((one) => one.kind === kind && one.language === language);
      return templateOf(kind, language, row);
    }),
  );
}

export async function findTemplate(db: Database, kind: MailKind, language: OfficialLanguage): Promise<StoredTemplate> {
  const row = await db
    .selectFrom('mail_template')
    .selectAll()
    .where('kind', '=', kind)
    .where('language', '=', language)
    .executeTakeFirst();
  return templateOf(kind, language, row);
}

/** `base`: the revision that was edited. False: somebody else has changed it since, and nothing is stored. */
export async function saveTemplate(
  trx: DatabaseTransaction,
  { kind, language, subject, body }: Pick<MailTemplate, 'kind' | 'language' | 'subject' | 'body'>,
  base: number,
  now: Date,
): Promise<boolean> {
  const row = { kind, language, subject, body, revision: base + 1, updated_at: encodeInstant(now) };
  const insert = trx.insertInto('mail_template').values(row);
  const saved = await insert
    .onConflict((conflict) =>
      conflict
        .columns(['kind', 'language'])
        .doUpdateSet({ subject, body, revision: base + 1, updated_at: row.updated_at })
        .where('mail_template.revision', '=', base),
    )
    .returning('revision')
    .execute();
  return saved.length === 1;
}

type Row = TemplateText & { readonly revision: number; readonly updated_at: string };

function templateOf(kind: MailKind, language: OfficialLanguage, row: Row | undefined): StoredTemplate {
  if (row === undefined) return { kind, language, ...delivered[kind][language], revision: 0, updatedAt: null };
  const { subject, body, revision, updated_at: updatedAt } = row;
  return { kind, language, subject, body, revision, updatedAt };
}
