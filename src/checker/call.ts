import { notUsable } from '../domain/refusal';
import { functions, type FunctionId } from '../functions/index';
import { setFunctionLanguage } from '../functions/in-cell';
import { CellErrorShown, standInForExcelErrors } from './cell-error';
import type { ExitCode, Outside } from './outside';
import { parseFunctionArgument } from './parse-function-argument';
import type { Invocation, Subcommand } from './subcommand';

export const call: Subcommand = {
  name: 'call',
  operands: 'FUNCTION ARGUMENT…',
  least: 1,
  most: Infinity,
  summary: {
    'zh-CN': '计算任意一个 CN 函数，与 Excel 单元格中的结果相同；区域写作 "{1,2;3,4}"',
    'en-US': 'answer any CN function as a cell in Excel would; a range is written "{1,2;3,4}"',
  },
  options: [],
  example: 'cn call GWP CH4 AR6',
  run: runCall,
};

async function runCall(
  { operands: [name = '', ...given], language }: Invocation,
  outside: Outside,
): Promise<ExitCode> {
  const id = functionIdOf(name);
  const implementation = functions[id] as unknown as (...values: unknown[]) => unknown;
  if (given.length > implementation.length)
    throw notUsable(
      `CN.${id} 最多 ${implementation.length} 个参数，给了 ${given.length} 个。区域要写成一个参数：“{1,2,3}”。`,
      `CN.${id} takes at most ${implementation.length} arguments; ${given.length} were given. A range is one argument: "{1,2,3}".`,
    );
  standInForExcelErrors();
  setFunctionLanguage(language);
  const rows = rowsOf(shown(() => implementation(...given.map(parseFunctionArgument))));
  await outside.out(rows.map((row) => `${row.map(textOf).join('\t')}\n`).join(''));
  const errors = rows.flat().filter((value) => value instanceof CellErrorShown);
  for (const message of new Set(errors.map((error) => error.message))) outside.err(`cn: ${message}\n`);
  return errors.length > 0 ? 1 : 0;
}

/** `gwp`, `CN.GWP` and `=CN.GWP` all mean the same. */
function functionIdOf(name: string): FunctionId {
  const id = name.toUpperCase().replace(/^=?(CN\.)?/, '');
  if (Object.hasOwn(functions, id)) return id as FunctionId;
  const ids = Object.keys(functions);
  throw notUsable(
    `没有函数“${name}”。可用的函数：${ids.join('、')}。`,
    `There is no function “${name}”. There are: ${ids.join(', ')}.`,
  );
}

function shown(compute: () => unknown): unknown {
  try {
    return compute();
  } catch (error) {
    if (error instanceof CellErrorShown) return error;
    throw error;
  }
}

function rowsOf(answer: unknown): readonly (readonly unknown[])[] {
  if (!Array.isArray(answer)) return [[answer]];
  return answer.map((row: unknown) => (Array.isArray(row) ? (row as unknown[]) : [row]));
}

function textOf(value: unknown): string {
  if (value instanceof CellErrorShown) return value.code;
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}
