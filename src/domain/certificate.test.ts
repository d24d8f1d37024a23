import { certificateTonnes } from './certificate';
import { exact } from './exact';

const tonnes = (mwh: number, factor: number, scope2: number) =>
  certificateTonnes(exact(mwh), exact(factor), exact(scope2)).toNumber();

test('1000 MWh at 0.5306 are 530.6 t, and never more than scope 2 had: at, just under, just over', () => {
  expect(tonnes(1000, 0.5306, 530.6)).toBe(530.6);
  expect(tonnes(1000, 0.5306, 530.5)).toBe(530.5);
  expect(tonnes(1000, 0.5306, 530.7)).toBe(530.6);
});
