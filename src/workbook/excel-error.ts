import { Refusal } from '../domain/refusal';
import type { Words } from '../domain/language';

/** What Excel answered to a request that it did not carry out. */
export interface HostError {
  readonly code: string;
  /** The member that failed, e.g. `WorksheetCollection.add`; empty when Excel does not say. */
  readonly location: string;
  /** The traces (`context.trace`) that Excel had passed when it failed. */
  readonly passed: readonly string[];
}

/** Codes of the client for a wrong use of it: a bug of ours, which stays thrown. */
const misuse: readonly string[] = [
  'PropertyNotLoaded',
  'InvalidObjectPath',
  'RunMustReturnPromise',
  'ValueNotLoaded',
  'InvalidRequestContext',
];

/** The host's answer in an error thrown by a sync; undefined for anything that is not Excel's answer. */
export function hostErrorOf(error: unknown): HostError | undefined {
  if (!isRecord(error) || !('debugInfo' in error)) return undefined;
  const { code, debugInfo, traceMessages } = error;
  if (typeof code !== 'string') return undefined;
  const named = isRecord(debugInfo) ? debugInfo['errorLocation'] : '';
  const passed: readonly unknown[] = Array.isArray(traceMessages) ? traceMessages : [];
  return {
    code,
    location: typeof named === 'string' ? named : '',
    passed: passed.filter((each) => typeof each === 'string'),
  };
}

function isRecord(thing: unknown): thing is Record<string, unknown> {
  return typeof thing === 'object' && thing !== null;
}

export const cellEditCode = 'InvalidOperationInCellEditMode';

const tooOld: Words = {
  'zh-CN':
    '这个版本的 Excel 缺少所需的功能。请更新 Excel 后再试（需要 Microsoft 365，或 Excel 2021 及以上）。',
  'en-US':
    'This version of Excel lacks something that is needed. Update Excel and try again (Microsoft 365, or Excel 2021 or later).',
};

const tooLarge: Words = {
  'zh-CN': '数据量超过了 Excel 一次能传送的大小。请删去表格外多余的内容，或把工作簿拆分后再试。',
  'en-US':
    'There is more data than Excel can pass on at once. Remove what is not needed around the tables, or split the workbook, and try again.',
};

const layoutInTheWay: Words = {
  'zh-CN': '目标区域有合并单元格、筛选、数据透视表或其他表格，无法写入。请清除它们或把它们移到别处后再试。',
  'en-US':
    'Merged cells, a filter, a PivotTable or another table stand in the way. Clear them or move them elsewhere and try again.',
};

const changedMeanwhile: Words = {
  'zh-CN': '工作簿在此期间发生了变化（例如有人同时编辑，或工作表、表格、名称已改动）。请再执行一次。',
  'en-US':
    'The workbook changed in the meantime (somebody else edited it, or a sheet, a table or a name is another). Run it again.',
};

const notAnswering: Words = {
  'zh-CN': 'Excel 没有完成这次操作。请检查网络连接，保存工作簿后再试。',
  'en-US': 'Excel did not finish the operation. Check the connection, save the workbook and try again.',
};

/** Codes: learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling */
const wordsByCode: Readonly<Record<string, Words>> = {
  [cellEditCode]: {
    'zh-CN': '有一个单元格正在编辑中。请按 Enter 确认或按 Esc 取消，然后再试。',
    'en-US': 'A cell is being edited. Press Enter to keep it or Esc to leave it, then try again.',
  },
  AccessDenied: {
    'zh-CN':
      'Excel 拒绝了这次修改：工作表或单元格可能受保护，或者您没有编辑权限。请解除保护或取得编辑权限后再试。',
    'en-US':
      'Excel denied the change: the sheet or its cells may be protected, or you may not edit this workbook. Unprotect it or ask for the right to edit, then try again.',
  },
  InactiveWorkbook: {
    'zh-CN': '当前活动的是另一个工作簿。请回到这个工作簿的窗口后再试。',
    'en-US': 'Another workbook is active. Go back to the window of this workbook and try again.',
  },
  WriteNotSupportedWhenModalDialogOpen: {
    'zh-CN': '有一个对话框正打开着。请关闭它后再试。',
    'en-US': 'A dialog is open. Close it and try again.',
  },
  FormulaLengthExceedsLimit: {
    'zh-CN': '有一个公式超过了 Excel 允许的长度。',
    'en-US': 'A formula is longer than Excel allows.',
  },
  ActivityLimitReached: {
    'zh-CN': 'Excel 正忙，操作次数已达上限。请稍等片刻后再试。',
    'en-US': 'Excel is busy and takes no more for now. Wait a moment and try again.',
  },
  ApiNotFound: tooOld,
  NotImplemented: tooOld,
  UnsupportedOperation: tooOld,
  UnsupportedFeature: tooOld,
  UnsupportedSheet: layoutInTheWay,
  RequestPayloadSizeLimitExceeded: tooLarge,
  ResponsePayloadSizeLimitExceeded: tooLarge,
  OperationCellsExceedLimit: tooLarge,
  RangeExceedsLimit: tooLarge,
  MergedRangeConflict: layoutInTheWay,
  FilteredRangeConflict: layoutInTheWay,
  PivotTableRangeConflict: layoutInTheWay,
  InsertDeleteConflict: layoutInTheWay,
  NonBlankCellOffSheet: layoutInTheWay,
  ItemAlreadyExists: changedMeanwhile,
  ItemNotFound: changedMeanwhile,
  InvalidReference: changedMeanwhile,
  InvalidBinding: changedMeanwhile,
  Conflict: changedMeanwhile,
  RequestAborted: notAnswering,
  Timeout: notAnswering,
  InvalidOrTimedOutSession: notAnswering,
};

/** The words for a host error, always with its code, so that it can be looked up and reported. */
export function wordsOfHostError({ code }: Pick<HostError, 'code'>): Words {
  const known = wordsByCode[code] ?? {
    'zh-CN': 'Excel 无法完成这次操作。请保存工作簿，重新打开后再试；若仍然如此，请把括号中的代码告诉我们。',
    'en-US':
      'Excel could not carry this out. Save the workbook, open it again and try once more; if it stays so, tell us the code in brackets.',
  };
  return { 'zh-CN': `${known['zh-CN']}（${code}）`, 'en-US': `${known['en-US']} (${code})` };
}

/** Excel's error, or a refusal, in words, followed by what became of the workbook; anything else comes back as it is. */
export function refusalOfHostError(error: unknown, after?: Words): unknown {
  const words = error instanceof Refusal ? error.words : wordsOfAnswer(error);
  if (!words) return error;
  if (!after) return error instanceof Refusal ? error : new Refusal('notUsable', words);
  return new Refusal('notUsable', {
    'zh-CN': words['zh-CN'] + after['zh-CN'],
    'en-US': `${words['en-US']} ${after['en-US']}`,
  });
}

function wordsOfAnswer(error: unknown): Words | undefined {
  const answer = hostErrorOf(error);
  return answer && !misuse.includes(answer.code) ? wordsOfHostError(answer) : undefined;
}
