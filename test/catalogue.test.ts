import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languages } from '../src/domain/language';
import { offsetColumnNames } from '../src/rules/names/offset-names';
import { offsetRules, ruleOf, rules } from '../src/rules/index';
import { ofNoSheet } from '../src/rules/by-sheet';
import { namedFacts } from '../src/rules/named-facts';
import type { Facts } from '../src/rules/rule';

const room = join(__dirname, '..', 'src', 'rules');
const files = readdirSync(room);

/** Files of the room that are no rule of their own. */
const ruleFiles = files
  .filter((file) => file.endsWith('.test.ts'))
  .map((file) => file.replace(/\.test\.ts$/, ''))
  .filter((name) => readFileSync(join(room, `${name}.ts`), 'utf8').includes(`id: '${name}'`));

/** Facts for every name that words ask for; a name outside it would show as `undefined`. */
const facts: Facts = {
  more: 1,
  column: 'offsets.registered',
  seen: '甲',
  name: '核证碳标准',
  nameEn: 'Verified Carbon Standard',
  cancelled: '2026-05-20',
  registered: '2021-06-29',
  declared: '2026-06-30',
  earliest: '2021-06-30',
  ground: '甲 2026-1',
  years: 5,
  proof: 'ZX-1',
  tonnes: '100',
  unit: 1,
  shared: '1400–1500',
  other: '抵消台账!E10',
  label: '7',
  scopes: '1, 2',
  generated: 2024,
  reporting: 2025,
  factor: '0.5',
  electricity: '1000',
  usable: '600',
  excess: '400',
  prefix: 'CCER-14-',
  count: 2,
  before: '1000',
  now: '1020',
  started: '2024-03-01',
  ended: '2024-02-01',
  evaluated: '2025-12-10',
  published: '2024-04-01',
  firstYear: 2018,
  lastYear: 2022,
  planYear: 2023,
  span: '2018–2022',
  missingYears: '2019, 2020',
  year: 2019,
  held: 3,
  latest: 4,
  stated: '1200',
  computed: '1300',
  basis: 'policy',
  kind: 'absolute',
  overall: '0.18',
  rate: '0.041',
  least: '0.042',
  limit: '0.042',
  path: 'linear',
  share: '0.41',
  from: 2024,
  baseYear: 2022,
  targetYear: 2022,
  set: '2024-03-15',
  activityUnit: 'MWh',
  factorUnit: 'tCO2/MWh',
  why: '单位约不去',
  whyEn: 'they do not cancel',
  gas: 'CH4',
  named: 'CO2',
  product: '1000',
  gwp: '25',
  wanted: '27.9',
  older: 'AR4',
  report: 'AR6',
  standard: '甲',
  documents: 'ISO 14064-1',
  lines: 2,
  sum: '1000',
  kept: '0.5 tCO2/MWh',
  origin: '甲',
  keptOrigin: '甲',
  value: '全国',
  valueEn: 'China',
  formula: 'CN.GRID("全国",2022)',
  formulaEn: 'CN.GRID("China",2022)',
};

/** `7.3.1.4` as numbers, so that 7.10 comes after 7.9; an annex letter comes after all numbers. */
function clauseOrder(clause: string): readonly number[] {
  return clause.split('.').map((part) => (/^[A-Z]$/.test(part) ? 100 + part.charCodeAt(0) : Number(part)));
}

function isAfter(one: readonly number[], other: readonly number[]): boolean {
  const index = one.findIndex((part, position) => part !== other[position]);
  return index >= 0 && (one[index] ?? 0) > (other[index] ?? 0);
}

describe('the catalogue of rules', () => {
  test('every file that holds a rule is listed, once, and every rule has a file of its name', () => {
    expect(rules.map(({ id }) => id).sort()).toEqual(ruleFiles.sort());
    for (const { id } of rules) expect(existsSync(join(room, `${id}.ts`))).toBe(true);
  });

  test('a file of the room without a test beside it holds no rule', () => {
    const untested = files.filter(
      (file) =>
        file.endsWith('.ts') &&
        !file.endsWith('.test.ts') &&
        !files.includes(file.replace(/\.ts$/, '.test.ts')),
    );
    for (const file of untested) {
      expect([file, /\bid: '/.test(readFileSync(join(room, file), 'utf8'))]).toEqual([file, false]);
    }
  });

  test('the list is in clause order', () => {
    const clauses = rules.map(({ clause }) => clauseOrder(clause));
    for (const [index, clause] of clauses.entries()) {
      const before = clauses[index - 1];
      if (before) expect([rules[index]?.id, isAfter(before, clause)]).toEqual([rules[index]?.id, false]);
    }
  });

  test('every rule on offset records is in the catalogue', () => {
    expect(offsetRules.every((rule) => rules.includes(rule))).toBe(true);
  });

  test('a rule is found by its id, and an unknown id is a bug', () => {
    expect(ruleOf('credit-recent').clause).toBe('7.3.1.3');
    expect(() => ruleOf('credit-nowhere')).toThrow(RangeError);
  });
});

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test('its test mentions every reason', () => {
    const tests = readFileSync(join(room, `${id}.test.ts`), 'utf8');
    const silent = Object.keys(rule.texts).filter((reason) => !new RegExp(`\\b${reason}\\b`).test(tests));
    expect(silent).toEqual([]);
  });

  test.each(languages)(
    'its words in %s say what was seen and what is asked, with every fact filled in',
    (language) => {
      const named = namedFacts(facts, language);
      const said = [named, { ...named, ...ofNoSheet }].flatMap((each) =>
        Object.values(rule.texts).flatMap(({ seen, todo }) => [
          seen[language](each),
          ...(todo ? [todo[language](each)] : []),
        ]),
      );
      for (const sentence of [
        rule.asks[language],
        ...said,
        ...(rule.reading ? [rule.reading[language]] : []),
      ]) {
        expect(sentence).not.toMatch(/undefined|null|NaN|\[object|\$\{/);
        expect(sentence.trim()).not.toBe('');
        expect(/\p{Script=Han}/u.test(sentence.replaceAll('甲', ''))).toBe(
          language === 'zh-CN' || /抵消台账!/.test(sentence),
        );
      }
    },
  );
});

test('every column has a name of its own in both languages', () => {
  for (const language of languages) {
    const names = Object.values(offsetColumnNames).map((words) => words[language]);
    expect(new Set(names).size).toBe(names.length);
  }
});
