/** The views of the register of Members and of their contacts. */
export type RegisterRoute =
  | { readonly name: 'members'; readonly query: URLSearchParams }
  | { readonly name: 'new-member' }
  | { readonly name: 'member'; readonly id: string }
  | { readonly name: 'contacts'; readonly query: URLSearchParams }
  | { readonly name: 'new-contact'; readonly memberId: string }
  | { readonly name: 'contact'; readonly id: string }
  | { readonly name: 'contact-import' };

/** undefined: the address is another's. */
export function registerRoute(noun: string, id: string | undefined, query: URLSearchParams): RegisterRoute | undefined {
  if (noun === 'members') {
    if (id === undefined) return { name: 'members', query };
    return id === 'new' ? { name: 'new-member' } : { name: 'member', id };
  }
  if (noun !== 'contacts') return undefined;
  if (id === undefined) return { name: 'contacts', query };
  if (id === 'new') return { name: 'new-contact', memberId: query.get('member') ?? '' };
  return id === 'import' ? { name: 'contact-import' } : { name: 'contact', id };
}
