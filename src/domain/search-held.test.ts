import { heldSubjects } from './held-subject';
import { passportedNumbers } from './passported-numbers';
import { namesLike, searchHeld } from './search-held';

describe('searching the numbers', () => {
  it.each([
    ['CH₄', 'CH4'],
    ['甲烷', 'CH4'],
    ['ｃｈ４', 'CH4'],
    ['Methane', 'CH4'],
    ['六氟化硫', 'SF6'],
    ['r410a', 'R-410A'],
    ['R-410A', 'R-410A'],
    ['guangdong', '广东'],
    ['广东', '广东'],
    ['petrol', '汽油'],
    ['Diesel', '柴油'],
    ['蒸汽', '热力'],
    ['CCER-14-001-V01', 'CCER-14-001-V01'],
    ['A.2.4.2 a)', 'scienceScope12Rate'],
    ['表D.1', '附录D 表D.1'],
    ['car, gasoline, China I', '车辆 CH4 和 N2O 排放因子缺省值（转录未写明表号） 轿车 汽油 国I mgCH4/km'],
  ])('%s finds %s first', (text, key) => {
    expect(searchHeld(text)[0]?.key).toBe(key);
  });

  it('an edition beside the name narrows to what is held of it', () => {
    const [first, ...others] = searchHeld('甲烷 AR5').map(({ key }) => key);
    expect(first).toBe('CH4');
    // 三氟甲烷, whose name ends so, comes after.
    expect(others).toContain('HFC-23');
    expect(searchHeld('guangdong 2023')[0]?.key).toBe('广东');
    // No factor of a year that nobody published.
    expect(searchHeld('guangdong 1999')).toEqual([]);
  });

  it('an edition alone names nothing: every gas would answer', () => {
    expect(searchHeld('AR5')).toEqual([]);
  });

  it('nothing asked gives everything, and a name that is not held gives nothing but names like it', () => {
    expect(searchHeld('  ')).toHaveLength(heldSubjects().length);
    expect(searchHeld('R-410X')).toEqual([]);
    expect(namesLike('R-410X')).toContain('R-410A');
    expect(namesLike('<img>')).toEqual([]);
  });
});

describe('the numbers of the pane', () => {
  it('R-410A in AR6 is 50 % of 771 and 50 % of 3740: 2255.5, and rests on two passports', () => {
    const newest = searchHeld('R-410A')[0]?.values[0];
    expect([newest?.edition, newest?.value?.toString(), newest?.passports.length]).toEqual([
      'AR6',
      '2255.5',
      2,
    ]);
    expect(newest?.made).toBe('50% × HFC-32 771 + 50% × HFC-125 3740');
  });

  it('diesel by GB/T 32151 is 42.652 × 20.2/1000 × 98 % × 44/12 = 3.0959 t CO2/t', () => {
    const held = searchHeld('柴油').find(({ kind }) => kind === 'fuel')?.values[0];
    expect([held?.edition, held?.value?.toFixed(4), held?.unit]).toEqual(['GB/T 32151', '3.0959', 't CO2/t']);
  });

  it('every passport of the data is shown somewhere', () => {
    const shown = new Set(
      heldSubjects().flatMap(({ values }) => values.flatMap(({ passports }) => passports)),
    );
    const missing = passportedNumbers().filter(({ passport }) => !shown.has(passport));
    expect(missing.map(({ of }) => of)).toEqual([]);
  });
});
