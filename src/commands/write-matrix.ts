import type { Words } from '../domain/language';
import type { Examination } from '../rules/judge-dossier';
import { adoptingForms, adoptingSheets } from '../sheets/adoption/adoption';
import { adoptionSheet } from '../sheets/adoption/adoption-sheet';
import { builtSheets } from '../sheets/built-sheets';
import { declarationSheet } from '../sheets/declared/declaration-sheet';
import { factorsSheet } from '../sheets/declared/factors-sheet';
import { findingsSheet } from '../sheets/declared/findings-sheet';
import { gwpImpactSheet } from '../sheets/declared/gwp-impact-sheet';
import { listsSheet } from '../sheets/declared/lists-sheet';
import { resultSheets } from './check';
import { versionName } from '../sheets/template-version';
import { evaluationSheet, evaluationTextName } from '../sheets/declared/evaluation-sheet';

/** One thing that a command may write. */
export interface WriteEntry {
  /** The tab as it is called when we add it. */
  readonly sheet: Words;
  /** The table by which the sheet is found, whatever its tab is called; undefined for sheets of any kind. */
  readonly table: string | undefined;
  /** Defined names that are set. */
  readonly names: readonly string[];
  readonly what: Words;
}

const added: Words = {
  'zh-CN': '仅在工作簿中没有该表时新建；已有的不改动',
  'en-US': 'Added where the workbook has no such table; an existing one is left alone',
};

/** What a check writes: the result of each row it examines, and the findings. */
function checked(examination: Examination): readonly WriteEntry[] {
  return [
    ...resultSheets[examination].map(({ tab, tableName }) => ({
      sheet: tab,
      table: tableName,
      names: [],
      what: { 'zh-CN': '“检查结果”一列', 'en-US': 'the column “Check result”' },
    })),
    {
      sheet: findingsSheet.tab,
      table: findingsSheet.tableName,
      names: [],
      what: {
        'zh-CN': '本表各列有变动时整表更新，“豁免理由”保留；没有该表时新建',
        'en-US':
          'its own columns, renewed whole where anything differs, reasons for a waiver kept; added where there is no such table',
      },
    },
  ];
}

const allSheets: readonly WriteEntry[] = [
  ...builtSheets.map(({ declaration: { tab, tableName } }): WriteEntry => ({
    sheet: tab,
    table: tableName,
    names: tableName === evaluationSheet.tableName ? [evaluationTextName] : [],
    what: added,
  })),
  { sheet: listsSheet.tab, table: listsSheet.tableName, names: [versionName], what: added },
];

const adoptionEntry: WriteEntry = {
  sheet: adoptionSheet.tab,
  table: adoptionSheet.tableName,
  names: [],
  what: {
    'zh-CN': '本表有变动时整表更新，“是否并入”保留；没有该表时新建',
    'en-US':
      'its own table, renewed whole where anything differs, “Adopt” kept; added where there is no such table',
  },
};

/** What each command writes, and nothing else: shown before it writes, and in the README. */
export const writeMatrix = {
  buildWorkbook: allSheets,
  buildExample: allSheets.map((entry) => ({
    ...entry,
    what: {
      'zh-CN': '新建并填入示例；工作簿中已有这类表时不执行',
      'en-US': 'Added and filled with the example; not done where the workbook has such tables',
    },
  })),
  previewAdoption: [adoptionEntry],
  adoptList: [
    ...adoptingSheets.map(({ tab, tableName }): WriteEntry => ({
      sheet: tab,
      table: tableName,
      names: [],
      what: {
        'zh-CN': '在最后一行之后加入新的行；已有的行不改动',
        'en-US': 'new rows behind the last; rows that are there are left alone',
      },
    })),
    ...adoptingForms.map(({ tab, tableName }): WriteEntry => ({
      sheet: tab,
      table: tableName,
      names: [],
      what: {
        'zh-CN': '空着的“填写”格；已填的不改动',
        'en-US': 'entries that are blank; what is entered is left alone',
      },
    })),
    adoptionEntry,
  ],
  checkInventory: checked('inventory'),
  lockFactors: [
    {
      sheet: factorsSheet.tab,
      table: factorsSheet.tableName,
      names: [],
      what: {
        'zh-CN': '在末尾加入尚未登记的排放源；给未锁定的行填上日期，公式改为数值；已锁定的行不改动',
        'en-US':
          'new rows at the end for sources that are not there; the day in rows not locked yet, formulas becoming values; locked rows are left alone',
      },
    },
  ],
  gwpImpact: [
    {
      sheet: gwpImpactSheet.tab,
      table: gwpImpactSheet.tableName,
      names: [],
      what: {
        'zh-CN': '本表有变动时整表更新；没有该表时新建',
        'en-US': 'its own table, renewed whole where anything differs; added where there is no such table',
      },
    },
  ],
  checkOffsets: checked('offsets'),
  checkEverything: checked('everything'),
  writeEvaluation: [
    {
      sheet: evaluationSheet.tab,
      table: evaluationSheet.tableName,
      names: [evaluationTextName],
      what: {
        'zh-CN': '数字表和其下的正文整体更新；没有该表时新建',
        'en-US': 'its table of figures and the text below, renewed whole; added where there is none',
      },
    },
  ],
  writeDeclaration: [
    {
      sheet: declarationSheet.tab,
      table: declarationSheet.tableName,
      names: [],
      what: {
        'zh-CN': '首行和整张表更新；没有该表时新建',
        'en-US': 'its first line and its table, renewed whole; added where there is none',
      },
    },
  ],
  healFormulas: [
    {
      sheet: { 'zh-CN': '任何工作表', 'en-US': 'any sheet' },
      table: undefined,
      names: [],
      what: {
        'zh-CN': '只改写失效的 CN 公式；其他单元格不动；受保护的工作表未经同意不动',
        'en-US':
          'broken CN formulas alone, spelled anew; other cells are left alone, and protected sheets unless you agree',
      },
    },
  ],
  migrateWorkbook: [
    ...allSheets.map((entry) => ({
      ...entry,
      what: {
        'zh-CN': '旧版工作簿缺少的工作表、列、项目和下拉选项；已有的单元格不改动',
        'en-US':
          'the sheets, columns, items and choices that an older workbook lacks; cells that are there are left alone',
      },
    })),
  ],
  freezeForSending: [
    {
      sheet: { 'zh-CN': '新工作簿', 'en-US': 'a new workbook' },
      table: undefined,
      names: [],
      what: {
        'zh-CN': '副本：CN 公式变为数值，另附原公式清单；原工作簿不动',
        'en-US': 'a copy with CN formulas as values and a list of what they were; the original is left alone',
      },
    },
  ],
} as const satisfies Record<string, readonly WriteEntry[]>;
