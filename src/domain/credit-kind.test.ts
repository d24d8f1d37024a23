import { creditKindOf } from './credit-kind';

const idOf = (text: string) => {
  const kind = creditKindOf(text);
  return typeof kind === 'object' ? kind.id : kind;
};

test.each([
  ['CCER', 'ccer'],
  ['ＣＣＥＲ', 'ccer'],
  [' ccer ', 'ccer'],
  ['国家核证自愿减排量（CCER）', 'ccer'],
  ['国家核证自愿减排量(CCER)', 'ccer'],
  ['深圳碳普惠', 'shenzhenInclusive'],
  ['广东碳普惠', 'guangdongInclusive'],
  ['PHCER', 'guangdongInclusive'],
  ['绿证', 'greenCertificate'],
  ['GEC', 'greenCertificate'],
  ['自主林业碳汇', 'ownForestry'],
  ['Verra', 'vcs'],
  ['Gold  Standard', 'goldStandard'],
  ['CDM', 'cdm'],
  ['碳配额', 'allowance'],
])('%s names %s', (text, id) => {
  expect(idOf(text)).toBe(id);
});

test('碳普惠 without its issuer could be Shenzhen or Guangdong and is called ambiguous', () => {
  expect(creditKindOf('碳普惠')).toBe('ambiguous');
});

test('a name nobody knows is no kind', () => {
  expect(creditKindOf('某某减排量')).toBeUndefined();
  expect(creditKindOf('')).toBeUndefined();
});
