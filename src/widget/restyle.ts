import type { CSSResultOrNative } from 'lit';

/** Gives a tree style sheets in place of those it has, made by the document it is in: a document adopts no others. */
export function restyle(root: ShadowRoot, styles: readonly CSSResultOrNative[]): void {
  const { defaultView } = root.ownerDocument;
  // nobody sees a document without a window
  if (!defaultView) return;
  root.adoptedStyleSheets = styles.flatMap((style) => {
    if (!('cssText' in style)) return [];
    if (root.ownerDocument === document && style.styleSheet) return [style.styleSheet];
    const sheet = new defaultView.CSSStyleSheet();
    sheet.replaceSync(style.cssText);
    return [sheet];
  });
}
