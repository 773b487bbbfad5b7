/** An element with its attributes, its children in order and its own text. */
export type Element = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
};

/** Reads the XML that has elements, attributes and text and nothing else. Throws where it is not well-formed. */
export function readXml(document: string): Element {
  const root: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const tokens = document
    .replace(/^<\?xml[^>]*\?>\s*/, '')
    .matchAll(/<(\/?)([\w:]+)((?: [\w:]+="[^"<]*")*)(\/?)>|([^<>]+)|[<>]/g);
  for (const [token, closing, name = '', attributes = '', empty, text] of tokens) {
    const current = open.at(-1) ?? root;
    if (text !== undefined) {
      if (/&(?!(amp|lt|gt|quot|#13);)/.test(text)) throw new Error(`a bare & in ${text}`);
      current.text += text;
    } else if (name === '') throw new Error(`not well-formed at ${token}`);
    else if (closing === '/') {
      if (current.name !== name) throw new Error(`</${name}> closes <${current.name}>`);
      open.pop();
    } else {
      const found = Object.fromEntries(
        [...attributes.matchAll(/ ([\w:]+)="([^"]*)"/g)].map(([, key, value]) => [key, value]),
      );
      const element: Element = { name, attributes: found, children: [], text: '' };
      current.children.push(element);
      if (empty !== '/') open.push(element);
    }
  }
  const [document_] = root.children;
  if (open.length !== 1 || document_ === undefined || root.children.length !== 1) throw new Error('not one element');
  return document_;
}
