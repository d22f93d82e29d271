/** The text of the JSON that a page puts into a slot of an element, for pages without a script of their own. */
export function slottedJson(element: HTMLElement, slot: 'scenario' | 'catalogue'): string | undefined {
  return element.querySelector(`:scope > script[slot="${slot}"]`)?.textContent ?? undefined;
}
