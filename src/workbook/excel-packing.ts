/** A request of ours stays under 1 MB, of which some is left for what every request carries. Excel on the web takes 5 MB. */
export const bytesPerRequest = 980_000;

/** The part of an item that fits into so many bytes, and the rest; undefined when no part of it does. */
export type Cut<Item> = (item: Item, bytes: number) => readonly [Item, Item] | undefined;

/**
 * The items in their order, as many to a request as fit. What does not fit into what is left of a request is cut where
 * it can be; what cannot be and is larger than a request goes alone.
 */
export function inRequests<Item>(
  items: readonly Item[],
  bytesOf: (item: Item) => number,
  cut: Cut<Item> = () => undefined,
  bytesPerOne = bytesPerRequest,
): Item[][] {
  const requests: Item[][] = [];
  let last: Item[] = [];
  let room = 0;
  const waiting = [...items].reverse();
  for (let item = waiting.pop(); item !== undefined; item = waiting.pop()) {
    const bytes = bytesOf(item);
    const parts = bytes > room ? cut(item, room) : undefined;
    if (bytes <= room) {
      last.push(item);
      room -= bytes;
    } else if (parts) {
      last.push(parts[0]);
      room = 0;
      waiting.push(parts[1]);
    } else {
      const whole = bytes > bytesPerOne ? cut(item, bytesPerOne) : undefined;
      last = [whole ? whole[0] : item];
      requests.push(last);
      room = whole ? 0 : Math.max(0, bytesPerOne - bytes);
      if (whole) waiting.push(whole[1]);
    }
  }
  return requests;
}

/** How many of the first rows fit into so many bytes. */
export function rowsThatFit<Row>(rows: readonly Row[], bytesOf: (row: Row) => number, bytes: number): number {
  let room = bytes;
  const over = rows.findIndex((row) => {
    room -= bytesOf(row);
    return room < 0;
  });
  return over < 0 ? rows.length : over;
}

/** Backspace, tab, line feed, form feed and carriage return have two-letter escapes in JSON, other controls `\u0000`. */
const shortEscapes = [8, 9, 10, 12, 13];

/** Bytes of a text as JSON in UTF-8. */
export function bytesOfText(text: string): number {
  let bytes = 2;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code >= 0x800) bytes += 3;
    else if (code >= 0x80) bytes += 2;
    else if (code < 0x20) bytes += shortEscapes.includes(code) ? 2 : 6;
    else bytes += code === 0x22 || code === 0x5c ? 2 : 1;
  }
  return bytes;
}
