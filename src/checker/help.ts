import type { Language } from '../domain/language';
import { commonOptions } from './parse-arguments';
import type { OptionDeclaration, Subcommand } from './subcommand';

/** `cn check FILE|FOLDER… [--json]` as one line. */
export function usageOf({ name, operands, options }: Subcommand): string {
  const shown = options.map(({ name: option, short, value, isRequired }) => {
    const flag = short === undefined ? `--${option}` : `-${short}`;
    const whole = value === undefined ? flag : `${flag} ${value}`;
    return isRequired ? whole : `[${whole}]`;
  });
  return ['cn', name, operands, ...shown].filter((part) => part !== '').join(' ');
}

/** What `cn --help` shows. */
export function helpOfAll(subcommands: readonly Subcommand[], language: Language): string {
  const words =
    language === 'zh-CN'
      ? {
          title: '碳中和助手的命令行：不打开 Excel 检查和处理 .xlsx 工作簿',
          usage: '用法',
          more: '每个子命令的说明：cn 子命令 --help',
          exit: '退出码：0 一切正常；1 有检查发现，或函数给出的是错误；2 有文件读不了、写不了，或命令行有误',
        }
      : {
          title: 'Carbon Neutrality for Excel on the command line: checks .xlsx workbooks without Excel',
          usage: 'Usage',
          more: 'More on each: cn SUBCOMMAND --help',
          exit: 'Ends with 0: all well; 1: findings, or a function answered with an error; 2: a file could not be read or written, or the command line is wrong',
        };
  const lines = aligned(
    subcommands.map((each) => [`${each.name} ${each.operands}`.trim(), each.summary[language]]),
  );
  return [words.title, '', `${words.usage}: cn …`, ...lines, '', words.more, words.exit, ''].join('\n');
}

/** What `cn check --help` shows. */
export function helpOf(subcommand: Subcommand, language: Language): string {
  const words =
    language === 'zh-CN'
      ? { usage: '用法', options: '选项', example: '示例' }
      : { usage: 'Usage', options: 'Options', example: 'Example' };
  return [
    subcommand.summary[language],
    '',
    `${words.usage}: ${usageOf(subcommand)}`,
    '',
    `${words.options}:`,
    ...aligned(
      [...subcommand.options, ...commonOptions].map((option) => [flagsOf(option), option.help[language]]),
    ),
    '',
    `${words.example}: ${subcommand.example}`,
    '',
  ].join('\n');
}

function flagsOf({ name, short, value }: OptionDeclaration): string {
  const flags = short === undefined ? `--${name}` : `-${short}, --${name}`;
  return value === undefined ? flags : `${flags} ${value}`;
}

function aligned(rows: readonly (readonly [string, string])[]): readonly string[] {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
}
