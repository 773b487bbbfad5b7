import { describe, expect, it } from 'vitest';
import { hashPassword, verifyPassword } from '../../../../server/access/staff/password-hash.ts';
import { passwordProblems } from '../../../../server/access/staff/password-rules.ts';
import { createTurnstile } from '../../../../server/access/staff/turnstile.ts';

const own = ['paul.durand@wcoomd.org', 'Paul Durand'];

describe('a password', () => {
  it.each([
    'tariff nomenclature teapot',
    'quatre chevaux mangent du foin',
    'Ж́урнал таможенный вечер',
    'xkq7 vmz2 bnh9 pwr4',
    'aller retour par le train de nuit '.repeat(7),
  ])('may be %j', (password) => {
    expect(passwordProblems(password, own)).toEqual([]);
  });

  it.each([
    { password: '', code: 'password-too-short' },
    { password: 'fourteen chars', code: 'password-too-short' },
    { password: 'é'.normalize('NFD').repeat(14), code: 'password-too-short' },
    { password: `${'tariff nomenclature teapot '.repeat(10)}`, code: 'password-too-long' },
    { password: 'passwordpassword', code: 'password-too-obvious' },
    { password: 'Password123456789', code: 'password-too-obvious' },
    { password: '123456789012345', code: 'password-too-obvious' },
    { password: 'aaaaaaaaaaaaaaaa', code: 'password-too-obvious' },
    { password: 'abababababababab', code: 'password-too-obvious' },
    { password: 'qwertyuiopasdfgh', code: 'password-too-obvious' },
    { password: 'abcdefghijklmnopq', code: 'password-too-obvious' },
    { password: 'WorldCustomsOrganization2026', code: 'password-too-obvious' },
    { password: 'OMD-Douane-2026!', code: 'password-too-obvious' },
    { password: 'Paul.Durand.2026', code: 'password-too-obvious' },
    { password: 'correct horse battery staple'.replaceAll(' ', ''), code: 'password-too-obvious' },
  ])('may not be $password', ({ password, code }) => {
    expect(passwordProblems(password, own).map((problem) => problem.code)).toEqual([code]);
  });
});

describe('its hash', () => {
  it('is Argon2id with 19 MiB and two passes, salted afresh each time', async () => {
    const [first, second] = await Promise.all([hashPassword('a'), hashPassword('a')]);
    expect(first).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}$/);
    expect(first).not.toBe(second);
  });

  it('fits its own password only', async () => {
    const stored = await hashPassword('tariff nomenclature teapot');
    expect(await verifyPassword('tariff nomenclature teapot', stored)).toBe(true);
    expect(await verifyPassword('tariff nomenclature teapoT', stored)).toBe(false);
    expect(await verifyPassword('tariff nomenclature teapot', null)).toBe(false);
  });
});

describe('the turnstile before the hashing', () => {
  it('lets two through at once, in the order of their coming, failures included', async () => {
    const turnstile = createTurnstile(2);
    const started: number[] = [];
    let inside = 0;
    let most = 0;
    const tasks = Array.from({ length: 7 }, (_, index) =>
      turnstile(async () => {
        started.push(index);
        most = Math.max(most, ++inside);
        await new Promise((resolve) => setImmediate(resolve));
        inside -= 1;
        if (index === 3) throw new Error('fails');
        return index;
      }),
    );
    const settled = await Promise.allSettled(tasks);
    expect(most).toBe(2);
    expect(started).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(settled.map((one) => one.status === 'fulfilled')).toEqual([true, true, true, false, true, true, true]);
  });
});
