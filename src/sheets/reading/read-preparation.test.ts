import type { CellValue } from '../../domain/cell';
import { tableSheet, workbookOf } from '../../../test/example-snapshot';
import { readPreparation } from './read-preparation';

const read = (...rows: readonly (readonly CellValue[])[]) =>
  readPreparation(workbookOf([tableSheet('CN_Preparation', [['Item', 'Entry', 'Evidence'], ...rows])]));

test('an answer comes with the document beside it, in either language', () => {
  const { management } = read(
    ['Procedures for information are set up', 'Yes', 'Manual 7'],
    ['设有温室气体管理机构', '√', undefined],
    ['计划维护', '否', ''],
  );
  expect(management.procedures).toMatchObject({ answer: { value: true }, evidence: { value: 'Manual 7' } });
  expect(management.body).toMatchObject({ answer: { value: true }, evidence: { state: 'blank' } });
  expect(management.planKept).toMatchObject({ answer: { value: false }, evidence: { state: 'blank' } });
});

test('reductions and offsets have reasons of their own', () => {
  const { plan } = read(['减排策略：选用理由', '日照好'], ['抵消策略：选用理由', '供应稳定']);
  expect(plan.strategyReasons).toMatchObject({ value: '日照好' });
  expect(plan.offsetReasons).toMatchObject({ value: '供应稳定' });
});

test.each([
  ['2023年4月1日', { state: 'value', value: '2023-04-01' }],
  [45017, { state: 'value', value: '2023-04-01' }],
  ['04/01/2023', { state: 'unreadable', seen: '04/01/2023' }],
])('a publication on %j: %j', (entry, expected) => {
  expect(read(['发布日期', entry]).publishedOn).toMatchObject(expected);
});
