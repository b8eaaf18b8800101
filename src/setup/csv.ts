/**
 * The rows of a pasted table: comma separated (RFC 4180), semicolons as some spreadsheets save,
 * or tabs as a spreadsheet copies. Cells are trimmed; empty rows are left out.
 */
export function rowsOf(pasted: string): readonly (readonly string[])[] {
  const text = pasted.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const separator = separatorOf(text);
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  const endCell = () => {
    rows.at(-1)?.push(cell.trim());
    cell = '';
  };
  for (let place = 0; place < text.length; place++) {
    const char = text[place] as string;
    if (quoted && char === '"' && text[place + 1] === '"') {
      cell += '"';
      place++;
    } else if (char === '"' && (quoted || cell.trim() === '')) quoted = !quoted;
    else if (quoted) cell += char;
    else if (char === separator) endCell();
    else if (char === '\n') {
      endCell();
      rows.push([]);
    } else cell += char;
  }
  endCell();
  return rows.filter((row) => row.some((one) => one !== ''));
}

/** Whichever stands most often in the first line; a comma where there is none. */
function separatorOf(text: string): string {
  const first = text.split('\n', 1)[0] ?? '';
  const count = (char: string) => first.split(char).length;
  return ['\t', ';', ','].reduce((best, char) => (count(char) > count(best) ? char : best), ',');
}
