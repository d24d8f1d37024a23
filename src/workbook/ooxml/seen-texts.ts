/** Powers of two: how many texts are kept at least and at most. */
const leastPower = 6;
const mostPower = 14;

/** Bytes; longer ones hardly come again. */
const longest = 64;

/**
 * Texts lately read from bytes. Where a sheet has its texts in its cells the same ones come again and again; finding
 * one takes less time than decoding it, and it stands in memory once.
 */
export class SeenTexts {
  private readonly starts: Int32Array;
  private readonly ends: Int32Array;
  private readonly texts: (string | undefined)[];

  /** A place for every 64 bytes: a small sheet has few texts and is read sooner than many places are made. */
  constructor(private readonly bytes: Uint8Array) {
    const power = Math.ceil(Math.log2(bytes.length / 64));
    const places = 2 ** Math.min(mostPower, Math.max(leastPower, power));
    this.starts = new Int32Array(places);
    this.ends = new Int32Array(places);
    this.texts = new Array(places);
  }

  /** What these bytes were read as, if that was lately; or else what `read` makes of them now. */
  textOf(start: number, end: number, read: (start: number, end: number) => string | undefined) {
    if (end - start > longest) return read(start, end);
    const place = this.placeOf(start, end);
    const seen = this.texts[place];
    if (seen !== undefined && this.stoodFor(place, start, end)) return seen;
    const text = read(start, end);
    this.starts[place] = start;
    this.ends[place] = end;
    this.texts[place] = text;
    return text;
  }

  private placeOf(start: number, end: number): number {
    const { bytes } = this;
    let sum = 0;
    for (let at = start; at < end; at++) sum = Math.imul(sum, 31) + (bytes[at] ?? 0);
    return (sum ^ (sum >>> mostPower)) & (this.texts.length - 1);
  }

  private stoodFor(place: number, start: number, end: number): boolean {
    const { bytes } = this;
    const seen = this.starts[place] ?? 0;
    const length = end - start;
    if ((this.ends[place] ?? 0) - seen !== length) return false;
    for (let index = 0; index < length; index++)
      if (bytes[seen + index] !== bytes[start + index]) return false;
    return true;
  }
}
