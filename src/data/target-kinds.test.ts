import { targetBases, targetKinds, tradingExamples } from './target-kinds';
import type { TargetBasis, TargetKind } from './target-kinds';

/** Whether table A.2 lets a basis serve a kind of target over these scopes. */
function serves(basis: TargetBasis, kind: TargetKind, scopes: readonly (1 | 2 | 3)[]): boolean {
  return targetBases[basis].uses.some(
    (use) => use.kinds.includes(kind) && scopes.every((scope) => use.scopes.includes(scope)),
  );
}

test('table A.2: carbon trading serves all three kinds, over scopes 1 and 2 only', () => {
  for (const kind of ['absolute', 'physicalIntensity', 'economicIntensity'] as const) {
    expect(serves('carbonTrading', kind, [1, 2])).toBe(true);
    expect(serves('carbonTrading', kind, [3])).toBe(false);
  }
});

test('table A.2: policy serves economic intensity alone, over scopes 1 and 2', () => {
  expect(serves('policy', 'economicIntensity', [1])).toBe(true);
  expect(serves('policy', 'economicIntensity', [1, 3])).toBe(false);
  expect(serves('policy', 'absolute', [1, 2])).toBe(false);
  expect(serves('policy', 'physicalIntensity', [2])).toBe(false);
});

test('table A.2: climate science serves absolute targets over all scopes, intensities over scope 3 alone', () => {
  expect(serves('science', 'absolute', [1, 2, 3])).toBe(true);
  expect(serves('science', 'physicalIntensity', [3])).toBe(true);
  expect(serves('science', 'economicIntensity', [1])).toBe(false);
});

test('table A.2: a key emitter has to use trading, everybody else has to meet policy', () => {
  const bindsWhom = Object.entries(targetBases).map(([basis, { keyEmitter, otherOrganization }]) => [
    basis,
    keyEmitter,
    otherOrganization,
  ]);
  expect(bindsWhom).toEqual([
    ['carbonTrading', 'required', 'allowed'],
    ['policy', 'no', 'required'],
    ['science', 'allowed', 'allowed'],
  ]);
});

test('table A.1 has three, three and two advantages against three, two and three drawbacks', () => {
  const counted = Object.values(targetKinds).map(({ advantages, drawbacks }) => [
    advantages.length,
    drawbacks.length,
  ]);
  expect(counted).toEqual([
    [3, 3],
    [3, 2],
    [2, 3],
  ]);
});

test('table A.3 names buses by physical and manufacturing by economic intensity', () => {
  expect(tradingExamples.map(({ sector, kind }) => [sector['zh-CN'], kind])).toEqual([
    ['公交', 'physicalIntensity'],
    ['制造业', 'economicIntensity'],
  ]);
});
