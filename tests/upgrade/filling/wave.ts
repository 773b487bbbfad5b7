import { unseal } from '../../../server/wave/mail/sealed-text.ts';
import type { TestClient } from '../../setup/test-client.ts';
import { wavePlan } from '../../server/surveys/fielding/plans.ts';
import type { KnownAccess, KnownSurvey, KnownWave } from '../known.ts';
import { cookieOf, told } from '../platform.ts';
import type { Platform } from '../platform.ts';
import { annualForm } from './forms.ts';

type Saved = { readonly saved: unknown; readonly sent: object };

const asked = ['AU', 'BE', 'BR', 'DE', 'FR', 'JP', 'KE', 'SN', 'TH'] as const;
/** Nobody is entered for it: its invitation cannot be sent. */
const withoutContact = 'JP';

export type FilledWaves = {
  readonly surveys: Readonly<Record<string, KnownSurvey>>;
  readonly wave: KnownWave;
};

/** The people of the Members, an annual wave that is closed and another that is in the middle. */
export async function fillWaves(platform: Platform, sofia: TestClient): Promise<FilledWaves> {
  for (const member of asked) if (member !== withoutContact) await enterContacts(sofia, member);
  const closed = await openWave(platform, sofia, 2025, 'attributed');
  const members = asked.filter((member) => member !== withoutContact);
  const codes = await letters(sofia, closed, members);
  for (const [index, member] of members.entries()) {
    const access = await enter(platform, member, codes.get(member) ?? '');
    await save(platform, access, index, ['FA1', 'FA2', 'FA3']);
    await told(await platform.withCookie(access.cookie).put('/api/collaboration/submission', {}));
  }
  await told(await sofia.put(`/api/surveys/${closed.id}/closure`, {}));
  platform.advance(60_000);

  const open = await openWave(platform, sofia, 2026, 'confidential');
  const wave = await fillOpenWave(platform, sofia, open);
  return { surveys: { 'wave-attributed-closed': closed, 'wave-confidential-open': open }, wave };
}

async function fillOpenWave(platform: Platform, sofia: TestClient, survey: KnownSurvey): Promise<KnownWave> {
  const { db } = platform.dependencies;
  const { text } = await db
    .selectFrom('outbox')
    .select('text')
    .where('to_address', '=', emailOf('KE'))
    .orderBy('created_at', 'desc')
    .executeTakeFirstOrThrow();
  const letter = unseal(platform.dependencies.secretKey, text);
  const path = /https:\/\/surveys\.test(\/opt-out\/\S+)/.exec(letter)?.[1] ?? '';
  const optedOut = await platform.anybody.postForm(path, {});
  if (!optedOut.ok) throw new Error(await optedOut.text());

  const first = await letters(sofia, survey, ['DE']);
  const codes = await letters(sofia, survey, ['AU', 'DE', 'FR', 'SN']);
  const australia = await enter(platform, 'AU', codes.get('AU') ?? '');
  await save(platform, australia, 3);
  await told(await platform.withCookie(australia.cookie).put('/api/collaboration/submission', {}));
  await told(await platform.withCookie(australia.cookie).delete('/api/collaboration/submission'));

  const france = await enter(platform, 'FR', codes.get('FR') ?? '');
  await save(platform, france, 1);
  const { receipt } = await told(await platform.withCookie(france.cookie).put('/api/collaboration/submission', {}));

  const senegal = await enter(platform, 'SN', codes.get('SN') ?? '');
  const { sent } = await save(platform, senegal, 2);
  const lead = platform.withCookie(senegal.cookie);
  await told(await lead.put('/api/collaboration/sections/sp1', { state: 'ready' }));
  await told(
    await lead.post('/api/collaboration/notes', { variable: 'overall', text: 'À vérifier avec le directeur' }),
  );
  const person = { name: 'Omar Ndiaye', email: 'omar@douanes.test', language: 'fr', sections: ['so1'], rest: 'hidden' };
  const { url } = await told(await lead.post('/api/collaboration/colleagues', person));
  const colleague = await enter(platform, 'SN', String(url).split('#')[1] ?? '');
  const comment = { variable: 'so1Instrument_TFA_so1Reasons_other', value: 'Décret en préparation', base: 0 };
  const saving = { changes: [comment], key: 'colleague-save-0000000001' };
  await told(await platform.withCookie(colleague.cookie).put('/api/collaboration/answers', saving));

  await told(await sofia.put(`/api/surveys/${survey.id}/dispositions/BR`, { disposition: 'will-not-answer' }));
  await told(await sofia.put(`/api/surveys/${survey.id}/reminders`, { reminders: ['2026-12-15T08:00:00.000Z'] }));
  return {
    survey: 'wave-confidential-open',
    submitted: { ...france, receipt },
    saved: { ...senegal, save: sent },
    colleague,
    unusedCode: codes.get('DE') ?? '',
    replacedCode: first.get('DE') ?? '',
    optOut: { path, member: 'KE' },
    waiting: { member: 'BE', email: emailOf('BE') },
  };
}

