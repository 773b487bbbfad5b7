import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadSecretKey } from '../../../../server/platform/settings/secret-key.ts';
import { readSettings, settingTable } from '../../../../server/platform/settings/settings.ts';
import type { Settings } from '../../../../server/platform/settings/settings.ts';
import { temporaryDirectory } from '../../../setup/temporary-directory.ts';

const defaults: Settings = {
  port: 3000,
  host: '127.0.0.1',
  databaseUrl: null,
  dataDirectory: 'data',
  publicUrl: null,
  trustedProxies: 0,
  secretKey: null,
  logLevel: 'info',
  disclosureThreshold: 5,
  smtpUrl: null,
  mailFrom: null,
  contactAddress: null,
  chromium: null,
};

describe('settings', () => {
  it('have a default each', () => {
    expect(readSettings({})).toEqual({ ok: true, settings: defaults });
  });

  it('have one row each in the table', () => {
    expect(settingTable.map((setting) => setting.field)).toEqual(Object.keys(defaults));
  });

  it.each([
    { variable: 'PORT', value: '8080', field: 'port', read: 8080 },
    { variable: 'HOST', value: '0.0.0.0', field: 'host', read: '0.0.0.0' },
    { variable: 'HOST', value: '', field: 'host', read: '127.0.0.1' },
    { variable: 'DATABASE_URL', value: 'postgres://h/db', field: 'databaseUrl', read: 'postgres://h/db' },
    { variable: 'DATABASE_URL', value: 'postgresql://h/db', field: 'databaseUrl', read: 'postgresql://h/db' },
    { variable: 'PUBLIC_URL', value: 'https://surveys.example/', field: 'publicUrl', read: 'https://surveys.example' },
    { variable: 'TRUSTED_PROXIES', value: '2', field: 'trustedProxies', read: 2 },
    { variable: 'LOG_LEVEL', value: 'warn', field: 'logLevel', read: 'warn' },
    { variable: 'DISCLOSURE_THRESHOLD', value: '10', field: 'disclosureThreshold', read: 10 },
    { variable: 'CONTACT_ADDRESS', value: 's@wco.test', field: 'contactAddress', read: 's@wco.test' },
    { variable: 'MAIL_FROM', value: 'S <s@wco.test>', field: 'mailFrom', read: 'S <s@wco.test>' },
  ])('$variable=$value is read', ({ variable, value, field, read }) => {
    expect(readSettings({ [variable]: value })).toEqual({ ok: true, settings: { ...defaults, [field]: read } });
  });

  it.each([
    { variable: 'PORT', value: '65536', code: 'port-out-of-range' },
    { variable: 'PORT', value: '-1', code: 'port-out-of-range' },
    { variable: 'PORT', value: '3000abc', code: 'port-out-of-range' },
    { variable: 'DATABASE_URL', value: 'mysql://h/db', code: 'not-a-postgres-address' },
    { variable: 'PUBLIC_URL', value: 'surveys.example', code: 'not-an-origin' },
    { variable: 'PUBLIC_URL', value: 'https://surveys.example/path', code: 'not-an-origin' },
    { variable: 'PUBLIC_URL', value: 'javascript://surveys.example', code: 'not-an-origin' },
    { variable: 'TRUSTED_PROXIES', value: 'all', code: 'not-a-count' },
    { variable: 'SECRET_KEY', value: 'too-short', code: 'not-64-hexadecimal-digits' },
    { variable: 'LOG_LEVEL', value: 'loud', code: 'unknown-level' },
    { variable: 'DISCLOSURE_THRESHOLD', value: '1', code: 'threshold-below-3' },
    { variable: 'SMTP_URL', value: 'mail.wco.test:25', code: 'not-a-mail-server' },
    { variable: 'SMTP_URL', value: 'http://mail.wco.test', code: 'not-a-mail-server' },
    { variable: 'SMTP_URL', value: 'smtp://mail.wco.test?debug=true', code: 'not-a-mail-server' },
    { variable: 'MAIL_FROM', value: 'somebody', code: 'not-a-mail-address' },
    { variable: 'CONTACT_ADDRESS', value: 'The Secretariat', code: 'not-a-mail-address' },
    { variable: 'CHROMIUM', value: '/no/such/browser', code: 'not-an-executable' },
    { variable: 'CHROMIUM', value: '/etc', code: 'not-an-executable' },
  ])('$variable=$value is refused', ({ variable, value, code }) => {
    expect(readSettings({ [variable]: value })).toEqual({ ok: false, problems: [{ variable, code }] });
  });

  it('name a mail server only together with a sender and the origin of the links', () => {
    const needed = ['PUBLIC_URL', 'MAIL_FROM'].map((variable) => ({ variable, code: 'needed-for-mail' }));
    expect(readSettings({ SMTP_URL: 'smtp://localhost' })).toEqual({ ok: false, problems: needed });
    const complete = { SMTP_URL: 'smtp://localhost', PUBLIC_URL: 'https://s.test', MAIL_FROM: 's@wco.test' };
    expect(readSettings(complete)).toMatchObject({ ok: true, settings: { smtpUrl: 'smtp://localhost' } });
  });

  it('names every wrong one at once', () => {
    const result = readSettings({ PORT: 'x', LOG_LEVEL: 'x' });
    expect(result).toMatchObject({ problems: [{ variable: 'PORT' }, { variable: 'LOG_LEVEL' }] });
  });
});

describe('the secret key', () => {
  it('is made once, readable by the owner only', () => {
    const dataDirectory = join(temporaryDirectory(), 'data');
    const key = loadSecretKey({ ...defaults, dataDirectory });
    expect(key).toHaveLength(32);
    expect(loadSecretKey({ ...defaults, dataDirectory })).toEqual(key);
    expect(statSync(join(dataDirectory, 'secret.key')).mode & 0o777).toBe(0o600);
    expect(readFileSync(join(dataDirectory, 'secret.key'), 'utf8')).toBe(`${Buffer.from(key).toString('hex')}\n`);
  });

  it('comes from SECRET_KEY where that is set', () => {
    const secretKey = 'ab'.repeat(32);
    expect(loadSecretKey({ ...defaults, secretKey })).toEqual(Buffer.from(secretKey, 'hex'));
  });

  it('is never replaced when the file is spoiled', () => {
    const dataDirectory = temporaryDirectory();
    writeFileSync(join(dataDirectory, 'secret.key'), 'spoiled');
    expect(() => loadSecretKey({ ...defaults, dataDirectory })).toThrow(/does not hold/);
    expect(readFileSync(join(dataDirectory, 'secret.key'), 'utf8')).toBe('spoiled');
  });
});
