import { isBlock, type Block, type Definition } from '../definition.ts';
import { kindAtDesk, type Item } from '../../kinds/kinds.ts';
import { textsByCode } from '../../language/code-list.ts';

/** A text that a definition needs (or, `optional`, may have). `repeated` texts may name the key: `{repeat.label}`. */
export type ExpectedText = { readonly path: string; readonly optional?: true; readonly repeated?: true };

/** Every text of a definition, by its path in `<language>.json`. */
export function expectedTexts(definition: Definition): readonly ExpectedText[] {
  return [
    { path: 'title' },
    { path: 'introduction' },
    ...Object.entries(definition.scales).flatMap(([name, scale]) =>
      scale.codes.map((code) => ({ path: `scales.${name}.${code}` })),
    ),
    ...definition.sections.flatMap((section): readonly ExpectedText[] => [
      { path: `sections.${section.name}.title` },
      { path: `sections.${section.name}.introduction`, optional: true },
      ...section.items.flatMap((entry) => (isBlock(entry) ? textsOfBlock(entry) : textsOfItem(entry))),
    ]),
  ];
}

const textsOfBlock = (block: Block): readonly ExpectedText[] => [
  { path: `blocks.${block.name}.title`, repeated: true },
  ...textsByCode(block.over, `blocks.${block.name}.keys`),
  ...block.items.flatMap(textsOfItem).map((text): ExpectedText => ({ ...text, repeated: true })),
];

function textsOfItem(item: Item): readonly ExpectedText[] {
  const place = `items.${item.name}`;
  return [
    { path: `${place}.label` },
    { path: `${place}.hint`, optional: true },
    { path: `${place}.short`, optional: true },
    ...kindAtDesk(item)
      .texts(item)
      .map((text) => ({ ...text, path: `${place}.${text.path}` })),
  ];
}
