import { Findings } from '../rules/findings';
import type { CellAddress } from '../domain/cell';
import type { Words } from '../domain/language';
import type { SheetSnapshot, WorkbookSnapshot } from '../sheets/workbook-snapshot';
import type { FormulaInput, WriteStep } from '../sheets/write-plan';
import type { Workbook } from '../workbook/workbook';
import type { CommandContext, CommandReport, ReportFigure } from './command-report';
import { mendingOf, someCells } from './mended-formula';

/** A formula to enter, and where. */
interface Mended extends CellAddress {
  readonly kind: 'broken' | 'waiting';
  readonly input: FormulaInput;
}

interface Survey {
  readonly mended: readonly Mended[];
  /** Those of protected sheets, which are left as they are. */
  readonly protectedOnes: readonly Mended[];
  readonly unknown: readonly CellAddress[];
}

/** Mends the broken CN formulas of every sheet that is not protected, and says what had to be left and why. See heal-protected.ts for the others. */
export async function healFormulas(workbook: Workbook, _context: CommandContext): Promise<CommandReport> {
  const before = await workbook.read(() => 'formulas');
  const survey = surveyOf(before);
  const { mended } = survey;
  if (mended.length > 0) await workbook.write({ steps: stepsOf(mended) }, before);
  const protectedSheets = [...new Set(survey.protectedOnes.map(({ sheet }) => sheet))];
  const isQuiet = mended.length + survey.protectedOnes.length + survey.unknown.length === 0;
  return {
    kind: mended.length > 0 ? 'done' : 'nothingToDo',
    words: isQuiet ? nothingBroken : wordsOf(survey),
    findings: Findings.none,
    figures: isQuiet ? [] : figuresOf(survey),
    sheet: [...mended, ...survey.protectedOnes, ...survey.unknown][0]?.sheet,
    ...(protectedSheets.length === 0 ? {} : { protectedSheets }),
  };
}

function surveyOf({ sheets }: WorkbookSnapshot): Survey {
  const [mended, protectedOnes]: Mended[][] = [[], []];
  const unknown: CellAddress[] = [];
  for (const sheet of sheets) {
    for (const { at, formula, value, isInTable } of formulasOf(sheet)) {
      const mending = mendingOf({ formula, value, isInTable });
      if (!mending) continue;
      if (mending.kind === 'unknown') unknown.push(at);
      else {
        const input = mending.kind === 'waiting' ? { formula } : { formula: mending.formula, cached: value };
        (sheet.isProtected ? protectedOnes : mended)?.push({ ...at, kind: mending.kind, input });
      }
    }
  }
  return { mended: mended ?? [], protectedOnes: protectedOnes ?? [], unknown };
}

function formulasOf({ name, cells, tables }: SheetSnapshot) {
  if (!cells?.formulas) return [];
  const { values, formulas } = cells;
  return formulas.flatMap((line, i) =>
    line.flatMap((formula, j) => {
      if (formula === undefined) return [];
      const [row, column] = [cells.row + i, cells.column + j];
      const isInTable = tables.some(
        ({ area }) =>
          row >= area.row &&
          row < area.row + area.rows &&
          column >= area.column &&
          column < area.column + area.columns,
      );
      return [{ at: { sheet: name, row, column }, formula, value: values[i]?.[j], isInTable }];
    }),
  );
}

/** One step for each unbroken run down a column: a mended list is long and one column wide. */
function stepsOf(mended: readonly Mended[]): readonly WriteStep[] {
  const runs = new Map<string, { first: Mended; cells: FormulaInput[][] }>();
  const ended: { first: Mended; cells: FormulaInput[][] }[] = [];
  for (const each of mended) {
    const column = `${each.column} ${each.sheet}`;
    const run = runs.get(column);
    if (run && run.first.row + run.cells.length === each.row) run.cells.push([each.input]);
    else {
      const begun = { first: each, cells: [[each.input]] };
      runs.set(column, begun);
      ended.push(begun);
    }
  }
  return ended.map(({ first: { sheet, row, column }, cells }) => ({
    do: 'write',
    sheet,
    row,
    column,
    cells,
  }));
}

const nothingBroken: Words = {
  'zh-CN': '没有发现失效的 CN 公式，没有改动任何内容。',
  'en-US': 'No CN formula is broken; nothing was changed.',
};

function wordsOf({ mended, protectedOnes, unknown }: Survey): Words {
  const sheets = [...new Set(protectedOnes.map(({ sheet }) => sheet))];
  const parts: readonly (readonly [number, Words])[] = [
    [
      mended.length,
      {
        'zh-CN': `修复了 ${mended.length} 个 CN 公式（${someCells(mended, '、')}）。`,
        'en-US': `Mended ${mended.length} CN formulas (${someCells(mended, ', ')}).`,
      },
    ],
    [
      protectedOnes.length,
      {
        'zh-CN': `受保护的工作表上有 ${protectedOnes.length} 个没有动：${sheets.join('、')}。可在窗格中同意由加载项暂时解除保护来修复；也可在“审阅 → 撤消工作表保护”中自行解除，再执行一次。`,
        'en-US': `${protectedOnes.length} on protected sheets were left as they are: ${sheets.join(', ')}. Agree in the pane that the protection is lifted while they are mended, or use Review → Unprotect Sheet and run this again.`,
      },
    ],
    [
      unknown.length,
      {
        'zh-CN': `${unknown.length} 个公式调用了没有的 CN 函数（${someCells(unknown, '、')}），没有改动；请检查函数名。`,
        'en-US': `${unknown.length} formulas call CN functions that do not exist (${someCells(unknown, ', ')}) and were left alone; check the names.`,
      },
    ],
  ];
  const said = parts.filter(([count]) => count > 0).map(([, words]) => words);
  return {
    'zh-CN': said.map((words) => words['zh-CN']).join(''),
    'en-US': said.map((words) => words['en-US']).join(' '),
  };
}

function figuresOf({ mended, protectedOnes, unknown }: Survey): readonly ReportFigure[] {
  const count = (kind: Mended['kind']): number => mended.filter((each) => each.kind === kind).length;
  return [
    { label: { 'zh-CN': '已改写', 'en-US': 'Spelled anew' }, value: count('broken') },
    { label: { 'zh-CN': '已重新输入', 'en-US': 'Entered again' }, value: count('waiting') },
    { label: { 'zh-CN': '受保护，未改', 'en-US': 'Protected, left' }, value: protectedOnes.length },
    { label: { 'zh-CN': '函数不存在', 'en-US': 'No such function' }, value: unknown.length },
  ].map(({ label, value }) => ({ label, value: String(value), unit: '' }));
}
