import { cell, shownIn } from '../../test/functions/custom-functions';
import { gwp } from './gwp';
import { setFunctionLanguage } from './in-cell';

const of = (gas: unknown, report?: unknown) => cell(() => gwp([[gas]], [[report]]));

beforeEach(() => setFunctionLanguage('en-US'));
afterAll(() => setFunctionLanguage(undefined));

test.each([
  ['CO2', 1],
  ['CH4', 27.9],
  ['CH4 fossil', 29.8],
  ['CH4 non-fossil', 27],
  ['N2O', 273],
  ['HFC-32', 771],
  ['HFC-134a', 1530],
  ['HFC-23', 14600],
  ['CF4', 7380],
  ['C2F6', 12400],
  ['SF6', 25200],
  ['NF3', 17400],
  ['HCFC-22', 1960],
])('GWP("%s") is %d in AR6, table 7.SM.7 or 7.15', (gas, value) => {
  expect(of(gas)).toBe(value);
  expect(of(gas, 'AR6')).toBe(value);
});

test.each([
  ['CH4', [21, 25, 28]],
  ['N2O', [310, 298, 265]],
  ['SF6', [23900, 22800, 23500]],
  ['HFC-134a', [1300, 1430, 1300]],
])('%s in SAR, AR4 and AR5 without feedback is %p', (gas, values) => {
  expect(['SAR', 'AR4', 'AR5'].map((report) => of(gas, report))).toEqual(values);
});

test.each(['CH4', 'ch4', 'CH₄', 'ＣＨ４', ' CH4 ', '甲烷', 'Methane', 'METHANE', 'c h 4'])(
  '%p is methane',
  (spelling) => {
    expect(of(spelling)).toBe(27.9);
  },
);

test.each([
  ['化石甲烷', 29.8],
  ['甲烷（化石）', 29.8],
  ['fossil methane', 29.8],
  ['生物源甲烷', 27],
  ['甲烷(非化石)', 27],
  ['biogenic CH4', 27],
  ['N₂O', 273],
  ['氧化亚氮', 273],
  ['笑气', 273],
  ['六氟化硫', 25200],
  ['三氟化氮', 17400],
  ['r22', 1960],
  ['R 32', 771],
  ['R134A', 1530],
  ['四氟化碳', 7380],
])('%s is read as what it names', (spelling, value) => {
  expect(of(spelling)).toBe(value);
});

test('R-410A is half HFC-32, half HFC-125: 2255.5 in AR6, 2087.5 in AR4', () => {
  expect(of('R-410A')).toBe(2255.5); // (771 + 3740) / 2
  expect(of('R410a', 'AR4')).toBe(2087.5); // (675 + 3500) / 2
  expect(of('410A')).toBe(2255.5);
});

test('R-404A is 44 % HFC-125, 52 % HFC-143a, 4 % HFC-134a: 4728.0 in AR6, 3921.6 in AR4', () => {
  expect(of('R-404A')).toBe(4728); // 1645.6 + 3021.2 + 61.2
  expect(of('R-404A', 'AR4')).toBe(3921.6); // 1540 + 2324.4 + 57.2
});

test('R-407C is 23 % HFC-32, 25 % HFC-125, 52 % HFC-134a: 1907.93 in AR6', () => {
  expect(of('R-407C')).toBe(1907.93); // 177.33 + 935 + 795.6
});

test('a component without a value is named, never taken as zero: R-290 has one in AR6 only', () => {
  expect(of('R-402A', 'AR5')).toEqual({ error: '#N/A', words: expect.stringContaining('R-290') as string });
  // 60 % HFC-125 (3740), 2 % propane (0.02), 38 % HCFC-22 (1960)
  expect(of('R-402A')).toBe(2988.8004);
});

test('a gas of which no report has a value, and a blend of doubtful composition, say so and how to enter one’s own', () => {
  for (const name of ['R-600a', 'DME', 'R-500', 'R405A']) {
    expect(of(name)).toEqual({
      error: '#N/A',
      words: expect.stringMatching(/enter your own, with its source, in the Factors register/) as string,
    });
  }
});

test('a value not held is #N/A with the reports that hold it: NF3 in SAR', () => {
  expect(of('NF3', 'SAR')).toEqual({
    error: '#N/A',
    words: 'No GWP of NF3 in SAR is held; it is held for AR4, AR5, AR6.',
  });
});

test('a gas nobody knows is #N/A with near names', () => {
  expect(of('HFC-134')).toBe(1260);
  expect(of('HFC-134b')).toEqual({ error: '#N/A', words: expect.stringContaining('HFC-134a') as string });
  expect(of('unobtainium')).toEqual({
    error: '#N/A',
    words: expect.stringContaining('unobtainium') as string,
  });
});

test('a name of several gases asks which: 四氟乙烷 is HFC-134 or HFC-134a', () => {
  setFunctionLanguage('zh-CN');
  expect(of('四氟乙烷')).toEqual({
    error: '#N/A',
    words: '“四氟乙烷”指的气体不唯一，请写明，例如 HFC-134、HFC-134a。',
  });
});

test.each(['、', '､', ',', ', ', '，', ';', '；', '/', '／', ' ', '\n', '+', '和', ' and '])(
  'two gases kept apart by %j in one cell have no GWP together, and both are named',
  (between) => {
    setFunctionLanguage('zh-CN');
    const words = expect.stringMatching(/是否为 CO2、CH4？$/) as string;
    expect(of(`CO2${between}CH4`)).toEqual({ error: '#N/A', words });
    expect(of(`ＣＯ₂${between}甲烷`)).toMatchObject({ error: '#N/A' });
  },
);

test('an unknown report is #N/A and the ones held are named', () => {
  expect(of('CH4', 'AR7')).toEqual({
    error: '#N/A',
    words: 'No values of a report “AR7” are held; use SAR, AR4, AR5, AR6.',
  });
});

test('a range gives a range of the same shape, blank rows stay empty, a bad row does not spoil the others', () => {
  expect(shownIn(() => gwp([['CH4'], [''], [null], [0], ['x!'], ['N2O']]))).toEqual([
    [27.9],
    [''],
    [''],
    [''],
    [{ error: '#N/A', words: expect.any(String) as string }],
    [273],
  ]);
});

test('a blank gas gives an empty cell, an error is named', () => {
  expect(of(null)).toBe('');
  expect(of({ code: '#REF!' })).toEqual({
    error: '#VALUE!',
    words: 'The gas is the error #REF!; correct that first.',
  });
});

test('asked again with another report, the same name gives the other value', () => {
  expect([of('CH4', 'AR4'), of('CH4'), of('CH4', 'AR4')]).toEqual([25, 27.9, 25]);
});
