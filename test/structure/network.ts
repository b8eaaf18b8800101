import ts from 'typescript';

/** Names by which a script reaches the network; whoever writes one, as a name or in quotes, is found. */
const REACHING = [
  ...['fetch', 'fetchLater', 'XMLHttpRequest', 'sendBeacon', 'EventSource', 'Image', 'importScripts'],
  ...['WebSocket', 'WebSocketStream', 'WebTransport', 'RTCPeerConnection', 'webkitRTCPeerConnection'],
  ...['PresentationRequest', 'BackgroundFetchManager', 'connectNative', 'sendNativeMessage', 'downloads'],
];

/** A place where a script could reach the network: the name or the address, with the words around it. */
export interface Reach {
  readonly what: string;
  readonly where: string;
}

/**
 * Every place in a script that names a way to the network, opens another address, or holds one.
 * Comments are not read, and no name is found inside a longer one: it goes by the parsed script.
 * @param name of the file, which tells TypeScript, TSX or JavaScript
 */
export function reachesIn(name: string, text: string): readonly Reach[] {
  const found: Reach[] = [];
  const visit = (node: ts.Node): void => {
    const what = reachOf(node);
    if (what) found.push({ what, where: `${name}: ${around(text, node)}` });
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true));
  return found;
}

function reachOf(node: ts.Node): string | null {
  const words = wordsOf(node);
  if (words !== null && REACHING.includes(words)) return words;
  if (words !== null && !ts.isIdentifier(node) && /\b(https?|wss?|ftp):\/\//.test(words)) return words;
  if (ts.isCallExpression(node)) {
    const called = node.expression.getText();
    const [first] = node.arguments;
    if (called === 'import' && !(first && ts.isStringLiteralLike(first) && first.text.startsWith('.')))
      return 'import()';
    if (/^((window|globalThis|self|top|parent)\.open|(\w+\.)?location\.(assign|replace))$/.test(called))
      return called;
  }
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken) {
    const left = node.left.getText();
    if (/^(\w+\.)?location(\.href)?$/.test(left)) return `${left} =`;
  }
  return null;
}

function wordsOf(node: ts.Node): string | null {
  if (ts.isIdentifier(node) || ts.isStringLiteralLike(node)) return node.text;
  if (ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) return node.text;
  return null;
}

const around = (text: string, node: ts.Node): string =>
  text.slice(Math.max(0, node.getStart() - 30), node.getEnd() + 30).replace(/\s+/g, ' ');
