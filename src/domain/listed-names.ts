/**
 * The names that a text lists, whichever way they are kept apart: `、`, commas, semicolons, upright strokes, in full
 * width, half width or plain, and new lines. A blank keeps nothing apart: names have blanks in them.
 */
export function listedNames(text: string): readonly string[] {
  return text
    .split(/[、､﹑,，﹐;；﹔|｜\r\n]+/u)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}
