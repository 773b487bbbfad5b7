/** The one address that the page's policy lets become a script. */
const address = '/member-form-worker.js';

type Policy = { createScriptURL(input: string): string };
type TrustedTypes = {
  createPolicy(name: string, rules: { readonly createScriptURL: () => string }): Policy;
};

let policy: Policy | undefined;

/** The worker's address, as a browser with Trusted Types demands it. */
export function workerUrl(): string {
  const types: TrustedTypes | undefined = Reflect.get(globalThis, 'trustedTypes');
  if (!types) return address;
  policy ??= types.createPolicy('member-form', { createScriptURL: () => address });
  return policy.createScriptURL(address);
}
