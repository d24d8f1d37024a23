import { languages } from '../../src/domain/language';
import { Refusal } from '../../src/domain/refusal';
import type { Workbook } from '../../src/workbook/workbook';
import { ExcelWorkbook } from '../../src/workbook/excel-workbook';
import { ExcelHost } from '../host/excel-host';
import type { HostOptions } from '../host/excel-host';
import { startNodeClient } from '../host/node-client';
import type { WorkbookModel } from '../host/workbook-model';
import { contentsOf, differences, looksOf, type Contents } from './contents';
import type { Deed, Setting } from './deeds';
import { inChinese } from './on-sheets';

/** What a deed asks of Excel when nothing goes wrong. */
export interface Course {
  /** Actions of each sync. */
  readonly actions: readonly number[];
  /** Bytes of each request. */
  readonly bytes: readonly number[];
  /** The first sync that writes. */
  readonly firstWrite: number;
  readonly before: Contents;
  readonly after: Contents;
}

export type Ending =
  | { readonly kind: 'done' }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'thrown'; readonly error: unknown }
  | { readonly kind: 'unanswered' };

/** Something that goes wrong, ordered before the deed begins. */
export interface Fault {
  readonly name: string;
  /** `changed` is to be called once somebody else has changed the workbook meanwhile: their change has to stay. */
  order(host: ExcelHost, course: Course, changed: () => void): void;
}

export interface Attempt {
  readonly ending: Ending;
  readonly host: ExcelHost;
  /** As the workbook was when the last change from outside had been made. */
  readonly before: Contents;
  readonly after: Contents;
  /** Sheets that stood before and look another way now. */
  readonly restyled: readonly string[];
}

const turn = () => new Promise((resolve) => void setImmediate(resolve));

/**
 * Lets everything run that is under way; nothing here waits for a clock. A command whose script is loaded first begins
 * when the script is there, so what counts are the turns since Excel was asked last.
 */
async function settled(asked: () => number, hasEnded: () => boolean): Promise<void> {
  let [before, idle] = [asked(), 0];
  while (!hasEnded() && (asked() === 0 || idle < 4)) {
    await turn();
    idle = asked() === before ? idle + 1 : 0;
    before = asked();
  }
}

interface Opened {
  readonly host: ExcelHost;
  readonly workbook: ExcelWorkbook;
  /** Lets the time pass for which anything waits. */
  ring(): void;
  close(): void;
}

function open(model: WorkbookModel, options: HostOptions): Opened {
  const host = new ExcelHost({ model, ...options });
  const close = startNodeClient(host).install();
  const timers = new Set<() => void>();
  const workbook = new ExcelWorkbook((_, then) => {
    timers.add(then);
    return () => timers.delete(then);
  });
  const ring = () => {
    for (const timer of [...timers]) timer();
  };
  return { host, workbook, ring, close };
}

/** Carries the deed out with nothing in its way. */
export async function courseOf(deed: Deed, setting: Setting, options: HostOptions = {}): Promise<Course> {
  const model = await setting.model();
  const before = contentsOf(model);
  const { host, workbook, close } = open(model, options);
  const actions: number[] = [];
  const bytes: number[] = [];
  let firstWrite = Infinity;
  const send = host.send.bind(host);
  host.send = (text) => {
    const { message }: { message: { body: string | { Actions: unknown[] } } } = JSON.parse(text);
    const body: { Actions: unknown[] } =
      typeof message.body === 'string' ? JSON.parse(message.body) : message.body;
    actions.push(body.Actions.length);
    bytes.push(Buffer.byteLength(text));
    send(text);
  };
  const watched: Workbook = {
    read: (wanted) => workbook.read(wanted),
    write: (plan, snapshot) => {
      firstWrite = Math.min(firstWrite, actions.length);
      return workbook.write(plan, snapshot);
    },
  };
  try {
    await deed.perform(watched, inChinese);
  } finally {
    close();
  }
  return { actions, bytes, firstWrite, before, after: contentsOf(model) };
}

/** Carries the deed out on a fresh workbook while something goes wrong. */
export async function attempt(
  deed: Deed,
  setting: Setting,
  course: Course,
  fault: Fault,
  fresh?: WorkbookModel,
): Promise<Attempt> {
  const model = fresh ?? (await setting.model());
  const { host, workbook, ring, close } = open(model, {});
  try {
    let before = contentsOf(model);
    const looks = new Map(model.sheets.map((sheet) => [sheet, looksOf(sheet).join('\n')]));
    fault.order(host, course, () => {
      before = contentsOf(model);
    });
    let asked = 0;
    const send = host.send.bind(host);
    host.send = (text) => {
      asked++;
      send(text);
    };
    let ending: Ending = { kind: 'unanswered' };
    const ended = deed.perform(workbook, inChinese).then(
      () => (ending = { kind: 'done' }),
      (error: unknown) =>
        (ending = error instanceof Refusal ? { kind: 'refused', refusal: error } : { kind: 'thrown', error }),
    );
    const settle = () =>
      Promise.race([
        ended,
        settled(
          () => asked,
          () => ending.kind !== 'unanswered',
        ),
      ]);
    await settle();
    ring();
    await settle();
    const restyled = model.sheets.filter((sheet) => {
      const was = looks.get(sheet);
      return was !== undefined && was !== looksOf(sheet).join('\n');
    });
    return { ending, host, before, after: contentsOf(model), restyled: restyled.map(({ name }) => name) };
  } finally {
    close();
  }
}

const untouched = { 'zh-CN': '未作任何改动', 'en-US': 'Nothing was changed' };
const putBack = { 'zh-CN': '已恢复原样', 'en-US': 'put back as it was' };
const looksMayDiffer = { 'zh-CN': '格式或图表可能', 'en-US': 'may differ from before' };

/** What of all or nothing, and of the words about it, an attempt does not keep; empty where all is well. */
export function brokenBy({ ending, before, after, restyled }: Attempt, course: Course): readonly string[] {
  switch (ending.kind) {
    case 'thrown':
      return [
        ending.error instanceof Error ? (ending.error.stack ?? ending.error.message) : 'no error thrown',
      ];
    case 'refused':
      return [...differences(before, after), ...unsaid(ending.refusal, restyled)];
    case 'done':
    case 'unanswered':
      // A report may also say that all was left as it is, e.g. formulas of a protected sheet.
      return differences(before, after).length === 0 ? [] : differences(expectedAfter(course, before), after);
  }
}

function unsaid({ words }: Refusal, restyled: readonly string[]): readonly string[] {
  return languages.flatMap((language) => {
    const said = words[language];
    const isTold = said.includes(untouched[language]) || said.includes(putBack[language]);
    const isLookTold = restyled.length === 0 || said.includes(looksMayDiffer[language]);
    return [
      ...(isTold ? [] : [`does not say that everything is as it was: ${said}`]),
      ...(isLookTold ? [] : [`does not say that ${restyled.join(', ')} may look another way: ${said}`]),
    ];
  });
}

/** What the deed leaves, with what somebody else changed meanwhile in parts that the deed leaves alone. */
function expectedAfter(course: Course, before: Contents): Contents {
  const expected = new Map(course.after);
  for (const [part, lines] of before) {
    const was = course.before.get(part);
    if (was?.join('\n') === lines.join('\n')) continue;
    const added = lines.filter((line) => was?.includes(line) !== true);
    const made = (course.after.get(part) ?? []).filter((line) => was?.includes(line) !== true);
    expected.set(part, part.startsWith('sheet ') ? lines : [...(was ?? []), ...added, ...made]);
  }
  return expected;
}
