import { notUsable } from '../domain/refusal';

type Value = string | number | boolean | undefined;

/**
 * An argument of a function as it was typed: a number, a percentage, TRUE or FALSE, any other text, `""` for a blank
 * cell, or a range in the spelling of Excel's array constants, `{1,2;3,4}` (rows are parted by `;`).
 * @throws Refusal for a range that is not closed.
 */
export function parseFunctionArgument(text: string): Value | readonly (readonly Value[])[] {
  if (!text.startsWith('{')) return valueOf(text);
  if (!text.endsWith('}'))
    throw notUsable(
      `区域“${text}”没有以 } 结束。请写作 {1,2;3,4}，逗号分列，分号分行；整个参数加引号。`,
      `The range “${text}” does not end with }. Write {1,2;3,4}, commas between columns, semicolons between rows, the whole in quotes.`,
    );
  return parted(text.slice(1, -1), ';').map((row) => parted(row, ',').map((cell) => valueOf(cell.trim())));
}

function valueOf(text: string): Value {
  if (text === '' || text === '""') return undefined;
  const quoted = /^"(.*)"$/s.exec(text)?.[1];
  if (quoted !== undefined) return quoted.replaceAll('""', '"');
  if (/^true$/i.test(text)) return true;
  if (/^false$/i.test(text)) return false;
  const number = /^([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)(%?)$/i.exec(text);
  if (!number) return text;
  // A cell keeps 15 digits of what a percentage stands for.
  return number[2] === '%' ? Number((Number(number[1]) / 100).toPrecision(15)) : Number(number[1]);
}

/** Parts a text at a separator that stands outside quotes. */
function parted(text: string, separator: string): readonly string[] {
  const parts: string[] = [''];
  let isQuoted = false;
  for (const letter of text) {
    if (letter === '"') isQuoted = !isQuoted;
    if (letter === separator && !isQuoted) parts.push('');
    else parts[parts.length - 1] += letter;
  }
  return parts;
}
