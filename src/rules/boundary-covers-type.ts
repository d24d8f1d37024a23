import { scope1Categories, scope2Categories, scope3Categories } from '../domain/boundary';
import type { Dossier } from '../domain/dossier';
import { namedSourcesWithoutLine } from '../domain/emissions-of-year';
import { valueOf, type Field } from '../domain/field';
import type { InventoryLine } from '../domain/inventory-line';
import { linesOfYear } from '../domain/lines-of-year';
import type { DossierRule } from './dossier-rule';
import { fieldTexts, withoutValue, type FieldReason } from './field-texts';
import { lacking } from './required-fields';
import type { Facts, Ruling } from './rule';

type Reason = FieldReason | 'covered' | 'scopeWithoutLine' | 'sourceWithoutLine' | 'categoryWithoutLine';

/** 6.4.2: the inventory covers what the declared type promises. */
export const boundaryCoversType: DossierRule<Reason> = {
  id: 'boundary-covers-type',
  clause: '6.4.2',
  level: 'shall',
  asks: {
    'zh-CN': '排放清单覆盖所声明类型的全部范围',
    'en-US': 'The inventory covers everything that the declared type takes in',
  },
  reading: {
    'zh-CN':
      '范围1、2 有数据或写明“无”；部分价值链另须列明的每个排放源有数据；全价值链的每一类范围3有数据或写明不计的理由',
    'en-US':
      'Scopes 1 and 2 have lines or a written “none”; a partial value chain has a line for each source it names; a full one has, for each kind of scope 3, a line or a written reason for leaving it out',
  },
  texts: {
    ...fieldTexts,
    covered: {
      seen: {
        'zh-CN': ({ year }) => `${year} 年的清单覆盖了所声明的类型`,
        'en-US': ({ year }) => `The inventory of ${year} covers the declared type`,
      },
    },
    scopeWithoutLine: {
      seen: {
        'zh-CN': ({ scopes, year }) => `${year} 年没有范围${scopes}的数据，也没有写明“无”`,
        'en-US': ({ scopes, year }) => `Scope ${scopes} has no line of ${year}, and no written “none”`,
      },
      todo: {
        'zh-CN': ({ scopes }) => `在排放清单中补入范围${scopes}；确实没有时在边界与排放源中逐类写“无”`,
        'en-US': ({ scopes }) =>
          `Enter scope ${scopes} in the inventory; if there is none, write “none” for each kind of source on the boundary sheet`,
      },
    },
    sourceWithoutLine: {
      seen: {
        'zh-CN': ({ seen, year }) => `纳入的范围3排放源“${seen}”在 ${year} 年没有数据`,
        'en-US': ({ seen, year }) => `The scope 3 source “${seen}” is included, but has no line of ${year}`,
      },
      todo: {
        'zh-CN': ({ seen }) => `在排放清单中补入范围3的“${seen}”，“排放源”写同样的名称`,
        'en-US': ({ seen }) =>
          `Enter “${seen}” in the inventory as scope 3, under the same name of the source`,
      },
    },
    categoryWithoutLine: {
      seen: {
        'zh-CN': ({ column, year }) => `范围3的“${column}”在 ${year} 年没有数据，也没有写明不计的理由`,
        'en-US': ({ column, year }) =>
          `“${column}” of scope 3 has no line of ${year}, and no reason for leaving it out`,
      },
      todo: {
        'zh-CN': () => '在排放清单中补入这一类，或写明“无”或不计的理由',
        'en-US': () => 'Enter this kind in the inventory, or write “none” or why it is left out',
      },
    },
  },
  check(dossier) {
    const { neutralityType, reportingYear } = dossier.organization;
    if (neutralityType.state !== 'value') {
      return [withoutValue(neutralityType, 'organization.neutralityType')];
    }
    if (reportingYear.state !== 'value') return [withoutValue(reportingYear, 'organization.reportingYear')];
    const year = reportingYear.value;
    const lines = linesOfYear(dossier.lines, year);
    const rulings = [
      ...ownScopes(dossier, lines, year),
      ...(neutralityType.value === 'partialValueChain' ? namedSources(dossier, lines, year) : []),
      ...(neutralityType.value === 'fullValueChain' ? scope3Kinds(dossier, lines, year) : []),
    ];
    return rulings.length > 0
      ? rulings
      : [{ outcome: 'passed', reason: 'covered', facts: { year }, at: neutralityType.at }];
  },
};

const categoriesByScope = [
  [1, scope1Categories],
  [2, scope2Categories],
] as const;

function ownScopes(
  dossier: Dossier,
  lines: readonly InventoryLine[],
  year: number,
): readonly Ruling<Reason>[] {
  const { statements } = dossier.boundary;
  return categoriesByScope.flatMap(([scope, categories]): readonly Ruling<Reason>[] => {
    const isHeld = lines.some((line) => valueOf(line.scope) === scope && !isRemoval(line));
    const unstated = categories.find((category) => statements[category].state !== 'value');
    if (isHeld || unstated === undefined) return [];
    return [notCovered(dossier, 'scopeWithoutLine', { scopes: scope, year }, statements[unstated])];
  });
}

function namedSources(
  dossier: Dossier,
  lines: readonly InventoryLine[],
  year: number,
): readonly Ruling<Reason>[] {
  const { scope3Sources } = dossier.organization;
  if (scope3Sources.state !== 'value') return lacking([['organization.scope3Sources', scope3Sources]]);
  return namedSourcesWithoutLine(dossier.organization, lines).map((seen) =>
    notCovered(dossier, 'sourceWithoutLine', { seen, year }, scope3Sources),
  );
}

function scope3Kinds(
  dossier: Dossier,
  lines: readonly InventoryLine[],
  year: number,
): readonly Ruling<Reason>[] {
  const { statements } = dossier.boundary;
  const held = new Set(lines.map(({ category }) => valueOf(category)));
  return scope3Categories
    .filter((category) => !held.has(category) && statements[category].state !== 'value')
    .map((category) => {
      const facts = { column: `boundary.${category}`, year };
      return notCovered(dossier, 'categoryWithoutLine', facts, statements[category]);
    });
}

/** Failed, unless what is missing may yet be there: on a line without year, scope or kind, or behind an error. */
function notCovered(
  { lines, tables, organization: { reportingYear } }: Dossier,
  reason: Reason,
  facts: Facts,
  field: Field<unknown>,
): Ruling<Reason> {
  const isUnplaced = (line: InventoryLine) =>
    line.year.state !== 'value' ||
    (line.year.value === valueOf(reportingYear) &&
      (line.category.state !== 'value' || (line.scope.state !== 'value' && !isRemoval(line))));
  const isOpen =
    field.state === 'absent' ||
    field.state === 'unreadable' ||
    tables.inventory === undefined ||
    lines.some(isUnplaced);
  return { outcome: isOpen ? 'cannotTell' : 'failed', reason, facts, at: field.at };
}

function isRemoval({ category }: InventoryLine): boolean {
  return valueOf(category) === 'removal';
}
