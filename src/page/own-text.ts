import { dropIntroduction, ownLines } from './own-lines';

const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DIV DL DT FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TR UL'.split(
    ' ',
  ),
);
const UNREAD = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'TITLE']);
const EMOJI = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20e3/u;
const FILLERS = /[\uFEFF\u200B]+/g;
const TEXT = 3;
const ELEMENT = 1;

/** What in a box is not the writer's own. */
export interface NotOwn {
  /** Selector of what the page quotes; null in a message that quotes nothing. */
  readonly quoted: string | null;
  /** Selector of the signature, and of what else the page puts in. */
  readonly signature: string;
  /** Texts of the signatures that the page puts into a plain field, where it tells them. */
  readonly signatures?: readonly string[];
}

/**
 * The writer's own words in a box: a textarea's, or those of an editable element or of an editor's
 * whole document. Block elements and `<br>` are new lines, an emoji that is a picture is its `alt`,
 * fillers (U+FEFF, U+200B) go, and what the selectors match is left out: quotes, and a signature for
 * as long as nobody writes into it. In an answer, lines that mail programs quote with '>' go too. It walks the tree
 * and asks for no layout.
 */
export function ownText(box: Element, { quoted, signature, signatures = [] }: NotOwn): string {
  const quotes = quoted !== null;
  if ('value' in box) return ownLines(String(box.value), quotes, signatures);
  const lines: string[] = [];
  let line = '';
  const end = () => {
    lines.push(line.replace(/\u00A0/g, ' ').trimEnd());
    line = '';
  };
  const walk = (parent: Node, pre: boolean) => {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === TEXT) {
        const text = (node as Text).data.replace(FILLERS, '');
        if (pre) {
          const [first = '', ...rest] = text.split('\n');
          line += first;
          for (const more of rest) {
            end();
            line = more;
          }
        } else {
          const flat = text.replace(/[\t\n\r ]+/g, ' ');
          line += flat.startsWith(' ') && (line === '' || line.endsWith(' ')) ? flat.slice(1) : flat;
        }
        continue;
      }
      if (node.nodeType !== ELEMENT) continue;
      const element = node as Element;
      const tag = element.tagName;
      if (tag === 'BR') {
        end();
        continue;
      }
      if (UNREAD.has(tag)) continue;
      const block = BLOCKS.has(tag);
      if (block && line !== '') end();
      if (quotes && element.matches(quoted)) {
        if (tag === 'BLOCKQUOTE') dropIntroduction(lines);
        continue;
      }
      if (element.matches(signature) && isUntouched(element)) continue;
      if (tag === 'IMG') {
        const alt = element.getAttribute('alt') ?? '';
        if (EMOJI.test(alt)) line += alt;
        continue;
      }
      walk(element, pre || tag === 'PRE');
      if (block && line !== '') end();
    }
  };
  walk(box, box.tagName === 'PRE');
  end();
  return ownLines(lines.join('\n'), quotes, []);
}

/** Signatures as they were when they were first met. */
const met = new WeakMap<Element, string>();

/** A caret at the end of a message stands in the signature; what is written there must not be missed. */
function isUntouched(signature: Element): boolean {
  const text = signature.textContent ?? '';
  const first = met.get(signature) ?? text;
  met.set(signature, first);
  return first === text;
}
