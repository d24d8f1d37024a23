import { cutAllRows, cutSheet } from './sheet-cut';

const row = (number: number, content = '<c><v>1</v></c>'): string => `<row r="${number}">${content}</row>`;
const sheet = (rows: string, prefix = ''): string =>
  `<?xml version="1.0"?><${prefix}worksheet><${prefix}sheetData>${rows}</${prefix}sheetData><x ref="A1"/></${prefix}worksheet>`;

describe('a sheet shortened to the rows a patch has to see', () => {
  const source = sheet([1, 2, 3, 4, 5].map((number) => row(number)).join(''));

  test('row 3 alone is left, and what was taken comes back', () => {
    const cut = cutSheet(source, [2]);
    expect(cut?.shortened).toBe(sheet(`<?rows-left-out 0?>${row(3)}<?rows-left-out 1?>`));
    expect(cut?.restore(cut.shortened).join('')).toBe(source);
  });

  test('a row to be made between rows 2 and 4 splits the run there', () => {
    const cut = cutSheet(sheet(row(1) + row(2) + row(4) + row(5)), [2]);
    expect(cut?.shortened).toBe(sheet(`<?rows-left-out 0?>${row(4)}<?rows-left-out 1?>`));
  });

  test('a row to be made after the last leaves one run', () => {
    expect(cutSheet(source, [99])?.shortened).toBe(sheet('<?rows-left-out 0?>'));
  });

  test('a row whose formula covers other cells is always seen', () => {
    const array = row(2, '<c r="A2"><f t="array" ref="A2:A4">1</f></c>');
    expect(cutSheet(sheet(row(1) + array + row(3)), [2])?.shortened).toBe(
      sheet(`<?rows-left-out 0?>${array}${row(3)}`),
    );
  });

  test.each([
    ['a comment', sheet(`${row(1)}<!-- <row r="2"> -->`)],
    ['a section of raw text', sheet(row(1, '<c><is><t><![CDATA[<row r="7">]]></t></is></c>'))],
    ['a row without number', sheet('<row><c/></row>')],
    ['rows out of order', sheet(row(2) + row(1))],
    ['a number hidden in another attribute', sheet(`<row x=" r='1' " y='a r="1"'></row>`)],
    ['no cells at all', '<worksheet><sheetData/></worksheet>'],
  ])('%s is left to the proper reader', (_, text) => {
    expect(cutSheet(text, [0])).toBeUndefined();
  });

  test('a prefixed sheet is shortened too', () => {
    const prefixed = sheet('<x:row r="1"/><x:row r="2"/>', 'x:');
    const cut = cutSheet(prefixed, [1]);
    expect(cut?.shortened).toBe(sheet('<?rows-left-out 0?><x:row r="2"/>', 'x:'));
  });

  test('all rows can be taken out at once', () => {
    const cut = cutAllRows(source);
    expect(cut?.shortened).toBe(sheet('<?rows-left-out 0?>'));
    expect(cut?.restore(cut.shortened).join('')).toBe(source);
  });
});
