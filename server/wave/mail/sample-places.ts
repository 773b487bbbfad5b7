import type { OfficialLanguage } from '../../../survey-definitions/reference/language-entry.ts';
import { wavePromiseOf } from '../../../survey-definitions/surveys/promise.ts';
import { contactIn, coverPlaces, twelveMonthsTo } from '../cover/cover.ts';
import type { CoverPlaces } from '../cover/cover.ts';
import type { Composition } from './compose-mail.ts';
import { deadlineWords } from './deadline-words.ts';
import type { MailKind } from './mail.ts';
import { mailTexts } from './mail-texts.ts';

const code = '7H2K-M9QX-3T4V-8B6N-2C5D-9F7G-4J8K-6P3R';

/** What stands in the places of a preview: plainly an example, and a code that opens nothing. */
export function samplePlaces(
  kind: MailKind,
  language: OfficialLanguage,
  origin: string,
  { now, contactAddress }: { readonly now: Date; readonly contactAddress: string | null },
): Composition {
  const { sampleName, sampleMember, sampleSections } = mailTexts[language];
  const closesAt = new Date(Date.UTC(now.getUTCFullYear() + 1, 1, 26, 17)).toISOString();
  return {
    language,
    places: {
      name: sampleName,
      member: sampleMember,
      year: String(now.getUTCFullYear() + 1),
      link: `${origin}/m#${code}`,
      code,
      page: `${origin}/m`,
      deadline: deadlineWords(closesAt, language),
      ...sampleCover(language, contactAddress, new Date(Date.UTC(now.getUTCFullYear() + 1, 0, 12, 9))),
      ...(kind === 'colleague' ? { inviter: 'Robin Dupont', sections: sampleSections } : {}),
    },
    optOut: kind === 'colleague' ? null : `${origin}/opt-out/…`,
  };
}

function sampleCover(language: OfficialLanguage, contactAddress: string | null, openedAt: Date): CoverPlaces {
  return coverPlaces({
    ...twelveMonthsTo(openedAt, language),
    duration: { minutes: 30, questions: 110, sections: [] },
    promise: wavePromiseOf('confidential', language),
    ...contactIn(contactAddress, language),
  });
}