const emailOf = (member: string): string => `${member.toLowerCase()}@customs.test`;

async function enterContacts(sofia: TestClient, memberId: string): Promise<void> {
  const language = memberId === 'FR' || memberId === 'SN' ? 'fr' : 'en';
  const person = { memberId, role: 'contact-point', name: `Person ${memberId}`, email: emailOf(memberId), language };
  await told(await sofia.post('/api/contacts', { ...person, replaces: null }));
  if (memberId !== 'FR') return;
  const deputy = { ...person, role: 'deputy', name: 'Deputy FR', email: 'deputy.fr@customs.test' };
  await told(await sofia.post('/api/contacts', { ...deputy, replaces: null }));
}

async function openWave(
  platform: Platform,
  sofia: TestClient,
  year: number,
  confidentiality: 'attributed' | 'confidential',
): Promise<KnownSurvey> {
  const plan = { ...wavePlan, record: { kind: 'wave', year }, confidentiality, closesAt: '2027-01-10T17:00:00.000Z' };
  const { survey } = await told(await sofia.post('/api/surveys', plan));
  const excluded = [...platform.dependencies.members.keys()].filter((id) => !asked.some((member) => member === id));
  const waves = { opensAt: null, excluded, reminders: [] };
  await told(await sofia.put(`/api/surveys/${survey.id}/wave-plan`, waves));
  await told(await sofia.put(`/api/surveys/${survey.id}/opening`, {}));
  return { id: survey.id, address: survey.address, by: 'sofia' };
}

/** Writes the letters and gives the codes in them, by Member. */
async function letters(
  sofia: TestClient,
  { id }: KnownSurvey,
  members: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const response = await sofia.post(`/api/surveys/${id}/letters`, { members });
  const rows = (await response.text()).matchAll(/^"([A-Z]{2})",.*?\/m#([0-9A-Z-]{39})"/gm);
  return new Map([...rows].map(([, member = '', code = '']) => [member, code]));
}

async function enter(platform: Platform, member: string, code: string): Promise<KnownAccess> {
  const response = await platform.anybody.post('/api/collaboration/session', { code });
  await told(response);
  return { member, code, cookie: cookieOf(response) };
}

async function save(
  platform: Platform,
  { member, cookie }: KnownAccess,
  index: number,
  areas: readonly string[] = ['FA1', 'FA2', 'FA3', 'FA4'],
): Promise<Saved> {
  const changes = Object.entries(annualForm(index, areas)).map(([variable, value]) => ({ variable, value, base: 0 }));
  const sent = { changes, key: `save-of-${member}-00000000000000000001` };
  const client = platform.withCookie(cookie);
  return { sent, saved: await told(await client.put('/api/collaboration/answers', sent)) };
}
