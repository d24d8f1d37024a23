import { absent, line, unreadable, type LineEntries } from '../../test/example-records';
import { ruledOn } from '../../test/example-dossier';
import { standardPriority as rule } from './standard-priority';

const examined = (entries: LineEntries) => ruledOn(rule, line(entries));

test.each(['SZDB/Z 69', 'SZDB/Z 69-2018', 'szdb／z69', '《组织的温室气体排放量化和报告指南》'])(
  'CO2 by %s comes first',
  (standard) => {
    expect(examined({ standard })).toEqual(['passed first']);
  },
);

test.each([
  '国家企业温室气体核算方法与报告指南',
  '广东省温室气体清单编制指南',
  'ISO 14064-1:2018',
  'IPCC 国家温室气体清单指南',
  'GHG Protocol',
  'IPCC guidelines',
])('CO2 by %s needs its reason', (standard) => {
  expect(examined({ standard })).toEqual(['failed reasonMissing']);
  expect(examined({ standard, standardReason: '范围3不在其内' })).toEqual(['passed reasoned']);
});

test('a standard that the clause does not name fails without a reason and cannot be told with one', () => {
  expect(examined({ standard: '集团内部方法' })).toEqual(['failed reasonMissing']);
  expect(examined({ standard: '集团内部方法', standardReason: '集团要求' })).toEqual([
    'cannotTell notNamedByClause',
  ]);
});

test('a line in CO2 equivalents is examined like one of CO2', () => {
  const weighed = { scope: 3, gas: 'CO2e', unit: '万元', factorUnit: 'tCO2e/万元' } as const;
  expect(examined({ ...weighed, standard: 'GHG Protocol' })).toEqual(['failed reasonMissing']);
  expect(examined({ ...weighed, gas: undefined, standard: 'SZDB/Z 69' })).toEqual(['passed first']);
});

test('other gases and removals are not for this rule', () => {
  expect(examined({ gas: 'CH4', standard: 'IPCC' })).toEqual([]);
  expect(examined({ category: 'removal', standard: undefined })).toEqual([]);
});

test('a standard that is blank, unreadable or not there cannot be judged', () => {
  expect(examined({ standard: undefined })).toEqual(['cannotTell blank']);
  expect(examined({ standard: unreadable('#REF!') })).toEqual(['cannotTell unreadable']);
  expect(examined({ standard: 'IPCC', standardReason: absent })).toEqual(['cannotTell absent']);
});

test('without a gas it cannot be told which standard is due', () => {
  expect(examined({ gas: undefined, factorUnit: 't/MWh' })).toEqual(['cannotTell gasNotKnown']);
});
