import { parseArgs, type ParseArgsConfig } from 'node:util';
import { notUsable } from '../domain/refusal';
import { languageChoices } from './spoken-language';
import type { OptionDeclaration, Subcommand } from './subcommand';

/** Options that every subcommand takes. */
export const commonOptions: readonly OptionDeclaration[] = [
  {
    name: 'lang',
    value: 'zh|en',
    choices: languageChoices,
    help: {
      'zh-CN': '输出语言；默认随终端（LC_ALL、LC_MESSAGES、LANG）',
      'en-US': 'language of the answer; otherwise that of the terminal (LC_ALL, LC_MESSAGES, LANG)',
    },
  },
  { name: 'help', short: 'h', help: { 'zh-CN': '显示帮助', 'en-US': 'show this help' } },
];

export interface ParsedArguments {
  readonly operands: readonly string[];
  /** Switches are there with an empty text. */
  readonly options: ReadonlyMap<string, string>;
}

/** In front of an operand such as `-5`, so that it is not taken for an option; no argument can hold this character. */
const guard = '\0';

/** @throws Refusal for an option that is not accepted, one without its value, and too few or too many operands. */
export function parseArguments(subcommand: Subcommand, args: readonly string[]): ParsedArguments {
  const declared = [...subcommand.options, ...commonOptions];
  const { tokens } = parseArgs({
    args: args.map((argument) => (/^-\.?\d/.test(argument) ? guard + argument : argument)),
    options: Object.fromEntries(declared.map((option) => [option.name, nodeOption(option)])),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const operands: string[] = [];
  const options = new Map<string, string>();
  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(token.value.replace(guard, ''));
    if (token.kind !== 'option') continue;
    const option = declared.find(({ name }) => name === token.name);
    if (!option) throw unknownOption(subcommand, declared, token.rawName);
    if (options.has(option.name)) throw givenTwice(token.rawName);
    options.set(option.name, optionValue(option, token.rawName, token.value, token.inlineValue ?? false));
  }
  if (!options.has('help')) refuseOperands(subcommand, operands);
  return { operands, options };
}

function nodeOption({ value, short }: OptionDeclaration): NonNullable<ParseArgsConfig['options']>[string] {
  return { type: value === undefined ? 'boolean' : 'string', ...(short === undefined ? {} : { short }) };
}

function optionValue(
  option: OptionDeclaration,
  shown: string,
  given: string | undefined,
  isInline: boolean,
): string {
  if (option.value === undefined) {
    if (given === undefined) return '';
    throw notUsable(
      `${shown} 是开关，不带值；给定的是“${given}”。`,
      `${shown} takes no value; “${given}” was given.`,
    );
  }
  // `--level --json`: what looks like an option is one, not the value that was forgotten.
  if (given === undefined || given === '' || (!isInline && given.startsWith('-')))
    throw notUsable(
      `${shown} 缺少值。请写作 ${shown} ${option.value}。`,
      `${shown} lacks its value. Write ${shown} ${option.value}.`,
    );
  const value = given.replace(guard, '');
  if (option.choices && !option.choices.includes(value))
    throw notUsable(
      `${shown} 不接受“${value}”。可用的值：${option.choices.join('、')}。`,
      `${shown} does not accept “${value}”. Accepted: ${option.choices.join(', ')}.`,
    );
  return value;
}

function unknownOption(subcommand: Subcommand, declared: readonly OptionDeclaration[], given: string) {
  const accepted = declared.map(({ name }) => `--${name}`);
  return notUsable(
    `cn ${subcommand.name} 没有选项 ${given}。可用的选项：${accepted.join('、')}。`,
    `cn ${subcommand.name} has no option ${given}. Accepted: ${accepted.join(', ')}.`,
  );
}

function givenTwice(given: string) {
  return notUsable(`${given} 给了两次。请只保留一个。`, `${given} was given twice. Keep one of them.`);
}

function refuseOperands(
  { name, operands: shown, least, most }: Subcommand,
  operands: readonly string[],
): void {
  if (operands.includes(''))
    throw notUsable(
      '有一个参数是空的；可能是命令行中的变量没有值。',
      'One argument is empty; perhaps a variable on the command line has no value.',
    );
  if (operands.length < least)
    throw notUsable(
      `参数不够。请写作 cn ${name} ${shown}。`,
      `Something is missing. Write cn ${name} ${shown}.`,
    );
  const extra = operands[most];
  if (extra !== undefined)
    throw notUsable(
      `“${extra}”是多余的参数。请写作 cn ${name} ${shown}；含空格的路径要加引号。`,
      `“${extra}” is one argument too many. Write cn ${name} ${shown}; put paths with spaces in quotes.`,
    );
}
