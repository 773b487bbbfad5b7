import type { MemberForm } from '../../../server/wave/member-pages/member-page-contract.ts';
import { pipe } from '../../../survey-definitions/language/piping.ts';
import type { Translate } from '../../shared/i18n.ts';
import type { CoverWords } from '../model/collaborate-data.ts';
import type { WordKey } from '../texts/catalogues.ts';

export function coverWords(w: Translate<WordKey>, form: MemberForm): CoverWords {
  const { from, to, duration, promise, contact, contactAddress } = form.cover;
  const [before = '', after = ''] = contactAddress === null ? [contact] : contact.split(contactAddress);
  const minutes = w('cover-minutes', { count: duration.minutes });
  return {
    lead: pipe(form.texts.introduction, form.texts, form.occasion, form.language),
    facts: [
      [w('cover-period'), w('cover-period-value', { from, to })],
      [w('cover-duration'), `${minutes} ${w('cover-questions', { count: duration.questions })}`],
      [w('cover-share'), w('cover-share-value')],
      [w('cover-readers'), w('cover-readers-value')],
    ],
    promise: { heading: w('cover-answers'), ...promise },
    contact: [before, contactAddress, after],
    minutes: Object.fromEntries(
      duration.sections.map(({ name, minutes: count }) => [name, w('section-minutes', { count })]),
    ),
  };
}
