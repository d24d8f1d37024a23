import { isCellError, type CellValue } from '../domain/cell';
import { notUsable } from '../domain/refusal';
import { callFunction, isFunctionId } from '../functions/call-function';
import { functions, type FunctionId } from '../functions/index';
import { setFunctionLanguage } from '../functions/in-cell';
import { standInForExcelErrors } from './cell-error';
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
  const most = functions[id].length;
  if (given.length > most)
    throw notUsable(
      `CN.${id} 最多 ${most} 个参数，给了 ${given.length} 个。区域要写成一个参数：“{1,2,3}”。`,
      `CN.${id} takes at most ${most} arguments; ${given.length} were given. A range is one argument: "{1,2,3}".`,
    );
  standInForExcelErrors();
  setFunctionLanguage(language);
  const answer = callFunction(id, given.map(parseFunctionArgument), language);
  const [rows, words] =
    answer.kind === 'error' ? [[[{ error: answer.error }]], [answer.words]] : [answer.rows, answer.words];
  await outside.out(rows.map((row) => `${row.map(textOf).join('\t')}\n`).join(''));
  for (const each of words) outside.err(`cn: ${each}\n`);
  return rows.some((row) => row.some(isCellError)) ? 1 : 0;
}

/** `gwp`, `CN.GWP` and `=CN.GWP` all mean the same. */
function functionIdOf(name: string): FunctionId {
  const id = name.toUpperCase().replace(/^=?(CN\.)?/, '');
  if (isFunctionId(id)) return id;
  const ids = Object.keys(functions);
  throw notUsable(
    `没有函数“${name}”。可用的函数：${ids.join('、')}。`,
    `There is no function “${name}”. There are: ${ids.join(', ')}.`,
  );
}

function textOf(value: CellValue): string {
  if (isCellError(value)) return value.error;
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value ?? '');
}
