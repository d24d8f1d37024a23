import { Findings } from '../rules/findings';
import type { Language, Words } from '../domain/language';
import { builtDeclarations } from '../sheets/build-steps';
import { listsSheet } from '../sheets/declared/lists-sheet';
import { migrationSteps, type Migration, type Missing } from '../sheets/migration-steps';
import { carries } from '../sheets/reading/read-table';
import { refuseNamesakes } from '../sheets/refuse-namesakes';
import { refuseNewer, templateVersion, versionOf } from '../sheets/template-version';
import { Refusal } from '../domain/refusal';
import type { Workbook } from '../workbook/workbook';
import type { CommandContext, CommandReport } from './command-report';

/** Adds to an older workbook of ours what this version has and it has not; what was entered stays as it is. */
export async function migrateWorkbook(workbook: Workbook, context: CommandContext): Promise<CommandReport> {
  const ours = [...builtDeclarations, listsSheet];
  const before = await workbook.read((sheet) =>
    ours.some((each) => carries(sheet, each)) ? 'formulas' : undefined,
  );
  refuseNewer(before);
  refuseNamesakes(before, ours);
  if (!before.sheets.some((sheet) => ours.some((each) => carries(sheet, each)))) throw notOurs();
  const migration = migrationSteps(before, context.language);
  const { added, inTheWay, steps } = migration;
  const isCurrent = added.length + inTheWay.length === 0 && versionOf(before) === templateVersion;
  if (!isCurrent) await workbook.write({ steps }, before);
  return {
    kind: isCurrent ? 'nothingToDo' : 'done',
    words: isCurrent ? current : wordsOf(migration),
    findings: Findings.none,
    figures: [
      { label: { 'zh-CN': '已添加', 'en-US': 'Added' }, value: String(added.length), unit: '' },
      { label: { 'zh-CN': '未能添加', 'en-US': 'In the way' }, value: String(inTheWay.length), unit: '' },
    ],
    sheet: added[0]?.sheet,
  };
}

const current: Words = {
  'zh-CN': `工作簿已是版本 ${templateVersion}，没有缺少的内容，没有改动。`,
  'en-US': `The workbook is of version ${templateVersion} already and lacks nothing; it was not changed.`,
};

function notOurs(): Refusal {
  return new Refusal('notUsable', {
    'zh-CN': '这个工作簿里没有本模板的表，没有可升级的内容。请先“建立工作簿”。',
    'en-US':
      'This workbook has no sheets of the template, so there is nothing to bring up to date. Build the workbook first.',
  });
}

function wordsOf({ added, inTheWay }: Migration): Words {
  const all = (missing: readonly Missing[], language: Language): string =>
    missing
      .map(({ kind, sheet, name }) => {
        if (kind === 'sheet') return sheet;
        return language === 'zh-CN' ? `${sheet}：${name[language]}` : `${sheet}: ${name[language]}`;
      })
      .join(language === 'zh-CN' ? '；' : '; ');
  const done: Words =
    added.length === 0
      ? { 'zh-CN': '没有需要添加的内容。', 'en-US': 'There was nothing to add.' }
      : {
          'zh-CN': `添加了 ${added.length} 项：${all(added, 'zh-CN')}。已填写的内容没有改动。`,
          'en-US': `Added ${added.length}: ${all(added, 'en-US')}. What was entered stays as it is.`,
        };
  const rest: Words =
    inTheWay.length === 0
      ? {
          'zh-CN': `工作簿现为版本 ${templateVersion}。`,
          'en-US': `The workbook is of version ${templateVersion} now.`,
        }
      : {
          'zh-CN': `${inTheWay.length} 项没有添加，因为所需位置已有内容或开着汇总行：${all(inTheWay, 'zh-CN')}。请移走这些内容后再执行一次。`,
          'en-US': `${inTheWay.length} could not be added because other cells or a totals row stand in their place: ${all(inTheWay, 'en-US')}. Move those away and run this again.`,
        };
  return {
    'zh-CN': done['zh-CN'] + rest['zh-CN'],
    'en-US': `${done['en-US']} ${rest['en-US']}`,
  };
}
