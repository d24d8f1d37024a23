import fc from '../../../test/seeded-fast-check';
import { SeenTexts } from './seen-texts';

const encoder = new TextEncoder();

/** All words one after the other, and where each stands. */
function inBytes(words: readonly string[]) {
  const bytes = encoder.encode(words.join(''));
  let at = 0;
  const places = words.map((word) => {
    const start = at;
    at += encoder.encode(word).length;
    return { word, start, end: at };
  });
  return { bytes, places };
}

function reading(bytes: Uint8Array) {
  return jest.fn((start: number, end: number) => new TextDecoder().decode(bytes.subarray(start, end)));
}

describe('texts lately read from bytes', () => {
  test('are what stands there, however many places they share', () => {
    const words = fc.array(
      fc.oneof(fc.string({ unit: 'grapheme', maxLength: 3 }), fc.string({ maxLength: 80 })),
      {
        maxLength: 400,
      },
    );
    fc.assert(
      fc.property(words, (given) => {
        const { bytes, places } = inBytes([...given, ...given]);
        const seen = new SeenTexts(bytes);
        const read = reading(bytes);
        for (const { word, start, end } of places) expect(seen.textOf(start, end, read)).toBe(word);
      }),
    );
  });

  test('are read once, though they stand there three times', () => {
    const { bytes, places } = inBytes(['总部', 'kWh', '总部', 'kWh', '总部']);
    const seen = new SeenTexts(bytes);
    const read = reading(bytes);
    expect(places.map(({ start, end }) => seen.textOf(start, end, read))).toEqual([
      '总部',
      'kWh',
      '总部',
      'kWh',
      '总部',
    ]);
    expect(read.mock.calls).toEqual([
      [0, 6],
      [6, 9],
    ]);
  });

  test('that could not be read are tried again', () => {
    const { bytes } = inBytes(['aa']);
    const seen = new SeenTexts(bytes);
    expect(seen.textOf(0, 1, () => undefined)).toBeUndefined();
    expect(seen.textOf(1, 2, () => 'a')).toBe('a');
  });
});
