import { boundarySheet } from '../../src/sheets/declared/boundary-sheet';
import {
  bent,
  Dice,
  entries,
  insertColumn,
  insertRow,
  isForm,
  moveColumn,
  spelledDay,
  wide,
  type BentSheet,
} from './perturb';
import { dossierSheets } from '../../src/sheets/reading/read-dossier';
import type { Language } from '../../src/domain/language';
import type { WorkbookSnapshot } from '../../src/sheets/workbook-snapshot';

/** One way in which people's sheets differ from ours. */
interface Perturbation {
  readonly name: string;
  /** Nothing that the workbook says is changed by it. */
  readonly isHarmless: boolean;
  readonly bend: (sheet: BentSheet, dice: Dice) => void;
  readonly sheets?: readonly string[];
}

const body = ({ table }: BentSheet) => {
  if (!table) throw new Error('no table');
  return { first: table.row + 1, end: table.row + table.rows, ...table };
};

const onEntries =
  (kinds: readonly string[], change: (value: string | number, dice: Dice) => string) =>
  (sheet: BentSheet, dice: Dice): void => {
    for (const { row, column, value, kind } of entries(sheet)) {
      const line = sheet.grid[row];
      if (line && kinds.includes(kind) && typeof value !== 'boolean') line[column] = change(value, dice);
    }
  };

const lists = ['CN_Offsets', 'CN_Inventory', 'CN_Targets', 'CN_Measures', 'CN_Factors'];
/** The inventory's own formulas leave text out of their sums, so there a number as text is told instead. */
const readsText = dossierSheets.map(({ tableName }) => tableName).filter((name) => name !== 'CN_Inventory');

const headers = (sheet: BentSheet, change: (text: string, place: number) => string): void => {
  const { row, column, columns } = body(sheet);
  const line = sheet.grid[row];
  for (let place = column; line && place < column + columns; place++)
    line[place] = change(String(line[place]), place - column);
};

