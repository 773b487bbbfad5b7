import type { ComponentType } from 'preact';
import type { Item, ItemOfKind, KindName } from '../../../survey-definitions/kinds/kinds.ts';
import { GridView } from './grid-view.tsx';
import { MultipleChoiceView } from './multiple-choice-view.tsx';
import { NumberView } from './number-view.tsx';
import { RatingView } from './rating-view.tsx';
import { SingleChoiceView } from './single-choice-view.tsx';
import { TypedView } from './typed-view.tsx';
import type { ViewProps } from './view-props.ts';

const views = {
  rating: RatingView,
  grid: GridView,
  single: SingleChoiceView,
  multiple: MultipleChoiceView,
  number: NumberView,
  'short-text': TypedView,
  'long-text': TypedView,
  date: TypedView,
} satisfies { readonly [K in KindName]: ComponentType<ViewProps<ItemOfKind<K>>> };

/** The view of a question. The table above proves that each view takes its kind; TypeScript cannot follow the lookup. */
export const viewOf = (kind: KindName): ComponentType<ViewProps<Item>> => views[kind] as ComponentType<ViewProps<Item>>;
