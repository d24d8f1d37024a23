import { usageOf } from '../../src/checker/help';
import { subcommands } from '../../src/checker/subcommands';
import { writeMatrix, type WriteEntry } from '../../src/commands/write-matrix';
import type { Language, Words } from '../../src/domain/language';
import { rules } from '../../src/rules';
import { builtSheets } from '../../src/sheets/built-sheets';
import { stepWords } from '../../src/taskpane/shell/pane-words';
import { clauses } from '../../src/text/clauses';
import { functionExamples, shownIn } from '../../src/text/function-examples';
import { functionWordsZh } from '../../src/text/function-words';
import { functionsMetadata, type FunctionMetadata } from '../../src/text/functions-metadata';

/** The tables of the README that list what the code holds, by the name of their place in the page. */
export function readmeTables(
  functions: readonly FunctionMetadata[],
  manifestStrings: ReadonlyMap<string, Words>,
  language: Language,
): Readonly<Record<'functions' | 'commands' | 'subcommands' | 'rules' | 'coverage', string>> {
  return {
    functions: functionTable(functions, language),
    commands: commandTable(manifestStrings, language),
    subcommands: subcommandTable(language),
    rules: ruleTable(language),
    coverage: coverageTable(language),
  };
}

/** `page` with each table put between its two marks; a page without the marks is a fault. */
export function withTables(page: string, tables: Readonly<Record<string, string>>): string {
  return Object.entries(tables).reduce((text, [name, table]) => {
    const begin = `<!-- ${name}:begin -->`;
    const end = `<!-- ${name}:end -->`;
    const from = text.indexOf(begin);
    const to = text.indexOf(end);
    if (from < 0 || to < from) throw new Error(`The page has no place for the table of ${name}.`);
    return `${text.slice(0, from + begin.length)}\n\n${table}\n\n${text.slice(to)}`;
  }, page);
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(inCell).join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}

function inCell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}

function functionTable(functions: readonly FunctionMetadata[], language: Language): string {
  const made = functionsMetadata(functions, functionWordsZh);
  if ('faults' in made) throw new Error(made.faults.join('\n'));
  const { functions: worded } = language === 'zh-CN' ? made.chinese : made.english;
  const header =
    language === 'zh-CN' ? ['函数', '回答什么', '示例'] : ['function', 'what it answers', 'example'];
  const rows = worded.map((each) => [
    `\`${signature(each)}\``,
    each.description ?? '',
    example(each.id, language),
  ]);
  return table(header, rows);
}

function signature({ id, parameters }: FunctionMetadata): string {
  const names = parameters.map(({ name, optional }) => (optional ? `[${name}]` : name));
  return `CN.${id}(${names.join(', ')})`;
}

function example(id: string, language: Language): string {
  const held = functionExamples[id];
  if (!held) throw new Error(`CN.${id} has no example.`);
  const shown = shownIn(held, language);
  const text = typeof shown === 'string' ? shown : shown.map((row) => row.join(' ')).join('; ');
  return `\`${held.formula}\` → ${text}${held.beginsSo ? ' …' : ''}`;
}

function commandTable(strings: ReadonlyMap<string, Words>, language: Language): string {
  const header =
    language === 'zh-CN' ? ['按钮', '写入哪里', '写什么'] : ['button', 'where it writes', 'what it writes'];
  const rows = Object.entries(writeMatrix).flatMap(([id, entries]: [string, readonly WriteEntry[]]) => {
    const places = new Map<string, string[]>();
    for (const entry of entries) {
      const what = entry.what[language];
      places.set(what, [...(places.get(what) ?? []), place(entry, language)]);
    }
    return [...places].map(([what, standing], index) => [
      index === 0 ? buttonLabel(id, strings, language) : '',
      standing.join(language === 'zh-CN' ? '、' : ', '),
      what,
    ]);
  });
  return table(header, rows);
}

function subcommandTable(language: Language): string {
  const header = language === 'zh-CN' ? ['子命令', '做什么'] : ['subcommand', 'what it does'];
  return table(
    header,
    subcommands.map((each) => [`\`${usageOf(each)}\``, each.summary[language]]),
  );
}

function buttonLabel(id: string, strings: ReadonlyMap<string, Words>, language: Language): string {
  const label = strings.get(`${id.charAt(0).toUpperCase()}${id.slice(1)}.Label`);
  if (label) return `**${label[language]}**`;
  if (id !== 'buildExample' && id !== 'migrateWorkbook')
    throw new Error(`The manifest has no label for ${id}.`);
  return `**${stepWords[id].button[language]}**${language === 'zh-CN' ? '（窗格）' : ' (pane)'}`;
}

function place({ sheet, table: name, names }: WriteEntry, language: Language): string {
  const marks = [name ?? [], ...names].flat().map((each) => `\`${each}\``);
  return [sheet[language], ...marks].join(' ');
}

function coverageTable(language: Language): string {
  const header =
    language === 'zh-CN'
      ? ['条款', '内容', '规则', '函数', '工作表', '由人判断']
      : ['clause', 'about', 'rules', 'functions', 'sheets', 'for people'];
  const tabs = new Map(builtSheets.map(({ declaration: { id, tab } }) => [id, tab[language]]));
  const rows = clauses.map(({ number, label, functions = [], sheets = [], people, asksNothing }) => [
    number,
    label[language],
    rules
      .filter(({ clause }) => clause === number)
      .map(({ id }) => `\`${id}\``)
      .join(' '),
    functions.map((id) => `\`CN.${id}\``).join(' '),
    sheets.map((id) => tabs.get(id) ?? id).join(language === 'zh-CN' ? '、' : ', '),
    asksNothing ? (language === 'zh-CN' ? '（不提要求）' : '(asks nothing)') : (people?.[language] ?? ''),
  ]);
  return table(header, rows);
}

function ruleTable(language: Language): string {
  const header =
    language === 'zh-CN' ? ['条款', '要求', '程度', '规则'] : ['clause', 'what is asked', 'level', 'rule'];
  const levels: Readonly<Record<string, Words>> = {
    shall: { 'zh-CN': '应', 'en-US': 'shall' },
    should: { 'zh-CN': '宜', 'en-US': 'should' },
    may: { 'zh-CN': '可', 'en-US': 'may' },
  };
  return table(
    header,
    rules.map(({ id, clause, level, asks }) => [
      clause,
      asks[language],
      levels[level]?.[language] ?? level,
      `\`${id}\``,
    ]),
  );
}
