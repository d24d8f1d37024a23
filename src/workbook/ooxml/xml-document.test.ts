import fc from '../../../test/seeded-fast-check';
import { parseAnyXml, parsePlainXml, renderDocument } from './xml-document';

const text = fc.constantFrom('', 'a b', '总部 &amp; &#x4E00;', '1\r\n2', ' ', '𠮷', ']]', '\n  ');
const name = fc.constantFrom('sst', 'si', 'x:t', 'Relationship', 'a.b-c_1');
const attribute = fc.constantFrom(
  '',
  ' xmlns="urn:one"',
  ' xmlns:x="urn:two" x:id="rId1"',
  " Target='../tables/table1.xml'",
  ' a="&lt;1&gt;" b=""',
  '\n  val="7" ',
);
const { element } = fc.letrec<{ element: string }>((tie) => ({
  element: fc
    .tuple(
      name,
      attribute,
      fc.option(fc.array(fc.oneof({ maxDepth: 3 }, text, tie('element')), { maxLength: 4 })),
    )
    .map(([tag, given, content]) =>
      content === null ? `<${tag}${given}/>` : `<${tag}${given}>${content.join('')}</${tag}>`,
    ),
}));
const document = fc
  .tuple(fc.constantFrom('', '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n', '\n'), element)
  .map(([before, root]) => `${before}${root}\n`);

/** What breaks XML, or makes another XML of it. */
const pieces = [
  ...[
    '',
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
    '\uD800',
    '7',
  ],
  ...['<!-- c -->', '<![CDATA[7]]>', '<?pi x?>', '<!DOCTYPE a>', '<si>', '</si>', '<x:t/>', ' a="1"', '<a/>'],
];
const spoilt = fc
  .tuple(
    document,
    fc.array(fc.tuple(fc.nat(200), fc.nat(3), fc.constantFrom(...pieces)), { minLength: 1, maxLength: 3 }),
  )
  .map(([source, changes]) =>
    changes.reduce((whole, [place, removed, put]) => {
      const at = place % (whole.length + 1);
      return whole.slice(0, at) + put + whole.slice(at + removed);
    }, source),
  );

describe('a part as programs write it', () => {
  test('is read without the parser of all XML, into the elements that parser gives', () => {
    fc.assert(
      fc.property(document, (source) => {
        const plain = parsePlainXml(source, 'part');
        expect(plain).toEqual(parseAnyXml(source, 'part'));
        expect(plain && renderDocument(plain)).toBe(source);
      }),
      { numRuns: 500 },
    );
  });

  test('that is broken or unlike is left to that parser, or read just as it reads it', () => {
    fc.assert(
      fc.property(spoilt, (source) => {
        const plain = parsePlainXml(source, 'part');
        if (plain) expect(plain).toEqual(parseAnyXml(source, 'part'));
      }),
      { numRuns: 3000 },
    );
  });

  test.each([
    '<a><!-- why --></a>',
    '<a><![CDATA[7]]></a>',
    '<!DOCTYPE a><a/>',
    '<a>&mine;</a>',
    '<a><b></a>',
    '',
  ])('%s is left to that parser', (source) => {
    expect(parsePlainXml(source, 'part')).toBeUndefined();
  });
});
