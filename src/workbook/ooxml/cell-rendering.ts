import { cellReference, isCellError, type CellValue } from '../../domain/cell';
import type { CellInput } from '../../sheets/write-plan';
import { textTooLong } from './file-refusals';
import { storedFormula } from './formula-text';
import type { SharedStrings } from './shared-strings';
import { encodeXstring, escapeAttribute, escapeText, textElement } from './xml-text';

const longestText = 32_767;

/** Attributes that describe the value a cell had; they go when another value comes. */
const valueAttributes: ReadonlySet<string> = new Set(['t', 'cm', 'vm']);

/** One cell's place, prefix and look, for rendering it anew. */
export interface CellFrame {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly style: number;
  /** `x:` or ''. */
  readonly prefix: string;
  /** What the cell's tag carried before. */
  readonly attributes: Readonly<Record<string, string>>;
}

/** A whole `<c>` with the input as its content. Text goes to the shared strings, or inline where the file has none. */
export function renderCell(
  frame: CellFrame,
  input: Exclude<CellInput, undefined>,
  strings: SharedStrings | undefined,
): string {
  const { prefix } = frame;
  if (input === '') return openTag(frame, undefined, true);
  const v = (text: string): string => `<${prefix}v>${text}</${prefix}v>`;
  const close = `</${prefix}c>`;
  if (typeof input === 'object') {
    const formula = `<${prefix}f>${escapeText(storedFormula(input.formula))}</${prefix}f>`;
    const [type, text] = cachedContent(frame, input.cached);
    return openTag(frame, type) + formula + (text === undefined ? '' : v(text)) + close;
  }
  if (typeof input === 'string') {
    refuseLongText(frame, input);
    if (strings) return openTag(frame, 's') + v(String(strings.indexOf(input))) + close;
    return `${openTag(frame, 'inlineStr')}<${prefix}is>${textElement(prefix, input)}</${prefix}is>${close}`;
  }
  if (typeof input === 'boolean') return openTag(frame, 'b') + v(input ? '1' : '0') + close;
  return openTag(frame, undefined) + v(numberText(input)) + close;
}

/** The start tag of an existing cell under another style; content stays. */
export function restyledTag(frame: CellFrame, type: string, isSelfClosing: boolean): string {
  const kept = { ...frame.attributes };
  return renderTag(`${frame.prefix}c`, withStyle(kept, frame.style), isSelfClosing, type);
}

export function renderTag(
  name: string,
  attributes: Readonly<Record<string, string>>,
  isSelfClosing: boolean,
  type?: string,
): string {
  const all = Object.entries(attributes).filter(([key]) => key !== 't' || type === undefined);
  if (type !== undefined && type !== 'n') all.push(['t', type]);
  const text = all.map(([key, value]) => ` ${key}="${escapeAttribute(value)}"`).join('');
  return `<${name}${text}${isSelfClosing ? '/>' : '>'}`;
}

function openTag(frame: CellFrame, type: string | undefined, isSelfClosing = false): string {
  const kept: Record<string, string> = { r: cellReference(frame) };
  for (const [name, value] of Object.entries(frame.attributes)) {
    if (!valueAttributes.has(name) && name !== 'r') kept[name] = value;
  }
  return renderTag(`${frame.prefix}c`, withStyle(kept, frame.style), isSelfClosing, type ?? 'n');
}

function withStyle(attributes: Record<string, string>, style: number): Record<string, string> {
  if (style !== 0 || attributes['s'] !== undefined) attributes['s'] = String(style);
  return attributes;
}

function cachedContent(
  frame: CellFrame,
  cached: CellValue,
): [type: string | undefined, text: string | undefined] {
  if (cached === undefined) return [undefined, undefined];
  if (isCellError(cached)) return ['e', escapeText(cached.error)];
  if (typeof cached === 'boolean') return ['b', cached ? '1' : '0'];
  if (typeof cached === 'number') return [undefined, numberText(cached)];
  refuseLongText(frame, cached);
  return ['str', escapeText(encodeXstring(cached))];
}

function numberText(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`a cell cannot hold ${value}`);
  return String(value);
}

function refuseLongText(frame: CellFrame, text: string): void {
  if (text.length > longestText) throw textTooLong(frame.sheet, cellReference(frame), text.length);
}
