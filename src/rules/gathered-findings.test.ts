import { dossier } from '../../test/example-dossier';
import { credit, line } from '../../test/example-records';
import type { Dossier } from '../domain/dossier';
import { judgeDossier } from './judge-dossier';

const header = { sheet: 'Inventory', row: 2, column: 4 };
const blank = { state: 'blank', at: { sheet: 'Organization', row: 9, column: 1 } } as const;

const open = (whole: Dossier, rule: string) =>
  judgeDossier(whole).findings.all.filter(
    (finding) => finding.rule === rule && (finding.outcome === 'failed' || finding.outcome === 'cannotTell'),
  );

test('a column that the inventory does not have is one finding, with the tonnes of all its lines', () => {
  const lines = ['100', '200.5', '3'].map((tonnes) => ({
    ...line({ tonnes }),
    scope: { state: 'absent', at: header } as const,
  }));
  expect(open(dossier({ lines }), 'line-complete')).toMatchObject([
    { reason: 'absent', facts: { column: 'inventory.scope' }, subject: '', tonnes: '303.5' },
  ]);
});

test('a day of the declaration that is not entered is one finding of each rule that asks for it', () => {
  const offsets = [credit({ serials: ['C-1', 'C-100'] }), credit({ serials: ['C-101', 'C-200'] })];
  const whole = dossier({ offsets });
  const undated = { ...whole, organization: { ...whole.organization, declarationDay: blank } };
  expect(open(undated, 'credit-recent')).toMatchObject([{ reason: 'blank', subject: '', tonnes: '200' }]);
  expect(open(undated, 'credit-cancelled')).toHaveLength(1);
  expect(judgeDossier(undated).offsets.map(({ standing }) => standing)).toEqual(['pending', 'pending']);
});

test('a cell elsewhere that one row alone hangs on keeps the name of that row', () => {
  const undated = (offsets: Dossier['offsets']) => {
    const whole = dossier({ offsets });
    return { ...whole, organization: { ...whole.organization, declarationDay: blank } };
  };
  const only = credit();
  expect(open(undated([only]), 'credit-recent')).toMatchObject([{ subject: only.label, tonnes: '100' }]);
});

test('cells of the rows themselves are a finding each', () => {
  const lines = [line({ scope: undefined }), line({ scope: undefined })];
  expect(open(dossier({ lines }), 'line-complete')).toHaveLength(2);
});
