/** 'On 2026-11-20 12:00, Sam wrote:' in any language: a date, and a colon at the end. */
const INTRODUCTION = /(\d{4}|\d{1,2}[./-]\d{1,2}).*:$/s;

/**
 * The writer's own lines of a plain text: without lines quoted with '>', the line that introduces a
 * quote, and the signature after '-- ' or '---', which ends at an empty line: to read a part of a long signature
 * is better than to miss words written below it. Text between quotes is the writer's own and stays.
 */
export function ownLines(text: string): string {
  const clean = text.replace(/\r\n?/g, '\n').replace(/[\uFEFF\u200B]+/g, '');
  if (!/^(>|--[- ]?$)/m.test(clean)) return clean.trim();
  const own: string[] = [];
  let quoting = false;
  let signing = false;
  for (const line of clean.split('\n')) {
    const quoted = line.startsWith('>');
    if (signing && !quoted && line.trim() !== '') continue;
    signing = false;
    if (quoted) {
      if (!quoting) dropIntroduction(own);
    } else if (/^--[- ]?$/.test(line)) signing = true;
    else own.push(line);
    quoting = quoted || (quoting && line.trim() === '');
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
