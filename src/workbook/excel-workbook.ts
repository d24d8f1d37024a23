import { Refusal } from '../domain/refusal';
import type { Words } from '../domain/language';
import type { SheetHead, WorkbookSnapshot } from '../sheets/workbook-snapshot';
import type { WritePlan, WriteStep } from '../sheets/write-plan';
import type { After } from './after';
import { cellEditCode, hostErrorOf, refusalOfHostError } from './excel-error';
import { readWorkbook } from './excel-read';
import { ExcelRequests } from './excel-request';
import { changesLooks, milestones, restore, saysTheSame, touchedPlaces } from './excel-restore';
import { queueStep, requestsOf } from './excel-steps';
import type { Wanted, Workbook } from './workbook';

/** The open workbook, over Office.js: this file and its neighbours `excel-*.ts` are the only ones that say `Excel.` */
export class ExcelWorkbook implements Workbook {
  private readonly requests: ExcelRequests;

  constructor(after?: After) {
    this.requests = new ExcelRequests(after);
  }

  async read(wanted: (sheet: SheetHead) => Wanted): Promise<WorkbookSnapshot> {
    try {
      return await readWorkbook(this.requests, wanted);
    } catch (error) {
      throw refusalOfHostError(error, untouched);
    }
  }

  async write(plan: WritePlan, before: WorkbookSnapshot): Promise<void> {
    refuseWhatIsLocked(plan, before);
    demandFormulas(plan, before);
    const namesBefore = new Set(before.names.map(({ name }) => name.toLowerCase()));
    const done: WriteStep[] = [];
    for (const steps of requestsOf(plan)) {
      try {
        await this.requests.send((context) => {
          context.application.suspendApiCalculationUntilNextSync();
          context.application.suspendScreenUpdatingUntilNextSync();
          context.trace(milestones.begun);
          const queued = { workbook: context.workbook, sheets: new Map(), namesBefore };
          // New sheets come before all else: see `requestsOf`.
          const added = steps.filter(({ do: kind }) => kind === 'addSheet');
          for (const step of added) queueStep(step, queued);
          if (added.length > 0) context.trace(milestones.sheetsAdded);
          for (const step of steps.slice(added.length)) queueStep(step, queued);
          return () => undefined;
        });
      } catch (error) {
        throw await this.afterFailure(error, done, wasStarted(error) ? steps : [], before);
      }
      done.push(...steps);
    }
  }

  /** Puts back what was changed, and gives what to throw: Excel's answer in words with what became of the workbook, or the bug itself. */
  private async afterFailure(
    error: unknown,
    done: readonly WriteStep[],
    failed: readonly WriteStep[],
    before: WorkbookSnapshot,
  ): Promise<unknown> {
    const attempted = [...done, ...failed];
    if (attempted.length === 0) return refusalOfHostError(error, untouched);
    try {
      await restore(this.requests, done, failed, before, hostErrorOf(error));
    } catch (second) {
      if (await this.isAsBefore(attempted, before)) return refusalOfHostError(error, putBack);
      const words = notPutBack(attempted);
      const refusal = refusalOfHostError(error, words);
      return refusal === error ? new AggregateError([error, second], words['en-US']) : refusal;
    }
    return refusalOfHostError(error, changesLooks(attempted, before) ? contentsPutBack : putBack);
  }

  /** Whether everything says what it said, as when Excel refused the very first change and its putting back alike. */
  private async isAsBefore(attempted: readonly WriteStep[], before: WorkbookSnapshot): Promise<boolean> {
    const wanted = new Set(before.sheets.flatMap(({ name, cells }) => (cells?.formulas ? [name] : [])));
    try {
      const now = await readWorkbook(this.requests, ({ name }) =>
        wanted.has(name) ? 'formulas' : undefined,
      );
      return saysTheSame(attempted, before, now);
    } catch (error) {
      if (hostErrorOf(error) || error instanceof Refusal) return false;
      throw error;
    }
  }
}

