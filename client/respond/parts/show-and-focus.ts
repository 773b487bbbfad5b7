/**
 * Brings an element to the top of the screen; to take the focus alone would leave it at the edge. At once: from the end of a long form a
 * smooth way would take a second, during which what has the focus is not in sight.
 */
export function showAndFocus(element: HTMLElement | null): void {
  element?.focus({ preventScroll: true });
  element?.scrollIntoView({ behavior: 'instant' });
}
