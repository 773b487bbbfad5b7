/** Brings an element to the top of the screen; to take the focus alone would leave it at the edge. */
export function showAndFocus(element: HTMLElement | null): void {
  element?.focus({ preventScroll: true });
  element?.scrollIntoView();
}
