import { OoxmlPackage, relationshipsPartOf, relativeTarget, resolveTarget } from './ooxml-package';
import { emptyPackage } from './empty-package';

describe('where a relationship leads', () => {
  test.each([
    ['xl/worksheets/sheet1.xml', '../tables/table1.xml', 'xl/tables/table1.xml'],
    ['xl/workbook.xml', 'worksheets/sheet1.xml', 'xl/worksheets/sheet1.xml'],
    ['', 'xl/workbook.xml', 'xl/workbook.xml'],
  ])('from "%s", %s is %s, and back', (part, target, full) => {
    expect(resolveTarget(part, target)).toBe(full);
    expect(relativeTarget(part, full)).toBe(target);
  });

  test.each([
    ['xl/workbook.xml', '/xl/styles.xml', 'xl/styles.xml'],
    ['xl/workbook.xml', './styles.xml', 'xl/styles.xml'],
    ['xl/workbook.xml', 'worksheets\\sheet1.xml', 'xl/worksheets/sheet1.xml'],
    ['xl/workbook.xml', 'sheet%201.xml', 'xl/sheet 1.xml'],
    ['xl/workbook.xml', '../../../etc/passwd', 'etc/passwd'],
  ])('from "%s", %s is %s', (part, target, full) => {
    expect(resolveTarget(part, target)).toBe(full);
  });

  test('a part keeps its relationships in _rels beside it', () => {
    expect(relationshipsPartOf('xl/worksheets/sheet1.xml')).toBe('xl/worksheets/_rels/sheet1.xml.rels');
    expect(relationshipsPartOf('')).toBe('_rels/.rels');
  });
});

describe('parts', () => {
  test('a part that is added has its content type, and one that is removed leaves neither type nor relationship', () => {
    const pack = emptyPackage();
    pack.addPart('xl/calcChain.xml', 'application/x-chain', '<calcChain/>');
    expect(pack.addRelationship('xl/workbook.xml', 'calcChain', 'xl/calcChain.xml')).toBe('rId3');
    expect(pack.contentType('xl/calcChain.xml')).toBe('application/x-chain');
    pack.removePart('xl/calcChain.xml', 'xl/workbook.xml');
    expect(pack.has('xl/calcChain.xml')).toBe(false);
    expect(pack.contentType('xl/calcChain.xml')).toBe('application/xml');
    expect(pack.relationships('xl/workbook.xml').map((relationship) => relationship.kind)).toEqual([
      'styles',
      'sharedStrings',
    ]);
  });

  test('what is changed in a copy does not reach the original', () => {
    const pack = emptyPackage();
    const copy = OoxmlPackage.open(pack.toBytes()).copy();
    copy.setText('xl/workbook.xml', '<changed/>');
    expect(pack.text('xl/workbook.xml')).toContain('<workbook');
    expect(copy.text('xl/workbook.xml')).toBe('<changed/>');
  });
});
