import { dossier, ruledOn, target, type TargetEntries } from '../../test/example-dossier';
import { absent, line, unreadable } from '../../test/example-records';
import { targetAdvancedLevel as rule } from './target-advanced-level';

const ofTwoYears = (before: string | undefined, now: string) =>
  dossier({ lines: [line({ year: 2024, tonnes: before }), line({ year: 2025, tonnes: now })] });
const advanced = (entries: TargetEntries = {}) => target({ advancedEvidence: '行业标杆证书', ...entries });

test.each([
  ['1000', '1009.99', 'passed kept'],
  ['1000', '1010', 'passed kept'],
  ['1000', '1010.01', 'failed risen'],
  ['1000', '1010.000001', 'failed risen'],
  ['1000', '990', 'passed kept'],
  ['1000', '700', 'passed kept'],
])('%s t the year before, %s t in the reporting year: %s', (before, now, expected) => {
  expect(ruledOn(rule, advanced(), ofTwoYears(before, now))).toEqual([expected]);
});

test('just above 1 % does not read as 1 %', () => {
  const words = rule
    .check(advanced(), ofTwoYears('1000', '1010.01'))
    .map(({ facts }) => rule.texts.risen.seen['en-US'](facts));
  expect(words).toEqual(['1000 the year before, 1010.01 in 2025: up by 1.001%, more than 1%']);
});

test('only the target’s scopes are compared, inside the declared boundary or not', () => {
  const whole = dossier({
    lines: [2024, 2025].flatMap((year) => [
      line({ year, tonnes: year === 2024 ? '1000' : '2000' }),
      line({ year, scope: 3, category: 'waste', tonnes: '10' }),
      line({ year, scope: 1, category: 'removal', tonnes: '5' }),
    ]),
  });
  expect(ruledOn(rule, advanced({ scopes: [3] }), whole)).toEqual(['passed kept']);
  expect(ruledOn(rule, advanced({ scopes: [2, 3] }), whole)).toEqual(['failed risen']);
  expect(ruledOn(rule, advanced({ scopes: [1] }), whole)).toEqual(['cannotTell yearWithoutLines']);
});

test.each([
  [{ baseYear: 2024, baseValue: '0.5', actualValue: '0.505' }, 'passed kept'],
  [{ baseYear: 2024, baseValue: '0.5', actualValue: '0.506' }, 'failed risen'],
  [{ baseYear: 2023, baseValue: '0.5', actualValue: '0.5' }, 'cannotTell intensityNotKnown'],
  [{ baseYear: 2024, baseValue: '0', actualValue: '0.5' }, 'cannotTell intensityNotKnown'],
  [{ baseYear: 2024, baseValue: '0.5', actualValue: undefined }, 'cannotTell intensityNotKnown'],
])('an intensity of %j: %s', (entries, expected) => {
  expect(ruledOn(rule, advanced({ kind: 'physicalIntensity', ...entries }))).toEqual([expected]);
});

test.each([
  [{ advancedEvidence: undefined }, []],
  [{ advancedEvidence: absent }, []],
  [{ advancedEvidence: undefined, annualRate: '0' }, ['failed blank']],
  [{ advancedEvidence: undefined, annualRate: undefined, overallRate: '0' }, ['failed blank']],
  [{ advancedEvidence: absent, annualRate: '0' }, ['cannotTell absent']],
  [{ advancedEvidence: unreadable('#REF!') }, ['cannotTell unreadable']],
  [{ kind: undefined }, ['cannotTell blank']],
  [{ scopes: undefined }, ['cannotTell blank']],
])('a target with %j: %j', (entries, expected) => {
  expect(ruledOn(rule, advanced(entries), ofTwoYears('1000', '1000'))).toEqual(expected);
});

test('what cannot be added up, or is not there, cannot be compared', () => {
  expect(ruledOn(rule, advanced(), ofTwoYears(undefined, '1000'))).toEqual(['cannotTell emissionsOpen']);
  expect(ruledOn(rule, advanced(), dossier({ lines: [line()] }))).toEqual(['cannotTell yearWithoutLines']);
  const scope3 = { scope: 3, category: 'waste', source: '废弃物' } as const;
  const half = [line({ ...scope3, year: 2024 }), line({ ...scope3, tonnes: undefined })];
  expect(ruledOn(rule, advanced({ scopes: [3] }), dossier({ lines: half }))).toEqual([
    'cannotTell emissionsOpen',
  ]);
  const undated = dossier({ organization: { reportingYear: undefined } });
  expect(ruledOn(rule, advanced(), undated)).toEqual(['cannotTell blank']);
});
