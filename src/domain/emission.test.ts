import { emission, equivalent } from './emission';
import { exact } from './exact';

const tonnes = (activity: number, activityUnit: string, factor: number, factorUnit: string, gas?: string) =>
  emission({
    activity: exact(activity),
    activityUnit,
    factor: exact(factor),
    factorUnit,
    gas,
  }).tonnes.toString();

test('1,000,000 kWh at 0.5306 kgCO2/kWh are 530.6 t', () => {
  expect(tonnes(1_000_000, 'kWh', 0.5306, 'kgCO2/kWh')).toBe('530.6');
  expect(tonnes(100, '万kWh', 0.5306, 'tCO2/MWh')).toBe('530.6');
});

test('12 kg of SF6 at 1 kg/kg are 302.4 t: 0.012 × 25200', () => {
  expect(tonnes(12, 'kg', 1, 'kg/kg', 'SF6')).toBe('302.4');
});

test('2 t CH4 are 55.8 t in AR6 and 50 t in AR4', () => {
  expect(equivalent(exact(2), 't', '甲烷').toString()).toBe('55.8');
  expect(equivalent(exact(2), 't', 'CH4', 'AR4').toString()).toBe('50');
  expect(equivalent(exact(2000), 'kg', 'CO2e').toString()).toBe('2');
});

test('a factor in CO2e needs no GWP, whatever the gas: 10 t at 28 tCO2e/t are 280 t', () => {
  expect(tonnes(10, 't', 28, 'tCO2e/t', 'CH4')).toBe('280');
});

test('kgCH4/t with fossil methane takes 29.8, with SF6 it contradicts itself', () => {
  expect(tonnes(1000, 't', 1, 'kgCH4/t', 'CH4 fossil')).toBe('29.8');
  expect(() => tonnes(1000, 't', 1, 'kgCH4/t', 'SF6')).toThrow(/not of “SF6”/);
});

test('kg/kWh without a gas is refused, not guessed to be CO2', () => {
  expect(() => tonnes(1, 'kWh', 1, 'kg/kWh')).toThrow(/does not say of which gas/);
});

test('units that do not cancel are refused: kWh against a factor per tonne', () => {
  expect(() => tonnes(1, 'kWh', 1, 'kgCO2/t')).toThrow(/do not cancel/);
});

test('pieces cancel pieces: 3 件 at 2 kgCO2e/件 are 0.006 t', () => {
  expect(tonnes(3, '件', 2, 'kgCO2e/件')).toBe('0.006');
  expect(() => tonnes(3, '件', 2, 'kgCO2e/台')).toThrow(/do not cancel/);
});
