import type { CSSResultOrNative } from 'lit';

/** Gives a tree that came into another document its style sheets anew: a document adopts only those it has made itself. */
export function restyle(root: ShadowRoot, styles: readonly CSSResultOrNative[]): void {
  const { defaultView } = root.ownerDocument;
  // nobody sees a document without a window
  if (!defaultView) return;
  root.adoptedStyleSheets = styles.flatMap((style) => {
    if (!('cssText' in style)) return [];
    const sheet = new defaultView.CSSStyleSheet();
    sheet.replaceSync(style.cssText);
    return [sheet];
  });
}
