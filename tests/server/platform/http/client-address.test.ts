import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import type { AppEnv } from '../../../../server/platform/http/app-env.ts';
import { clientAddress, networkOf } from '../../../../server/platform/http/client-address.ts';

describe('the address of the client', () => {
  it.each([
    { proxies: 0, forwarded: '', address: '192.0.2.1' },
    { proxies: 0, forwarded: '203.0.113.9', address: '192.0.2.1' },
    { proxies: 1, forwarded: '203.0.113.9', address: '203.0.113.9' },
    { proxies: 1, forwarded: '6.6.6.6, 203.0.113.9', address: '203.0.113.9' },
    { proxies: 2, forwarded: '6.6.6.6, 203.0.113.9, 10.0.0.1', address: '203.0.113.9' },
    { proxies: 2, forwarded: '203.0.113.9', address: '192.0.2.1' },
    { proxies: 1, forwarded: '', address: '192.0.2.1' },
  ])('with $proxies proxies and "$forwarded" is $address', async ({ proxies, forwarded, address }) => {
    const app = new Hono<AppEnv>().get('/', (c) => c.text(clientAddress(c, proxies)));
    const bindings = { incoming: { socket: { remoteAddress: '192.0.2.1' } } };
    const answer = await app.request('/', { headers: { 'x-forwarded-for': forwarded } }, bindings);
    expect(await answer.text()).toBe(address);
  });
});

describe('the network', () => {
  it.each([
    { address: '192.0.2.77', network: '192.0.2.0/24' },
    { address: '::ffff:192.0.2.77', network: '192.0.2.0/24' },
    { address: '2001:db8:1:2:3:4:5:6', network: '2001:db8:1:2::/64' },
    { address: '2001:DB8:0001:2::9', network: '2001:db8:1:2::/64' },
    { address: '2001:db8::1', network: '2001:db8:0:0::/64' },
    { address: '::1', network: '0:0:0:0::/64' },
    { address: 'fe80::1%eth0', network: 'fe80:0:0:0::/64' },
    { address: '', network: 'unknown' },
    { address: "'; drop table", network: 'unknown' },
  ])('of "$address" is $network', ({ address, network }) => {
    expect(networkOf(address)).toBe(network);
  });
});
