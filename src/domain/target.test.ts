import fc from '../../test/seeded-fast-check';
import { exact } from './exact';
import { annualRate, isAttained, overallRate, parsePath, reduction, targetPath, targetValue } from './target';

const percent = (share: { times(n: number): { toFixed(n: number): string } }) => share.times(100).toFixed(2);

test('4.48 % a year from 2022 to 2025 is 12.85 % overall, as printed in A.2.2.2', () => {
  expect(percent(overallRate(exact(0.0448), 2022, 2025, 'compound'))).toBe('12.85');
});

test('4 % a year from 2020 to 2025 is 18.46 % overall, as printed in A.2.3', () => {
  expect(percent(overallRate(exact(0.04), 2020, 2025, 'compound'))).toBe('18.46');
});

test('4.2 % over ten years is 42.00 % linear and 34.89 % compound', () => {
  expect(percent(overallRate(exact(0.042), 2020, 2030, 'linear'))).toBe('42.00');
  expect(percent(overallRate(exact(0.042), 2020, 2030, 'compound'))).toBe('34.89');
});

test('a linear path never falls below nothing: 30 % over four years is 100 %', () => {
  expect(overallRate(exact(0.3), 2020, 2024, 'linear').toNumber()).toBe(1);
});

test.each([
  [2025, 2025],
  [2026, 2025],
])('base year %i and target year %i are the wrong way round', (base, target) => {
  expect(() => overallRate(exact(0.04), base, target, 'compound')).toThrow(/must come after/);
});

test('a rate of 0 % is taken, 100 % and −1 % are not, 99.9 % is', () => {
  expect(overallRate(exact(0), 2020, 2025, 'compound').toNumber()).toBe(0);
  expect(overallRate(exact(0.999), 2020, 2021, 'compound').toNumber()).toBe(0.999);
  expect(() => overallRate(exact(1), 2020, 2025, 'compound')).toThrow(/below 100 %/);
  expect(() => overallRate(exact(-0.01), 2020, 2025, 'compound')).toThrow(/below 100 %/);
});

test('the value of the base year is the base, the path of 1000 t at 10 % is 1000, 900, 810', () => {
  expect(targetValue(exact(1000), exact(0.1), 2022, 2022, 'compound').toNumber()).toBe(1000);
  expect(
    targetPath(exact(1000), exact(0.1), 2022, 2024, 'compound').map(({ year, value }) => [
      year,
      value.toNumber(),
    ]),
  ).toEqual([
    [2022, 1000],
    [2023, 900],
    [2024, 810],
  ]);
});

test('the linear path of 1000 t at 10 % is 1000, 900, 800', () => {
  expect(
    targetPath(exact(1000), exact(0.1), 2022, 2024, 'linear').map(({ value }) => value.toNumber()),
  ).toEqual([1000, 900, 800]);
});

test('the annual rate is the inverse of the overall rate on both paths', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 990 }),
      fc.integer({ min: 1, max: 30 }),
      fc.constantFrom('compound' as const, 'linear' as const),
      (perMille, years, path) => {
        const overall = exact(perMille / 1000);
        const rate = annualRate(overall, 2020, 2020 + years, path);
        expect(
          overallRate(rate, 2020, 2020 + years, path)
            .minus(overall)
            .abs()
            .lessThan(1e-27),
        ).toBe(true);
      },
    ),
  );
});

test('a path never rises', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 999 }),
      fc.constantFrom('compound' as const, 'linear' as const),
      (perMille, path) => {
        const values = targetPath(exact(1000), exact(perMille / 1000), 2020, 2040, path);
        values.forEach(({ value }, index) =>
          expect(value.lessThanOrEqualTo(values[Math.max(0, index - 1)]?.value ?? value)).toBe(true),
        );
      },
    ),
  );
});

test('a higher rate never allows more, a later target year never reduces less, compound never lies below linear', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 998 }),
      fc.integer({ min: 1, max: 40 }),
      fc.constantFrom('compound' as const, 'linear' as const),
      (perMille, years, path) => {
        const [rate, higher] = [exact(perMille / 1000), exact((perMille + 1) / 1000)];
        const allowed = targetValue(exact(1000), rate, 2020, 2020 + years, path);
        const allowedAtHigher = targetValue(exact(1000), higher, 2020, 2020 + years, path);
        expect(allowedAtHigher.lessThanOrEqualTo(allowed)).toBe(true);
        const reduced = overallRate(rate, 2020, 2020 + years, path);
        expect(overallRate(rate, 2020, 2021 + years, path).greaterThanOrEqualTo(reduced)).toBe(true);
        const linear = targetValue(exact(1000), rate, 2020, 2020 + years, 'linear');
        const compound = targetValue(exact(1000), rate, 2020, 2020 + years, 'compound');
        expect(compound.greaterThanOrEqualTo(linear)).toBe(true);
      },
    ),
  );
});

test('what a path allows is a reduction by the rate that the path gives', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 1e9 }),
      fc.integer({ min: 0, max: 999 }),
      fc.integer({ min: 1, max: 20 }),
      fc.constantFrom('compound' as const, 'linear' as const),
      (cents, perMille, years, path) => {
        const base = exact(cents / 100);
        const rate = exact(perMille / 1000);
        const reached = reduction(base, targetValue(base, rate, 2020, 2020 + years, path));
        const wanted = overallRate(rate, 2020, 2020 + years, path);
        expect(reached.minus(wanted).abs().lessThan(1e-30)).toBe(true);
      },
    ),
  );
});

test('from 1000 t to 850 t is a reduction of 15 %, to 1100 t a rise of 10 %, and a base of 0 has none', () => {
  expect(reduction(exact(1000), exact(850)).toNumber()).toBe(0.15);
  expect(reduction(exact(1000), exact(1100)).toNumber()).toBe(-0.1);
  expect(() => reduction(exact(0), exact(5))).toThrow(/base is 0/);
});

test('线性, Linear and ＬＩＮＥＡＲ name the linear path; 曲线 names none', () => {
  expect(parsePath('线性')).toBe('linear');
  expect(parsePath('Linear')).toBe('linear');
  expect(parsePath('ＬＩＮＥＡＲ')).toBe('linear');
  expect(() => parsePath('曲线')).toThrow(/compound or linear/);
});

test('a target of 15 % is attained by exactly 15 %, not by 14.99 %, and by 15.01 %', () => {
  expect(isAttained(exact(1000), exact(850), exact(0.15))).toBe(true);
  expect(isAttained(exact(1000), exact(850.1), exact(0.15))).toBe(false);
  expect(isAttained(exact(1000), exact(849.9), exact(0.15))).toBe(true);
});

test('the value that a path allows attains the rate that the path gives, both as cells keep them', () => {
  const allowed = exact(targetValue(exact(1234.5), exact(0.0448), 2022, 2025, 'compound').toNumber());
  const rate = exact(overallRate(exact(0.0448), 2022, 2025, 'compound').toNumber());
  expect(isAttained(exact(1234.5), allowed, rate)).toBe(true);
});
