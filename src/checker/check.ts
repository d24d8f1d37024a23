import { notUsable } from '../domain/refusal';
import type { Level } from '../rules/rule';
import type { AnswerContext } from './answer-format';
import { answerFormats, type FormatName } from './answer-formats';
import { inParallel } from './in-parallel';
import { tellOpenOnes } from './input-file';
import type { ExitCode, Outside } from './outside';
import { todayOption } from './parse-today';
import { Progress } from './progress';
import type { Invocation, Subcommand } from './subcommand';
import { totalsOf } from './totals';
import { workbookPaths } from './workbook-paths';

export const check: Subcommand = {
  name: 'check',
  operands: 'FILE|FOLDER…',
  least: 1,
  most: Infinity,
  summary: {
    'zh-CN': '按标准逐条检查工作簿，给出每项发现的条款、单元格和处理办法；不改动任何文件',
    'en-US':
      'check workbooks clause by clause; each finding with its clause, its cell and what to do; changes no file',
  },
  options: [
    {
      name: 'json',
      help: {
        'zh-CN': '输出 JSON：未解决的发现（两种语言），以及每条规则各种结果的数目',
        'en-US': 'answer in JSON: open findings in both languages, and counts by rule and outcome',
      },
    },
    { name: 'sarif', help: { 'zh-CN': '输出 SARIF 2.1.0', 'en-US': 'answer in SARIF 2.1.0' } },
    {
      name: 'all',
      help: {
        'zh-CN': '已满足的和不适用的要求也逐条给出；默认只给出未解决的发现',
        'en-US': 'tell what is met or does not apply one by one too; otherwise only open findings',
      },
    },
    {
      name: 'level',
      value: 'shall|should|may',
      choices: ['shall', 'should', 'may'],
      help: {
        'zh-CN': '从哪一级起，未解决的发现使退出码为 1；默认 shall（应）',
        'en-US': 'from which level on an open finding makes the exit code 1; otherwise shall',
      },
    },
    todayOption,
  ],
  example: 'cn check clients --sarif > findings.sarif',
  run: runCheck,
};

async function runCheck(given: Invocation, outside: Outside): Promise<ExitCode> {
  const format = formatOf(given);
  const { before, between, after } = answerFormats[format];
  const { language, today } = given;
  const level = (given.value('level') ?? 'shall') as Level;
  const context: AnswerContext = { today, language, level, isWhole: given.isGiven('all') };
  const { paths, refused } = workbookPaths(outside.folder, given.operands);
  tellOpenOnes(paths, language, outside);
  const progress = new Progress(paths.length, language, outside);
  const counts = new Map<ExitCode, number>();
  let isFirst = true;
  await outside.out(before(context));
  const inputs = paths.map((path) => ({ folder: outside.folder, path, format, context }));
  await inParallel('check', inputs, outside, async ({ exitCode, text }, index) => {
    counts.set(exitCode, (counts.get(exitCode) ?? 0) + 1);
    if (text !== '') await outside.out(isFirst ? text : between + text);
    if (text !== '') isFirst = false;
    progress.tell(index + 1);
  });
  progress.end();
  const totals = totalsOf(paths.length, counts, refused.length);
  await outside.out(after(totals, refused, context));
  return totals.exitCode;
}

function formatOf(given: Invocation): FormatName {
  if (given.isGiven('json') && given.isGiven('sarif'))
    throw notUsable('--json 和 --sarif 只能选一个。', 'Choose one of --json and --sarif.');
  if (given.isGiven('json')) return 'json';
  return given.isGiven('sarif') ? 'sarif' : 'text';
}
