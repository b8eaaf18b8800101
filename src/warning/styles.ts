import look from '../look/look.css?inline';
import panel from './panel.css?inline';

/**
 * Gives the shadow root its look without fetching anything. Firefox refuses constructed sheets across its
 * content-script boundary; there a style element does, which a page's CSP does not bar when a content script writes it.
 */
export function applyStyles(shadow: ShadowRoot): void {
  const css = `${look}\n${panel}`;
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    shadow.adoptedStyleSheets = [sheet];
  } catch {
    const style = document.createElement('style');
    style.textContent = css;
    shadow.prepend(style);
  }
}
