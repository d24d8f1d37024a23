import type { Day } from '../domain/day';
import type { Language } from '../domain/language';
import { notUsable, Refusal } from '../domain/refusal';
import { wordsOfFault } from './fault-words';
import { helpOf, helpOfAll } from './help';
import type { ExitCode, Outside } from './outside';
import { parseArguments } from './parse-arguments';
import { parseToday } from './parse-today';
import { spokenLanguage } from './spoken-language';
import { subcommands } from './subcommands';

/** One call of `cn` with its arguments, from the first word after `cn`; whatever happens is said and becomes the exit code. */
export async function runCommandLine(args: readonly string[], outside: Outside): Promise<ExitCode> {
  const language = languageBefore(args, outside);
  try {
    return await runSubcommand(args, outside, language);
  } catch (error) {
    const words = error instanceof Refusal ? error.words : wordsOfFault(error);
    outside.err(`cn: ${words[language]}\n`);
    return 2;
  }
}

async function runSubcommand(
  args: readonly string[],
  outside: Outside,
  language: Language,
): Promise<ExitCode> {
  const [name, ...rest] = withoutLanguage(args);
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    await outside.out(helpOfAll(subcommands, language));
    return name === undefined ? 2 : 0;
  }
  const subcommand = subcommands.find((each) => each.name === name);
  if (!subcommand) throw unknownSubcommand(name);
  const { operands, options } = parseArguments(subcommand, rest);
  if (options.has('help')) {
    await outside.out(helpOf(subcommand, language));
    return 0;
  }
  return subcommand.run(
    {
      operands,
      value: (option) => options.get(option),
      isGiven: (option) => options.has(option),
      language,
      today: dayGiven(options.get('today'), outside),
    },
    outside,
  );
}

function dayGiven(text: string | undefined, outside: Outside): Day {
  return text === undefined ? outside.today : parseToday(text);
}

/** The language is needed before anything can be refused, so it is looked for first, wherever it stands. */
function languageBefore(args: readonly string[], { environment, systemLocale }: Outside): Language {
  const choice = args
    .map((argument, index) => (argument === '--lang' ? args[index + 1] : /^--lang=(.*)$/.exec(argument)?.[1]))
    .find((value) => value !== undefined);
  return spokenLanguage(/^(zh|en)$/.test(choice ?? '') ? choice : undefined, environment, systemLocale);
}

/** `cn --lang zh check …` says the same as `cn check … --lang zh`. */
function withoutLanguage(args: readonly string[]): readonly string[] {
  const [first, second, ...rest] = args;
  if (first === '--lang' && second !== undefined) return [...rest, first, second];
  return first?.startsWith('--lang=') ? [...args.slice(1), first] : args;
}

function unknownSubcommand(given: string): Refusal {
  const names = subcommands.map(({ name }) => name);
  return notUsable(
    `没有子命令“${given}”。可用的子命令：${names.join('、')}。说明见 cn --help。`,
    `There is no subcommand “${given}”. There are: ${names.join(', ')}. See cn --help.`,
  );
}
