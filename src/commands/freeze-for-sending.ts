import { Findings } from '../rules/findings';
import type { Slices } from '../domain/slices';
import type { OpenFile } from '../workbook/open-file';
import { paced, type CommandContext, type CommandReport } from './command-report';
import { frozenCopy, frozenWords } from './frozen-copy';

/** Opens a frozen copy of the open workbook beside it; the workbook itself is only read. */
export async function freezeForSending(file: OpenFile, context: CommandContext): Promise<CommandReport> {
  const bytes = await file.bytes((share) => paced(context, oneStep(share)));
  const copy = await frozenCopy(bytes, context.language);
  await paced(context, oneStep(1));
  await file.openBeside(copy.bytes);
  const words = frozenWords(copy);
  return {
    kind: 'done',
    words: {
      'zh-CN': `副本已作为新工作簿打开，请保存后发送；这个工作簿没有改动。副本中${words['zh-CN']}`,
      'en-US': `The copy is open as a new workbook: save and send it. This workbook was not changed. In the copy, ${words['en-US']}`,
    },
    findings: Findings.none,
    figures: [],
    sheet: undefined,
  };
}

/** A place to pause and to cancel at. */
function* oneStep(share: number): Slices<void> {
  yield share;
}
