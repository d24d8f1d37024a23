import fc from '../../../test/seeded-fast-check';
import { readPlainStrings } from './plain-strings';
import { readAnyStrings } from './shared-strings';

const sst = (content: string) =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${content}</sst>\n`;

const word = fc.constantFrom(
  '总部',
  'a b',
  '&lt;5 &amp; &#x4E00;',
  '',
  ' x ',
  '𠮷',
  'a]b>c',
  '1\r\n2',
  '_x0041_',
);
const text = fc
  .tuple(fc.constantFrom('<t>', '<t xml:space="preserve">'), word)
  .map(([tag, said]) => `${tag}${said}</t>`);
const phonetic = text.map((said) => `<rPh sb="0" eb="1">${said}</rPh><phoneticPr fontId="1"/>`);
const item = fc.oneof(
  { weight: 3, arbitrary: text },
  fc.constant('<t/>'),
  fc.tuple(text, phonetic).map((each) => each.join('')),
  fc.array(text.map((said) => `<r><rPr><b/></rPr>${said}</r>`)).map((runs) => runs.join('')),
);
const strings = fc
  .array(
    fc.oneof(
      { weight: 5, arbitrary: item.map((content) => `<si>${content}</si>`) },
      fc.constantFrom('<si/>', '\n  ', '<extLst><ext uri="{1}"><t>7</t></ext></extLst>'),
    ),
  )
  .map((items) => sst(items.join('')));

describe('shared strings as spreadsheet programs write them', () => {
  it('are read as by a parser of all XML: texts, which are rich, and between which places they stand', () => {
    fc.assert(
      fc.property(strings, (source) => {
        expect(readPlainStrings(source)).toEqual(readAnyStrings(source, 'strings'));
      }),
    );
  });

  it.each([
    ['a prefix before every name', '<x:sst xmlns:x="urn:one"><x:si><x:t>a</x:t></x:si></x:sst>'],
    ['a comment', sst('<si><t>a</t></si><!-- b -->')],
    ['CDATA', sst('<si><t><![CDATA[a]]></t></si>')],
    ['a text that does not end', '<sst><si><t>a'],
    ['an end tag that closes nothing', sst('<si><t>a</si></t>')],
    ['a character that XML does not know', sst('<si><t>a\u0001</t></si>')],
    ['a reference that XML does not know', sst('<si><t>&nope;</t></si>')],
    ['a part cut short', sst('<si><t>a</t></si>').slice(0, -9)],
    ['nothing at all', ''],
  ])('are left to a parser of all XML where there is %s', (_, source) => {
    expect(readPlainStrings(source)).toBeUndefined();
  });

  it('are never read where a parser of all XML refuses them, and never otherwise than it reads them', () => {
    const spoilt = fc
      .tuple(
        strings,
        fc.nat(400),
        fc.nat(4),
        fc.constantFrom('', '<', '>', '&', ']]>', '</si>', '<si>', '<r>', '"'),
      )
      .map(([source, at, gone, put]) => source.slice(0, at) + put + source.slice(at + gone));
    fc.assert(
      fc.property(spoilt, (source) => {
        const plain = readPlainStrings(source);
        if (plain) expect(plain).toEqual(readAnyStrings(source, 'strings'));
      }),
    );
  });

  it('join the runs of a rich text and leave the phonetic guide out', () => {
    const source = sst(
      '<si><r><t>排放</t></r><r><t xml:space="preserve"> 源</t></r></si><si><t>深圳</t><rPh sb="0" eb="2"><t>しんせん</t></rPh></si>',
    );
    expect(readPlainStrings(source)).toMatchObject({
      texts: ['排放 源', '深圳'],
      rich: new Set([0, 1]),
    });
  });
});
