import { officialLanguages } from '../../../survey-definitions/reference/languages.ts';
import type { OfficialLanguage } from '../../../survey-definitions/reference/language-entry.ts';
import { z } from 'zod';
import type { ProblemDetail } from '../../platform/http/problem.ts';
import { mailKinds } from './mail.ts';
import type { MailKind } from './mail.ts';

/** What the Secretariat may edit: plain text, an empty line between paragraphs, places in braces. */
export type TemplateText = { readonly subject: string; readonly body: string };
export type MailTemplate = TemplateText & {
  readonly kind: MailKind;
  readonly language: OfficialLanguage;
  /** 0: as delivered, never edited. */
  readonly revision: number;
  readonly updatedAt: string | null;
};

const places = ['name', 'member', 'year', 'link', 'code', 'page', 'deadline'] as const;
const placesOfColleagues = [...places, 'inviter', 'sections'] as const;

export type Place = (typeof placesOfColleagues)[number];
export type Places = Readonly<Partial<Record<Place, string>>>;

export const placesOf = (kind: MailKind): readonly Place[] => (kind === 'colleague' ? placesOfColleagues : places);

export const templateText = z.strictObject({
  subject: z
    .string()
    .transform((text) => text.normalize('NFC').trim())
    .refine((text) => text !== '', 'missing')
    .refine((text) => text.length <= 150, 'too-long')
    .refine((text) => !/\p{Cc}/u.test(text), 'control-character'),
  body: z
    .string()
    .transform((text) => text.normalize('NFC').replaceAll('\r\n', '\n').trim())
    .refine((text) => text !== '', 'missing')
    .refine((text) => text.length <= 8_000, 'too-long')
    .refine((text) => !/[^\P{Cc}\n]/u.test(text), 'control-character'),
}) satisfies z.ZodType<TemplateText>;

export const templateName = z.strictObject({ kind: z.enum(mailKinds), language: z.enum(officialLanguages) });

/** Unknown places, a mail nobody could answer by, and what must not stand in a subject that every mail server on the way reads. */
export function checkTemplate(kind: MailKind, { subject, body }: TemplateText): readonly ProblemDetail[] {
  const known: readonly string[] = placesOf(kind);
  const unknown = (path: string, text: string): readonly ProblemDetail[] =>
    placesIn(text)
      .filter((place) => !known.includes(place))
      .map((place) => ({ path, code: 'unknown-place', details: { place } }));
  const secret = placesIn(subject).some((place) => place === 'link' || place === 'code');
  return [
    ...unknown('subject', subject),
    ...unknown('body', body),
    ...(secret ? [{ path: 'subject', code: 'link-in-subject' }] : []),
    ...(placesIn(body).includes('link') ? [] : [{ path: 'body', code: 'link-missing' }]),
  ];
}

/** Every place with its value; what a value says in braces is no place. */
export const fillPlaces = (text: string, values: Places): string => {
  const known = new Map<string, string>(Object.entries(values));
  return text.replaceAll(place, (whole, name: string) => known.get(name) ?? whole);
};

const place = /\{(\w{1,40})\}/g;
const placesIn = (text: string): readonly string[] => [...text.matchAll(place)].map(([, name]) => name ?? '');