/** Without Excel's answer nothing was sent; during a cell edit, or with another workbook in front, nothing is begun. */
function wasStarted(error: unknown): boolean {
  const answer = hostErrorOf(error);
  if (!answer) return false;
  const { code, passed } = answer;
  return code !== cellEditCode && (code !== 'InactiveWorkbook' || passed.includes(milestones.begun));
}

const untouched: Words = { 'zh-CN': '未作任何改动。', 'en-US': 'Nothing was changed.' };

const putBack: Words = {
  'zh-CN': '已改动的内容已恢复原样。',
  'en-US': 'What had been changed was put back as it was.',
};

const contentsPutBack: Words = {
  'zh-CN': '已改动的内容已恢复原样；个别单元格的格式或图表可能与之前不同。',
  'en-US':
    'What had been changed was put back as it was; the formats of some cells, or charts, may differ from before.',
};

function notPutBack(attempted: readonly WriteStep[]): Words {
  const places = touchedPlaces(attempted);
  const shown = places.slice(0, 5).join(', ') + (places.length > 5 ? ' …' : '');
  return {
    'zh-CN': `部分内容可能已写入且未能恢复：${shown}。请用撤销（Ctrl+Z）或重新打开已保存的工作簿来恢复。`,
    'en-US': `Some of it may have been written and could not be put back: ${shown}. Undo (Ctrl+Z), or open the saved workbook again.`,
  };
}

/** @throws Refusal before anything is sent when the plan cannot be carried out on this workbook. */
function refuseWhatIsLocked(plan: WritePlan, before: WorkbookSnapshot): void {
  if (plan.steps.length === 0) return;
  if (before.isReadOnly) {
    throw new Refusal('notUsable', {
      'zh-CN': '这个工作簿是只读的，无法写入。请另存为新文件，或启用编辑后再试。未作任何改动。',
      'en-US':
        'This workbook is read-only. Save a copy, or enable editing, and try again. Nothing was changed.',
    });
  }
  const added = plan.steps.flatMap((step) => (step.do === 'addSheet' ? [step.sheet] : []));
  if (before.isStructureProtected && added.length > 0) {
    throw new Refusal('notUsable', {
      'zh-CN': `工作簿的结构受保护，无法添加工作表（${added.join('、')}）。请在“审阅 → 保护工作簿”中解除保护后再试。未作任何改动。`,
      'en-US': `The structure of the workbook is protected, so sheets cannot be added (${added.join(', ')}). Turn off Review → Protect Workbook and try again. Nothing was changed.`,
    });
  }
  const touched = new Set(
    plan.steps.flatMap((step) => (step.do === 'name' || step.do === 'activate' ? [] : [step.sheet])),
  );
  const locked = before.sheets.filter(({ name, isProtected }) => isProtected && touched.has(name));
  if (locked.length > 0) {
    const names = locked.map(({ name }) => name);
    throw new Refusal('notUsable', {
      'zh-CN': `工作表受保护，无法写入：${names.join('、')}。请在“审阅 → 撤消工作表保护”中解除保护后再试。未作任何改动。`,
      'en-US': `These sheets are protected: ${names.join(', ')}. Use Review → Unprotect Sheet and try again. Nothing was changed.`,
    });
  }
}

/** Putting back needs what stood there: a command that writes to cells it has not read with formulas is wrong. */
function demandFormulas(plan: WritePlan, before: WorkbookSnapshot): void {
  const content = new Set<WriteStep['do']>(['write', 'clear', 'addTable', 'resizeTable', 'merge', 'link']);
  for (const step of plan.steps) {
    if (!content.has(step.do) || !('sheet' in step)) continue;
    const sheet = before.sheets.find(({ name }) => name === step.sheet);
    if (sheet && !sheet.cells?.formulas) {
      throw new Error(`the plan writes to "${sheet.name}", which was not read with its formulas`);
    }
  }
}
