import type { ProblemDetail } from '../../platform/http/problem.ts';
import type { MailKind } from './mail.ts';
import type { TemplateText } from './template-contract.ts';

const ofTheLetter = ['name', 'member', 'year', 'link', 'code', 'page', 'deadline'] as const;
const ofTheCover = ['from', 'to', 'minutes', 'questions', 'promise', 'contact'] as const;
const places = [...ofTheLetter, ...ofTheCover] as const;
const placesOfColleagues = [...places, 'inviter', 'sections'] as const;

export type Place = (typeof placesOfColleagues)[number];
export type Places = Readonly<Partial<Record<Place, string>>>;

export const placesOf = (kind: MailKind): readonly Place[] => (kind === 'colleague' ? placesOfColleagues : places);

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
