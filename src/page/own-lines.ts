/** 'On 2026-11-20 12:00, Sam wrote:' in any language: a date, and a colon at the end. */
const INTRODUCTION = /(\d{4}|\d{1,2}[./-]\d{1,2}).*:$/s;
const DASHES = /^--[- ]?$/;

/**
 * The writer's own lines of a plain text: in an answer without the lines quoted with '>' and the line that
 * introduces a quote, and without a signature after '-- ' or '---'. Text between quotes is the writer's own and
 * stays. Only a signature that the page is known to put there goes, and one that somebody has written into is read:
 * reading too much is the safe side.
 * @param quotes whether the message quotes another: in a new one, what begins with '>' was written by the writer
 */
export function ownLines(text: string, quotes: boolean, signatures: readonly string[]): string {
  const clean = text.replace(/\r\n?/g, '\n').replace(/[\uFEFF\u200B]+/g, '');
  if (!/^(>|--[- ]?$)/m.test(clean)) return clean.trim();
  const lines = clean.split('\n');
  const own: string[] = [];
  let quoting = false;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (quotes && line.startsWith('>')) {
      if (!quoting) dropIntroduction(own);
      quoting = true;
      continue;
    }
    if (line.trim() !== '') quoting = false;
    const signed = DASHES.test(line) ? signatureLines(lines.slice(at + 1), signatures) : 0;
    if (signed) at += signed;
    else own.push(line);
  }
  return own.join('\n').trim();
}

/** Takes the line before a quote away, in place, if it only introduces it; it may have been broken into two. */
export function dropIntroduction(own: string[]): void {
  let at = own.length - 1;
  while (at >= 0 && own[at]?.trim() === '') at--;
  const last = own[at]?.trim() ?? '';
  const broken = own[at - 1]?.trim() ?? '';
  if (INTRODUCTION.test(last)) own.length = at;
  else if (last.endsWith(':') && broken !== '' && INTRODUCTION.test(`${broken} ${last}`)) own.length = at - 1;
}

/** How many of these lines are a signature's. */
function signatureLines(lines: readonly string[], signatures: readonly string[]): number {
  const lengths = signatures
    .map((signature) => signature.trim().split(/\r?\n/))
    .map((signature) => (DASHES.test(signature[0]?.trimEnd() ?? '') ? signature.slice(1) : signature))
    .filter((signature) => signature.every((line, at) => line.trim() === lines[at]?.trim()))
    .map((signature) => signature.length);
  return Math.max(0, ...lengths);
}
