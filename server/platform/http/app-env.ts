/** What every handler finds in its context. The socket is absent when a test calls the application directly. */
export type AppEnv = {
  Bindings: {
    readonly incoming?: { readonly socket?: { readonly remoteAddress?: string | undefined } };
  };
};
