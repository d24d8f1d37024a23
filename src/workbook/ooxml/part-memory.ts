import type { PackedContent } from './packed-text';

/**
 * What a part says, from its text. It tells the same of the same text, whatever the part is called, and nothing that
 * anybody changes afterwards.
 */
export type Reading<Said> = (text: string, part: string) => Said;

/** Larger parts differ from workbook to workbook, and are not looked for. */
const mostOfPart = 4 * 1024;
const mostOfAll = 256 * 1024;

interface Remembered {
  readonly content: PackedContent;
  readonly said: unknown;
}

/**
 * Remembers what small parts said, by their packed bytes, from workbook to workbook: where many come from one template,
 * most relationships and many tables are alike to the last byte and need be unpacked and read only once.
 */
export class PartMemory {
  private readonly readings = new Map<Reading<unknown>, Map<number, Remembered>>();
  private total = 0;

  recall<Said>(reading: Reading<Said>, content: PackedContent, read: () => Said): Said {
    if (content.packed.length > mostOfPart) return read();
    const known = this.readings.get(reading)?.get(content.crc);
    // What stands under a reading is what that reading said.
    if (known && areSame(known.content, content)) return known.said as Said;
    const said = read();
    this.keep(reading, { content: { ...content, packed: content.packed.slice() }, said });
    return said;
  }

  private keep(reading: Reading<unknown>, remembered: Remembered): void {
    const { crc, packed } = remembered.content;
    this.total += packed.length;
    if (this.total > mostOfAll) {
      this.readings.clear();
      this.total = packed.length;
    }
    const known = this.readings.get(reading) ?? new Map<number, Remembered>();
    this.readings.set(reading, known.set(crc, remembered));
  }
}

/** A part that says of itself what is not so has to be refused, whatever its bytes. */
function areSame(one: PackedContent, other: PackedContent): boolean {
  const [bytes, others] = [one.packed, other.packed];
  if (one.method !== other.method || one.size !== other.size || bytes.length !== others.length) return false;
  for (let at = 0; at < bytes.length; at++) if (bytes[at] !== others[at]) return false;
  return true;
}
