import { parseSubstance } from './gas';
import { gwp, massPercentOutsideSevenGases, parseReport } from './gwp';

const outside = (name: string) => massPercentOutsideSevenGases(parseSubstance(name)).toNumber();

test('a gas of the seven is all inside them, HCFC-22 all outside, R-410A inside, R-502 outside', () => {
  expect([outside('SF6'), outside('HCFC-22'), outside('R-410A'), outside('R-502')]).toEqual([0, 100, 0, 100]);
});

test('R-401A is 53 % HCFC-22 and 34 % HCFC-124: 87 % of its mass is none of the seven', () => {
  expect(outside('R-401A')).toBe(87);
});

test('R-454B is 68.9 % HFC-32 and 31.1 % HFO-1234yf: 531.374811 exactly', () => {
  expect(gwp('R-454B').toString()).toBe('531.374811'); // 531.219 + 0.155811
});

test('fossil methane in AR5 is 30, the value with feedback of 36 is not held', () => {
  expect(gwp('CH4 fossil', 'AR5').toNumber()).toBe(30);
});

test('reports go by their Chinese names too', () => {
  expect(parseReport('第五次评估报告')).toBe('AR5');
  expect(parseReport('ipcc ar4')).toBe('AR4');
  expect(() => parseReport('TAR')).toThrow(/SAR, AR4, AR5, AR6/);
});

test('two blends that the sources disagree on are not held', () => {
  expect(() => gwp('R-405A')).toThrow(/Sources differ on what .* is made of/);
  expect(() => gwp('R-500')).toThrow(/Sources differ on what .* is made of/);
});