export const perturbations: readonly Perturbation[] = [
  {
    name: 'tab renamed',
    isHarmless: true,
    bend: (sheet, dice) => void (sheet.name = dice.one(['表1', "Bob's sheet", '2025 最终版'])),
  },
  {
    name: 'column moved',
    isHarmless: true,
    bend: (sheet, dice) =>
      moveColumn(sheet, dice.below(body(sheet).columns), dice.below(body(sheet).columns)),
  },
  {
    name: 'empty column inserted',
    isHarmless: true,
    bend: (sheet, dice) => insertColumn(sheet, dice.below(body(sheet).columns + 1), []),
  },
  {
    name: 'own column inserted',
    isHarmless: true,
    bend: (sheet, dice) =>
      insertColumn(sheet, 1 + dice.below(body(sheet).columns - 1), [
        '内部编号',
        ...Array.from({ length: 30 }, (_, row) => `N-${row}`),
      ]),
  },
  {
    name: 'rows inserted above',
    isHarmless: true,
    bend: (sheet, dice) => {
      for (let count = dice.below(4); count >= 0; count--) insertRow(sheet, 0, ['编制：财务部']);
    },
  },
  {
    name: 'blank row inside',
    isHarmless: true,
    bend: (sheet, dice) => insertRow(sheet, body(sheet).first + 1 + dice.below(3), []),
  },
  {
    name: 'note inside',
    isHarmless: true,
    sheets: lists,
    bend: (sheet, dice) =>
      insertRow(sheet, body(sheet).first + 1 + dice.below(2), [
        '以下各行由二号厂房的环境安全部负责填报并复核',
      ]),
  },
  {
    name: 'headers again with spaces, stars and colons',
    isHarmless: true,
    bend: (sheet, dice) =>
      headers(sheet, (text) =>
        dice.one([` ${text} `, `${text}*`, `${text}：`, text.replace(/(.)/, '$1\n'), wide(text)]),
      ),
  },
  {
    name: 'headers in the other language',
    isHarmless: true,
    bend: (sheet) => {
      const other = sheet.language === 'zh-CN' ? 'en-US' : 'zh-CN';
      headers(sheet, (text, place) => sheet.declaration.columns[place]?.header[other] ?? text);
    },
  },
  {
    name: 'other usual headers',
    isHarmless: true,
    sheets: lists,
    bend: (sheet, dice) =>
      headers(sheet, (text, place) => {
        const { synonyms = [] } = sheet.declaration.columns[place] ?? {};
        return synonyms.length > 0 ? dice.one(synonyms) : text;
      }),
  },
  {
    name: 'items in the other language',
    isHarmless: true,
    sheets: ['CN_Organization', 'CN_Preparation', 'CN_Base', boundarySheet.tableName],
    bend: (sheet) => {
      const { declaration, language } = sheet;
      if (!isForm(declaration)) return;
      const other = language === 'zh-CN' ? 'en-US' : 'zh-CN';
      for (let row = body(sheet).first; row < body(sheet).end; row++) {
        const line = sheet.grid[row];
        const item = declaration.items.find(({ name }) => name[language] === line?.[body(sheet).column]);
        if (line && item) line[body(sheet).column] = item.name[other];
      }
    },
  },
  {
    name: 'numbers as text',
    isHarmless: true,
    sheets: readsText,
    bend: onEntries(['number', 'tonnes', 'year'], (value) => String(value)),
  },
  {
    name: 'full-width digits',
    isHarmless: true,
    sheets: readsText,
    bend: onEntries(['number', 'tonnes', 'year'], (value) => wide(String(value))),
  },
  {
    name: 'days in other spellings',
    isHarmless: true,
    bend: onEntries(['day'], (value, dice) =>
      typeof value === 'number' ? spelledDay(value, dice.below(4)) : value,
    ),
  },
  {
    name: 'days in full-width digits',
    isHarmless: true,
    bend: onEntries(['day'], (value, dice) =>
      typeof value === 'number' ? wide(spelledDay(value, dice.below(2))) : value,
    ),
  },
  {
    name: 'blanks around texts',
    isHarmless: true,
    bend: onEntries(['text', 'choice'], (value) => ` ${value}　`),
  },
  {
    name: 'rows sorted the other way',
    isHarmless: true,
    sheets: lists,
    bend: (sheet) => {
      const { first, end } = body(sheet);
      sheet.grid.splice(first, end - first, ...sheet.grid.slice(first, end).reverse());
    },
  },
  {
    name: 'title merged away from its cell',
    isHarmless: true,
    bend: (sheet) => {
      const [title] = sheet.grid;
      if (title) title.splice(0, 2, undefined, title[0]);
    },
  },
  {
    name: 'value missing',
    isHarmless: false,
    bend: (sheet, dice) => {
      const { row, column } = dice.one(
        entries(sheet).filter(({ key }) => key !== 'number' && key !== 'evidence'),
      );
      sheet.grid[row]?.splice(column, 1, undefined);
    },
  },
  {
    name: 'error in place of a value',
    isHarmless: false,
    bend: (sheet, dice) => {
      const { row, column } = dice.one(
        entries(sheet).filter(({ key }) => key !== 'number' && key !== 'evidence'),
      );
      sheet.grid[row]?.splice(column, 1, { error: '#REF!' });
    },
  },
  {
    name: 'typo in a header',
    isHarmless: false,
    bend: (sheet, dice) => {
      const { column } = dice.one(entries(sheet));
      const place = column - body(sheet).column;
      headers(sheet, (text, at) => (at === place ? `${text.slice(0, -1)}丌` : text));
    },
  },
  {
    name: 'numbers of the inventory as text',
    isHarmless: false,
    sheets: ['CN_Inventory'],
    bend: onEntries(['number', 'tonnes'], (value) => String(value)),
  },
  {
    name: 'table turned into plain cells',
    isHarmless: false,
    bend: (sheet) => void (sheet.table = undefined),
  },
];

/** One variant of the example. */
export interface Variant {
  readonly name: string;
  readonly isHarmless: boolean;
  readonly workbook: WorkbookSnapshot;
}

/** Every perturbation on every sheet it fits. */
export function variantsOf(example: WorkbookSnapshot, language: Language): readonly Variant[] {
  return perturbations.flatMap(({ name, isHarmless, bend, sheets }, index) =>
    (sheets ?? dossierSheets.map(({ tableName }) => tableName)).map((table, place): Variant => ({
      name: `${name}: ${table} (${language})`,
      isHarmless,
      workbook: bent(example, language, table, (sheet) =>
        bend(sheet, new Dice(1000 * index + 10 * place + 1)),
      ),
    })),
  );
}
