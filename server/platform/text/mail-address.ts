import { z } from 'zod';

/** One address by a strict syntax: no name, no list, no line break. 254 characters are all that SMTP carries (RFC 5321). */
export const mailAddress = z.email().max(254);

export const isMailAddress = (text: string): boolean => mailAddress.safeParse(text).success;

/** `surveys@example.org` or `Member surveys <surveys@example.org>`; undefined: neither. */
export function readSender(text: string): { readonly name: string; readonly address: string } | undefined {
  if (/\p{Cc}/u.test(text)) return undefined;
  const open = text.indexOf('<');
  const named = open > 0 && text.endsWith('>');
  const address = named ? text.slice(open + 1, -1) : text;
  const name = named ? text.slice(0, open).trim() : '';
  return isMailAddress(address) && !/[<>"]/.test(name) ? { name, address } : undefined;
}
