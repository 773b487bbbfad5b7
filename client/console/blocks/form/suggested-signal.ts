import { signal } from '@preact/signals';
import type { ReadonlySignal, Signal } from '@preact/signals';

/** A field that follows a suggestion until somebody types something else into it. */
export function suggestedSignal(suggestion: ReadonlySignal<string>): Signal<string> {
  let last = suggestion.peek();
  const field = signal(last);
  suggestion.subscribe((next) => {
    if (field.peek() === last) field.value = next;
    last = next;
  });
  return field;
}
