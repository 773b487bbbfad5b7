type Path = readonly (string | number)[];

/** Remembers where the parts of a merged document were written. */
export type Origins = {
  readonly note: (merged: Path, from: 'own' | 'body', path: Path) => void;
  /** The place of the deepest noted part that `path` leads through; what was never noted is the definition's own. */
  readonly find: (path: string) => { readonly from: 'own' | 'body'; readonly path: string };
};

export function createOrigins(): Origins {
  const noted = new Map<string, { readonly from: 'own' | 'body'; readonly path: string }>();
  return {
    note: (merged, from, path) => {
      noted.set(merged.join('.'), { from, path: path.join('.') });
    },
    find: (path) => {
      const parts = path.split('.');
      for (let length = parts.length; length > 0; length -= 1) {
        const origin = noted.get(parts.slice(0, length).join('.'));
        if (origin) return { from: origin.from, path: [origin.path, ...parts.slice(length)].join('.') };
      }
      return { from: 'own', path };
    },
  };
}
