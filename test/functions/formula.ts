/** The id and the arguments of `=CN.NAME(…)` with literals only: texts, numbers, percents, TRUE, array constants. */
export function parseFormula(formula: string): { id: string; values: unknown[] } {
  const match = /^=CN\.([A-Z0-9.]+)\((.*)\)$/.exec(formula);
  if (!match) throw new Error(`no formula: ${formula}`);
  const [, id = '', inside = ''] = match;
  return { id, values: split(inside, ',').map(literal) };
}

function split(text: string, separator: string): string[] {
  const parts: string[] = [];
  let part = '';
  let isQuoted = false;
  let depth = 0;
  for (const letter of text) {
    if (letter === '"') isQuoted = !isQuoted;
    if (!isQuoted && letter === '{') depth++;
    if (!isQuoted && letter === '}') depth--;
    if (letter === separator && !isQuoted && depth === 0) {
      parts.push(part);
      part = '';
    } else part += letter;
  }
  return part.trim() === '' && parts.length === 0 ? [] : [...parts, part];
}

function literal(text: string): unknown {
  const plain = text.trim();
  if (plain.startsWith('{')) return split(plain.slice(1, -1), ';').map((row) => split(row, ',').map(literal));
  if (plain.startsWith('"')) return plain.slice(1, -1).replaceAll('""', '"');
  if (plain === 'TRUE' || plain === 'FALSE') return plain === 'TRUE';
  // A cell keeps 15 digits of what a percent stands for.
  return plain.endsWith('%') ? Number((Number(plain.slice(0, -1)) / 100).toPrecision(15)) : Number(plain);
}
