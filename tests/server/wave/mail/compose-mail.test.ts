import { describe, expect, it } from 'vitest';
import { composeMail } from '../../../../server/wave/mail/compose-mail.ts';
import { deadlineWords } from '../../../../server/wave/mail/deadline-words.ts';
import { isMailAddress, readSender } from '../../../../server/platform/text/mail-address.ts';
import { checkTemplate } from '../../../../server/wave/mail/template.ts';

const link = 'https://surveys.test/m#7H2K';

describe('a mail', () => {
  it('says the same in text and in HTML, and what a name holds is text in both', () => {
    const template = { subject: 'For {member}', body: 'Dear {name},\n\nyour link:\n{link}' };
    const places = { name: '<b>Zoé</b> {link}', member: 'Côte d\u2019Ivoire\r\nBcc: x@y.test', link };
    const mail = composeMail(template, { language: 'en', places, optOut: 'https://surveys.test/opt-out/a.b' });
    expect(mail.subject).toBe('For Côte d\u2019Ivoire Bcc: x@y.test');
    expect(mail.text).toContain(`Dear <b>Zoé</b> {link},\n\nyour link:\n${link}\n\n-- \n`);
    expect(mail.html).toContain('<p>Dear &lt;b&gt;Zoé&lt;/b&gt; {link},</p>');
    expect(mail.html).toContain(`<a href="${link}">${link}</a>`);
    expect(mail.html).not.toContain('<b>');
    expect(mail.headers['List-Unsubscribe']).toBe('<https://surveys.test/opt-out/a.b>');
  });

  it.each([
    {
      language: 'en',
      closesAt: '2027-02-01T17:00:00.000Z',
      words: '1 February 2027, 18:00 Brussels time (17:00 UTC)',
    },
    {
      language: 'fr',
      closesAt: '2027-02-01T17:00:00.000Z',
      words: '1er\u00a0février 2027 à 18\u00a0h\u00a000, heure de Bruxelles (17\u00a0h\u00a000 UTC)',
    },
    { language: 'en', closesAt: '2027-07-31T22:30:00.000Z', words: '1 August 2027, 00:30 Brussels time (22:30 UTC)' },
  ] as const)('tells the deadline $closesAt in $language, in Brussels and in UTC', ({ language, closesAt, words }) => {
    expect(deadlineWords(closesAt, language)).toBe(words);
  });
});

describe('a template', () => {
  it.each([
    { template: { subject: 'Hello {membre}', body: '{link}' }, problem: 'subject unknown-place' },
    { template: { subject: 'Hello', body: '{link} {inviter}' }, problem: 'body unknown-place' },
    { template: { subject: 'Hello', body: 'no way in' }, problem: 'body link-missing' },
    { template: { subject: 'Hello {code}', body: '{link}' }, problem: 'subject link-in-subject' },
  ])('is refused: $problem', ({ template, problem }) => {
    const [found] = checkTemplate('invitation', template);
    expect(`${found?.path} ${found?.code}`).toBe(problem);
  });

  it('to a colleague may name who asks for help', () => {
    expect(checkTemplate('colleague', { subject: '{inviter}', body: '{link} {sections}' })).toEqual([]);
  });
});

describe('an address', () => {
  it.each([
    ['camille@customs.test', true],
    ['camille@customs', false],
    ['a b@customs.test', false],
    ['a@customs.test,b@customs.test', false],
    ['a@customs.test\n', false],
    [`${'a'.repeat(64)}@${'b'.repeat(63)}.${'c'.repeat(63)}.${'d'.repeat(63)}.test`, false],
  ])('%j: %s', (text, expected) => {
    expect(isMailAddress(text)).toBe(expected);
  });

  it.each([
    ['surveys@wco.test', { name: '', address: 'surveys@wco.test' }],
    ['Member surveys <surveys@wco.test>', { name: 'Member surveys', address: 'surveys@wco.test' }],
    ['Member surveys', undefined],
    ['A "B" <surveys@wco.test>', undefined],
    ['A\r\nBcc: <surveys@wco.test>', undefined],
  ])('of the sender %j is read', (text, expected) => {
    expect(readSender(text)).toEqual(expected);
  });
});
