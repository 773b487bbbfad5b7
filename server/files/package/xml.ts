/** What stands inside an element: text, or elements that are written already. */
export type XmlElement = { readonly xml: string };
type Content = string | XmlElement | readonly XmlElement[];

/** An element; attributes that are undefined are left out, and so is an element with nothing in it. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | undefined>>,
  content: Content,
): XmlElement {
  const written = Object.entries(attributes)
    .map(([key, value]) => (value === undefined ? '' : ` ${key}="${escaped(value).replaceAll('"', '&quot;')}"`))
    .join('');
  const inner =
    typeof content === 'string'
      ? escaped(content)
      : [content]
          .flat()
          .map(({ xml }) => xml)
          .join('');
  return {
    xml: inner === '' ? (written === '' ? '' : `<${name}${written}/>`) : `<${name}${written}>${inner}</${name}>`,
  };
}

/** What XML 1.0 cannot hold at all becomes the sign for an unreadable character. */
export const escaped = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll(/[[\p{Cc}--[\t\n\r\u007f-\u009f]]\ufffe\uffff]/gv, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\r', '&#13;');
