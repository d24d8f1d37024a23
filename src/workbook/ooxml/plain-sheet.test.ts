import fc from '../../../test/seeded-fast-check';
import type { CellValue } from '../../domain/cell';
import { Refusal } from '../../domain/refusal';
import { valueOfCell, type PlainCell } from './cell-reading';
import { readPlainSheet } from './plain-sheet';
import { SharedStrings } from './shared-strings';
import { scanSheet } from './sheet-scan';

const namespace = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

const worksheet = (rows: string, after = '') =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet ${namespace}><dimension ref="A1"/><sheetData>${rows}</sheetData>${after}</worksheet>`;

const strings = SharedStrings.read('<sst><si><t>总部</t></si><si><t>kWh</t></si></sst>', 'strings');

/** The same with a prefix before the names of elements, as some programs write it. */
const prefixed = (source: string) =>
  source.replace('xmlns="', 'xmlns:x="').replaceAll(/(<\/?)(?=[A-Za-z])/g, '$1x:');

/** What the plain reading tells of a cell: all but where it stands, and attributes nobody asks for. */
function told({ row, column, style, formula, attributes }: PlainCell, value: CellValue) {
  const { text, kind, ref, group } = formula ?? {};
  return { row, column, style, value, cm: attributes['cm'], formula: formula && { text, kind, ref, group } };
}

/** The cells, or that something is `unusual`. */
function plainly(sheet: Uint8Array): unknown {
  const cells: unknown[] = [];
  const take = (cell: PlainCell, value: CellValue) => cells.push(told(cell, value));
  return readPlainSheet(sheet, strings, false, take) ? cells : 'unusual';
}

/** The cells, or what was thrown. */
function strictly(sheet: Uint8Array): unknown {
  const cells: unknown[] = [];
  try {
    scanSheet(new TextDecoder().decode(sheet), 'sheet', {
      cell: (cell) => cells.push(told(cell, valueOfCell(cell, strings, false))),
    });
    return cells;
  } catch (error) {
    return error;
  }
}

const inBytes = (source: string): Uint8Array => new TextEncoder().encode(source);

const word = fc.constantFrom(
  '总部',
  'a b',
  '&lt;5 &amp; &#x4E00;&#10;',
  ...['0', '1', '12.5', '643.92', '0.1', '-7.25', '-0', '-', '.5', '5.', '1e5', '1E-7', '0x10', '1 000'],
  // The most digits that are read here, and one more of each kind.
  ...['999999999999999', '9999999999999999', '0.12345678901234', '0.30000000000000004', '90071992547.40993'],
  ...['\uFEFF甲', '한국어', 'a text of more than a few letters', '\u007F'],
  '',
  ' x ',
  '𠮷',
  'a]b>c',
  '1\r\n2',
);
const attribute = (name: string, value: fc.Arbitrary<string>) =>
  fc.option(value, { nil: undefined }).map((given) => (given === undefined ? '' : ` ${name}="${given}"`));

const formula = fc.oneof(
  word.map((text) => `<f>${text}</f>`),
  fc.nat(3).map((group) => `<f t="shared" si="${group}"/>`),
  fc.nat(3).map((group) => `<f t="shared" ref="B2:B9" si="${group}">A2*2</f>`),
  fc.constant('<f ca="1" t=\'array\' ref="B2:B3">A2:A3</f>'),
);

const content = fc.oneof(
  word.map((text) => `<v>${text}</v>`),
  fc.tuple(formula, word).map(([calculated, text]) => `${calculated}<v>${text}</v>`),
  word.map((text) => `<is><t xml:space="preserve">${text}</t></is>`),
  fc.constant('<is><t/></is>'),
  fc.constant(''),
);

const cell = fc
  .record({
    place: attribute('r', fc.constantFrom('A1', 'B2', 'XFD1', 'AB12')),
    style: attribute('s', fc.nat(40).map(String)),
    type: attribute('t', fc.constantFrom('s', 'n', 'str', 'b', 'e', 'inlineStr', 'd')),
    // As cells of dynamic arrays, of rich values and of other programs have them.
    other: fc.constantFrom('', '', '', ' cm="1"', ' vm="2" ph="1"', " x='1'", '\n'),
    content,
  })
  .map(({ place, style, type, other, content: inside }) => {
    const attributes = `${other}${place}${style}${type}`;
    return inside === '' ? `<c${attributes}/>` : `<c${attributes}>${inside}</c>`;
  });

const row = fc
  .tuple(
    attribute('r', fc.constantFrom('1', '7', '1048576')),
    attribute('spans', fc.constant('1:3')),
    fc.array(cell),
  )
  .map(([place, spans, cells]) => `<row${place}${spans}>${cells.join('')}</row>`);

const sheet = fc
  .tuple(
    fc.array(row, { maxLength: 5 }),
    fc.constantFrom('', '\n'),
    fc.constantFrom('', '<sheetProtection sheet="1"/>'),
  )
  .map(([rows, between, after]) => worksheet(rows.join(between), after));

/** What breaks XML, or makes another XML of it. */
const pieces = [
  ...[
    '<',
    '>',
    '/',
    '"',
    "'",
    '&',
    '&amp;',
    '&nope;',
    '&#0;',
    ']]>',
    '=',
    ' ',
    '\n',
    '\u0000',
    '\uFFFF',
    '\uD800',
  ],
  ...[
    '<!-- c -->',
    '<![CDATA[7]]>',
    '<?pi x?>',
    '<!DOCTYPE a>',
    '<v>',
    '</v>',
    '<c>',
    '</c>',
    '<row>',
    '</row>',
  ],
  ...[
    '<c r="a1"/>',
    '<c r="XFE1"/>',
    '<row r="0"/>',
    '<x:c/>',
    '<v/>',
    '<is/>',
    '<rPh/>',
    's="1"',
    ' cm="1"',
    " r='C3'",
    '7',
  ],
  ...['</sheetData>', '<sheetData/>', '<x:sheetData>', '<extLst><ext/></extLst>'],
];

const spoilt = fc
  .tuple(
    sheet,
    fc.array(
      fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(3), fc.constantFrom('', ...pieces)),
      { minLength: 1, maxLength: 3 },
    ),
  )
  .map(([source, changes]) =>
    changes.reduce((text, [place, removed, put]) => {
      const at = Math.floor(place * text.length);
      return text.slice(0, at) + put + text.slice(at + removed);
    }, source),
  );

/** Bytes that are no UTF-8 wherever they stand: a lone surrogate among them, and a character cut short. */
const wrongBytes = fc.constantFrom(
  [0xff],
  [0xc0, 0x80],
  [0xed, 0xa0, 0x80],
  [0x80],
  [0xe4, 0xb8],
  [0xf4, 0x90, 0x80, 0x80],
);

describe('a sheet as programs write it', () => {
  test('is read without the parser of all XML, and cell by cell as that reads it', () => {
    fc.assert(
      fc.property(sheet, (source) => {
        const sheet = inBytes(source);
        const cells = strictly(sheet);
        // A row beyond the last one Excel has is refused.
        expect(plainly(sheet)).toEqual(cells instanceof Refusal ? 'unusual' : cells);
      }),
      { numRuns: 500 },
    );
  });

  test('with a prefix before the names of all elements is read just so', () => {
    fc.assert(
      fc.property(sheet, (source) => {
        const plain = plainly(inBytes(prefixed(source)));
        expect(plain).toEqual(plainly(inBytes(source)));
      }),
      { numRuns: 500 },
    );
  });

  test('with a prefix, broken or unlike, is left to that parser, or told just as it tells it', () => {
    fc.assert(
      fc.property(spoilt, (source) => {
        const sheet = inBytes(prefixed(source));
        const plain = plainly(sheet);
        if (plain !== 'unusual') expect(plain).toEqual(strictly(sheet));
      }),
      { numRuns: 1000 },
    );
  });

  test('that is broken or unlike is left to that parser, or told just as it tells it', () => {
    fc.assert(
      fc.property(spoilt, (source) => {
        const sheet = inBytes(source);
        const plain = plainly(sheet);
        if (plain !== 'unusual') expect(plain).toEqual(strictly(sheet));
      }),
      { numRuns: 3000 },
    );
  });

  test('that is no UTF-8 is left to that parser', () => {
    fc.assert(
      fc.property(sheet, fc.double({ min: 0, max: 1, noNaN: true }), wrongBytes, (source, place, wrong) => {
        const text = inBytes(source);
        const at = Math.floor(place * text.length);
        const plain = plainly(new Uint8Array([...text.slice(0, at), ...wrong, ...text.slice(at)]));
        expect(plain).toBe('unusual');
      }),
      { numRuns: 1000 },
    );
  });

  test.each([
    ['a comment', worksheet('<row><!-- why --><c/></row>')],
    ['CDATA', worksheet('<row><c><v><![CDATA[7]]></v></c></row>')],
    ['an instruction', worksheet('<?x y?>')],
    ['a document type', `<!DOCTYPE worksheet>${worksheet('')}`],
    ['a prefix at some of its elements', worksheet('<row/>').replaceAll(/(<\/?)(?=row)/g, '$1x:')],
    ['a prefix that the root has not', prefixed(worksheet('')).replaceAll(/(<\/?)x:(?=worksheet)/g, '$1y:')],
    ['runs of rich text', worksheet('<row><c t="inlineStr"><is><r><t>a</t></r></is></c></row>')],
    ['a type of cell that nobody knows', worksheet('<row><c t="x"><v>1</v></c></row>')],
    ['an entity that nobody declared', worksheet('<row><c><v>&mine;</v></c></row>')],
    ['a tag that was not closed', worksheet('<row><c><v>7</c></row>')],
    ['an end too early', worksheet('<row><c><v>7</v></c></row>').slice(0, -1)],
    ['something after the end', `${worksheet('')}<a/>`],
    ['nothing at all', ''],
    [
      'the cells in its second data',
      worksheet('', '<sheetData><row/></sheetData>').replace('<sheetData></sheetData>', '<sheetData/>'),
    ],
  ])('with %s is left to that parser', (_, source) => {
    expect(plainly(inBytes(source))).toBe('unusual');
  });
});
