import { expect, it } from 'vitest';
import type { ContactPlan } from '../../../../server/register/contacts/contact-contract.ts';
import { describeEachDatabase } from '../../../setup/databases.ts';
import type { ContactApp } from './contact-app.ts';
import { createContactApp } from './contact-app.ts';

const importCsv = (app: ContactApp, csv: BodyInit, query = ''): Promise<Response> =>
  app.as('sofia').postFile(`/api/contact-imports${query}`, csv, 'text/csv');
const preview = async (app: ContactApp, csv: BodyInit): Promise<ContactPlan> => {
  const { plan }: { plan: ContactPlan } = await (await importCsv(app, csv, '?dry=1')).json();
  return plan;
};
const present = async (app: ContactApp) =>
  (await app.contacts())
    .filter(({ endedAt }) => endedAt === null)
    .map(({ memberId, role, name, email, language }) => [memberId, role, name, email, language].join(' '));

const heading = 'member,role,name,email,language';
const file = [
  heading,
  'SN,contact-point,Awa Sow,awa@douanes.test,fr',
  'SN,deputy,Omar Ba,omar@douanes.test,fr',
  'FR,contact-point,Zoé Martin,zoe@douane.test,fr',
].join('\n');

describeEachDatabase('an import of contacts', (open) => {
  it('shows what would change, line by line, and changes nothing yet', async () => {
    const app = await createContactApp(open);
    await app.enter();
    await app.enter({ role: 'deputy', name: 'Omar', email: 'omar@douanes.test' });
    const before = await app.contacts();
    const plan = await preview(app, file);
    expect(plan.unchanged).toBe(0);
    expect(plan.changes.map(({ kind, line, before: old, after }) => [kind, line, old?.name, after?.name])).toEqual([
      ['ended', 2, 'Aminata Diop', undefined],
      ['added', 2, undefined, 'Awa Sow'],
      ['changed', 3, 'Omar', 'Omar Ba'],
      ['added', 4, undefined, 'Zoé Martin'],
    ]);
    expect(await app.contacts()).toEqual(before);
  });

  it('is applied whole, and a second time changes nothing', async () => {
    const app = await createContactApp(open);
    await app.enter();
    const { digest } = await preview(app, file);
    const response = await importCsv(app, file, `?plan=${digest}`);
    expect(await response.json()).toMatchObject({ applied: { added: 3, changed: 0, ended: 1 } });
    expect(await present(app)).toEqual([
      'FR contact-point Zoé Martin zoe@douane.test fr',
      'SN contact-point Awa Sow awa@douanes.test fr',
      'SN deputy Omar Ba omar@douanes.test fr',
    ]);
    expect(await preview(app, file)).toMatchObject({ changes: [], unchanged: 3 });
    const audit = (await app.audit()).filter(({ action }) => action === 'contacts.imported');
    expect(audit.map(({ detail }) => JSON.parse(detail))).toEqual([{ added: 3, changed: 0, ended: 1, unchanged: 0 }]);
    expect(JSON.stringify(audit)).not.toContain('awa');
  });

  it('lets contact point and deputy change places', async () => {
    const app = await createContactApp(open);
    await app.enter();
    await app.enter({ role: 'deputy', name: 'Omar Ba', email: 'omar@douanes.test' });
    const csv = `${heading}\nSN,contact-point,Omar Ba,omar@douanes.test,fr\nSN,deputy,Aminata Diop,aminata.diop@douanes.test,fr`;
    expect((await importCsv(app, csv)).status).toBe(200);
    expect(await present(app)).toEqual([
      'SN contact-point Omar Ba omar@douanes.test fr',
      'SN deputy Aminata Diop aminata.diop@douanes.test fr',
    ]);
  });

  it('is not applied when something changed since it was shown', async () => {
    const app = await createContactApp(open);
    const { digest } = await preview(app, file);
    await app.enter();
    const response = await importCsv(app, file, `?plan=${digest}`);
    expect(response.status).toBe(409);
    expect(await response.json()).toMatchObject({ problems: [{ code: 'plan-outdated' }] });
    expect(await present(app)).toHaveLength(1);
  });

  it.each(['', '?dry=1'])('with mistakes lists them all and imports nothing (%j)', async (query) => {
    const app = await createContactApp(open);
    const response = await importCsv(app, `${file}\nZZ,deputy,X,x@x.test,en\nFR,deputy,,nobody,fr`, query);
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({
      problems: [
        { path: 'line 5, member', code: 'unknown-member' },
        { path: 'line 6, name', code: 'missing' },
        { path: 'line 6, email', code: 'not-an-address' },
      ],
    });
    expect(await app.contacts()).toEqual([]);
    expect(await app.audit()).toEqual([]);
  });

  it('takes its own export back without a change, whatever the names look like', async () => {
    const app = await createContactApp(open);
    const names = ['=cmd()', "'t Hooft", '+33, "the" one', 'Žofia Ωmega', '-'];
    for (const [index, name] of names.entries()) {
      await app.enter({ memberId: ['SN', 'FR'][index % 2] ?? 'SN', role: 'deputy', name, email: `n${index}@x.test` });
    }
    const ended = await app.enter({ role: 'deputy', name: 'Gone', email: 'gone@x.test' });
    await app.as('sofia').put(`/api/contacts/${ended}/end`);
    for (const query of ['', '?bom=1']) {
      const response = await app.as('sofia').get(`/api/contacts.csv${query}`);
      expect(response.headers.get('content-disposition')).toContain('filename="contacts.csv"');
      const csv = await response.bytes();
      expect(await preview(app, csv)).toMatchObject({ changes: [], unchanged: 5 });
      expect(new TextDecoder().decode(csv)).not.toContain('gone');
    }
    expect((await app.audit()).filter(({ action }) => action === 'contacts.exported')).toHaveLength(2);
  });
});
