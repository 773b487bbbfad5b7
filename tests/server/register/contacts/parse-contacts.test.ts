import { describe, expect, it } from 'vitest';
import { cellText } from '../../../../server/register/contacts/cell-text.ts';
import { memberFinder } from '../../../../server/register/contacts/member-finder.ts';
import { parseContacts } from '../../../../server/register/contacts/parse-contacts.ts';
import { readMemberSeed } from '../../../../server/register/members/member-seed.ts';

const members = readMemberSeed().map((member) => ({ ...member, revision: 1, updatedAt: '' }));
const parse = (file: string | Uint8Array) =>
  parseContacts(typeof file === 'string' ? new TextEncoder().encode(file) : file, memberFinder(members));

const jose = {
  line: 2,
  memberId: 'CI',
  role: 'deputy',
  name: 'José Kouamé',
  email: 'jose@douanes.test',
  language: 'fr',
};

const latin1 = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const utf16 = (text: string) => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));

describe('a file of contacts is read', () => {
  it.each([
    ['with commas', 'member,role,name,email,language\nCI,deputy,José Kouamé,JOSE@douanes.test,fr\n'],
    [
      'with semicolons, French headings in another order',
      'Courriel;Nom;Langue;Membre;Rôle\r\njose@douanes.test;José Kouamé;français;Côte d’Ivoire;Suppléant\r\n',
    ],
    [
      'with tabs and a byte order mark',
      '\ufeffE-mail\tFull name\tLanguage\tISO code\tRole\njose@douanes.test\tJosé Kouamé\tFrench\tci\tDeputy',
    ],
    [
      'with bars',
      "Country|Name|E-mail address|Lang|Function\nCote d'Ivoire|José Kouamé|jose@douanes.test|FR|alternate",
    ],
    [
      'with other columns between',
      'member,phone,role,name,fax,email,language\nCI,+225,deputy,José Kouamé,,jose@douanes.test,fr',
    ],
    ['in Windows-1252', latin1('Membre;Rôle;Nom;Courriel;Langue\nCI;Suppléant;José Kouamé;jose@douanes.test;fr')],
    ['in UTF-16', utf16('Membre\tRôle\tNom\tCourriel\tLangue\nCI\tSuppléant\tJosé Kouamé\tjose@douanes.test\tfr')],
    ['quoted', '"member","role","name","email","language"\n"CI","deputy","José Kouamé","jose@douanes.test","fr"'],
  ])('%s', (_, file) => {
    expect(parse(file)).toMatchObject({ ok: true, contacts: [jose] });
  });

  it('says which encoding it took it for and what it did not read', () => {
    expect(parse(latin1('Membre;Téléphone;Nom;Courriel;Langue\nFR;1;Zoé;z@x.test;fr'))).toMatchObject({
      encoding: 'windows-1252',
      ignored: ['Téléphone'],
      contacts: [{ name: 'Zoé', role: 'contact-point' }],
    });
    expect(parse('member,name,email,language\nFR,Zoé,z@x.test,fr')).toMatchObject({ encoding: 'utf-8', ignored: [] });
  });
});

describe('a broken file of contacts', () => {
  it('has all its mistakes listed by line', () => {
    const file = [
      'member;role;name;email;language',
      'XX;contact point;Ann;ann@x.test;en',
      'FR;minister;;zoe;klingon',
      'FR;;Zoé;zoe@x.test;fr',
      '',
      'FR;;Luc;luc@x.test;fr',
      'FR;deputy;Zoé;ZOE@x.test;',
      'France;deputy;Zoé;zoe@x.test;fr',
      'DE;deputy;Max;max@x.test;en;more',
    ];
    const parsed = parse(file.join('\n'));
    expect(parsed.ok ? [] : parsed.problems.map(({ path, code }) => `${path}: ${code}`)).toEqual([
      'line 2, member: unknown-member',
      'line 3, role: unknown-role',
      'line 3, name: missing',
      'line 3, email: not-an-address',
      'line 3, language: unknown-language',
      'line 6, role: second-contact-point',
      'line 7, language: missing',
      'line 8, email: repeated-contact',
      'line 9: too-many-cells',
    ]);
  });

  it.each([
    ['', 'empty-file'],
    ['member,name,email,language\n', 'no-rows'],
    ['name,email\nZoé,z@x.test', 'missing-column missing-column'],
    ['member,name,name,email,language\nFR,a,b,z@x.test,fr', 'repeated-column'],
    ['member,name,email,language\nFR,"Zoé,z@x.test,fr', 'broken-quotes'],
    [`member,name,email,language${'\nFR,a,z@x.test,fr'.repeat(5_001)}`, 'too-many-rows'],
    ['__proto__,constructor,name,email,language\nFR,FR,a,z@x.test,fr', 'missing-column'],
    ['member,name,email,language\n__proto__,a,z@x.test,fr', 'unknown-member'],
  ])('%j: %s', (file, codes) => {
    const parsed = parse(file.slice(0, 200_000));
    expect(parsed.ok ? '' : parsed.problems.map(({ code }) => code).join(' ')).toBe(codes);
  });
});

describe('an apostrophe at the beginning of a cell', () => {
  it.each([
    ["'=HYPERLINK()", '=HYPERLINK()'],
    ["''t Hooft", "'t Hooft"],
    ["'t Hooft", "'t Hooft"],
    ["'+225", '+225'],
    ['plain', 'plain'],
  ])('%j is %j', (cell, text) => expect(cellText(cell)).toBe(text));
});
