import { isIPv4, isIPv6 } from 'node:net';
import type { Context } from 'hono';
import type { AppEnv } from './app-env.ts';

/**
 * Who speaks to us. X-Forwarded-For can be written by anybody; only the entries that our own proxies added, counted
 * from the right, are true.
 */
export function clientAddress(c: Context, trustedProxies: number): string {
  const bindings: AppEnv['Bindings'] | undefined = c.env;
  const peer = bindings?.incoming?.socket?.remoteAddress ?? '';
  if (trustedProxies === 0) return peer;
  const forwarded = (c.req.header('x-forwarded-for') ?? '').split(',').map((entry) => entry.trim());
  return forwarded.at(-trustedProxies) || peer;
}

/**
 * The network that is counted as one guesser: /24 of IPv4, /64 of IPv6, where a single household may hold 2^64
 * addresses. What is no address counts as one common network.
 */
export function networkOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '');
  if (isIPv4(plain)) return `${plain.split('.').slice(0, 3).join('.')}.0/24`;
  return isIPv6(plain) ? `${expand(plain).slice(0, 4).join(':')}::/64` : 'unknown';
}

function expand(address: string): readonly string[] {
  const [head = '', tail] = address.split('::');
  const left = groups(head);
  const right = groups(tail ?? '');
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - left.length - right.length);
  return [...left, ...Array<string>(zeros).fill('0'), ...right].map((group) => Number.parseInt(group, 16).toString(16));
}

function groups(part: string): readonly string[] {
  return part === '' ? [] : part.split(':');
}
