import { ownSourceCategories } from '../domain/boundary';
import type { Dossier } from '../domain/dossier';
import { valueOf } from '../domain/field';
import type { InventoryLine } from '../domain/inventory-line';
import { linesOfYear } from '../domain/lines-of-year';
import { isNone } from '../domain/written-none';
import type { DossierRule } from './dossier-rule';
import { fieldTexts, withoutValue, type FieldReason } from './field-texts';
import type { Ruling } from './rule';

type Reason = Exclude<FieldReason, 'blank'> | 'hasLines' | 'stated' | 'missing' | 'contradicting' | 'noLines';

/** 7.2.3: each kind of source of scopes 1 and 2 has a line in the reporting year, or it is written why not. */
export const sourcesIdentified: DossierRule<Reason> = {
  id: 'sources-identified',
  clause: '7.2.3',
  level: 'shall',
  asks: {
    'zh-CN': '识别各类排放源：燃料燃烧、过程、逸散；外购电力、热力、冷',
    'en-US':
      'Every kind of source is identified: combustion, process and fugitive; electricity, heat and cooling bought',
  },
  reading: {
    'zh-CN': '报告年度的排放清单中有该类的行，或在“边界与排放源”中写明“无”或理由',
    'en-US':
      'The inventory of the reporting year has a line of the kind, or the boundary sheet says “none” or gives the reason',
  },
  texts: {
    unreadable: fieldTexts.unreadable,
    absent: fieldTexts.absent,
    hasLines: {
      seen: {
        'zh-CN': ({ column, lines }) => `“${column}”有 ${lines} 行`,
        'en-US': ({ column, lines }) => `“${column}”: lines in the inventory: ${lines}`,
      },
    },
    stated: {
      seen: {
        'zh-CN': ({ column }) => `“${column}”没有行，已写明原因`,
        'en-US': ({ column }) => `“${column}” has no line, and it is written why`,
      },
    },
    missing: {
      seen: {
        'zh-CN': ({ column }) => `“${column}”既没有行，也没有写“无”`,
        'en-US': ({ column }) => `“${column}” has neither a line nor a written “none”`,
      },
      todo: {
        'zh-CN': ({ column }) => `在排放清单中补上“${column}”的行；确实没有的，在本格写“无”`,
        'en-US': ({ column }) => `Add a line of “${column}” to the inventory, or write “none” in this cell`,
      },
    },
    contradicting: {
      seen: {
        'zh-CN': ({ column, lines }) => `“${column}”写的是“无”，排放清单中却有 ${lines} 行`,
        'en-US': ({ column, lines }) =>
          `“${column}” says “none”, but the inventory has lines of it: ${lines}`,
      },
      todo: {
        'zh-CN': () => '核对本格和排放清单，改正其中一处',
        'en-US': () => 'Compare this cell with the inventory and correct one of them',
      },
    },
    noLines: {
      seen: {
        'zh-CN': () => '排放清单中没有报告年度的行，看不出有哪些排放源',
        'en-US': () => 'The inventory has no line of the reporting year, so no source can be seen',
      },
      todo: {
        'zh-CN': () => '先填写排放清单和报告年度',
        'en-US': () => 'Fill in the inventory and the reporting year first',
      },
    },
  },
  check(dossier) {
    const lines = linesToIdentify(dossier);
    const none: readonly Ruling<Reason>[] =
      lines.length > 0
        ? []
        : [{ outcome: 'cannotTell', reason: 'noLines', facts: {}, at: dossier.tables.inventory }];
    return [...none, ...ownSourceCategories.map((category) => ofCategory(dossier, category, lines))];
  },
};

/** Lines of the reporting year; all of them where no year is given. */
function linesToIdentify({ organization, lines }: Dossier): readonly InventoryLine[] {
  const year = valueOf(organization.reportingYear);
  return year === undefined ? lines : linesOfYear(lines, year);
}

function ofCategory(
  { boundary }: Dossier,
  category: (typeof ownSourceCategories)[number],
  all: readonly InventoryLine[],
): Ruling<Reason> {
  const lines = all.filter((line) => valueOf(line.category) === category);
  const statement = boundary.statements[category];
  const column = `boundary.${category}` as const;
  const facts = { column, lines: lines.length };
  const [first] = lines;
  if (first) {
    const isDenied = statement.state === 'value' && isNone(statement.value);
    return isDenied
      ? { outcome: 'cannotTell', reason: 'contradicting', facts, at: statement.at }
      : { outcome: 'passed', reason: 'hasLines', facts, at: first.category.at };
  }
  if (statement.state === 'value') return { outcome: 'passed', reason: 'stated', facts, at: statement.at };
  if (statement.state === 'blank') {
    // A line whose kind is not known may be one of those looked for.
    const isOpen = all.some((line) => line.category.state !== 'value');
    return { outcome: isOpen ? 'cannotTell' : 'failed', reason: 'missing', facts, at: statement.at };
  }
  return { ...withoutValue(statement, column), reason: statement.state };
}
