/** In digits, the unit of column widths: letters are a little wider, and so are bold type and fonts that stand in for Excel's. */
const letterWidth = 1.15;
const hanWidth = 2;

/**
 * Lines that a text takes in a wrapped column so many digits wide. Words stay whole unless they are longer than a line;
 * Chinese breaks anywhere; a line break begins a line.
 */
export function linesOfText(text: string, width: number): number {
  return text.split('\n').reduce((lines, paragraph) => lines + linesOfParagraph(paragraph, width), 0);
}

function linesOfParagraph(paragraph: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const part of paragraph.match(/[\u2e80-\uffef]|[^\s\u2e80-\uffef]+\s*|\s+/gu) ?? []) {
    const taken = widthOf(part.trimEnd());
    if (used > 0 && used + taken > width) {
      lines++;
      used = 0;
    }
    const broken = Math.max(0, Math.ceil(taken / width) - 1);
    lines += broken;
    used += widthOf(part) - broken * width;
  }
  return lines;
}

function widthOf(text: string): number {
  let width = 0;
  for (const letter of text) width += letter > '\u2e7f' ? hanWidth : letterWidth;
  return width;
}
