import { signal, Signal } from '@preact/signals';
import type { Places } from '../../../shared/i18n.ts';
import type { TextKey } from '../../words/translate.ts';

export type Label = TextKey | readonly [key: TextKey, places: Places];

export type Named = {
  /** Where the field's value is in the document that is sent; problems come back under it. */
  readonly path: string;
  readonly label: Label;
  /** What tells its control from every other on the page: the path, unless another form there has the same. */
  readonly control: string;
};

/** What was typed, with the one place that says what it is called and what it is of the document. */
export type Field<Value> = Signal<Value> & Named;
export type Fields<Typed> = { readonly [Name in keyof Typed]: Field<Typed[Name]> };

/** `start`: what stands there at first, or a signal that is made already. */
export const field = <Value>(
  path: string,
  label: Label,
  start: Value | Signal<Value>,
  control: string = path,
): Field<Value> => Object.assign(start instanceof Signal ? start : signal(start), { path, label, control });

/** The id of a control; the summary of problems links to it. */
export const fieldId = (control: string): string => `field-${control.replace(/[^\w]+/g, '-')}`;

/** Whether a problem is one of the field under `path`, or of something inside it. */
export const isWithin = (path: string, of: string): boolean => of === path || of.startsWith(`${path}.`);

/** What is typed into the fields that a function makes. */
export type TypedOf<Make extends () => object> =
  ReturnType<Make> extends infer Made
    ? { [Name in keyof Made]: Made[Name] extends Field<infer Value> ? Value : never }
    : never;
