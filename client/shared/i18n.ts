/** One text, or its forms by the plural rule of the language. Places are written `{name}`. */
export type CatalogueEntry = string | { readonly [Rule in Intl.LDMLPluralRule]?: string | undefined };
export type Catalogue<Key extends string> = Readonly<Record<Key, CatalogueEntry>>;

export type Places = Readonly<Record<string, string | number>>;
export type Translate<Key extends string> = (key: Key, places?: Places) => string;

/** Texts of the interface in one language. `places.count` chooses the plural form. */
export function translator<Key extends string>(catalogue: Catalogue<Key>, language: string): Translate<Key> {
  const rules = new Intl.PluralRules(language);
  return (key, places = {}) => {
    const entry = catalogue[key];
    const text =
      typeof entry === 'string' ? entry : (entry[rules.select(Number(places['count']))] ?? entry.other ?? '');
    return text.replace(/\{(\w+)\}/g, (place, name: string) => String(places[name] ?? place));
  };
}
