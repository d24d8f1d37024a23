import { freezeForSending } from '../../src/commands/freeze-for-sending';
import type { Pace } from '../../src/commands/command-report';
import { notUsable, Refusal } from '../../src/domain/refusal';
import { toTheEnd } from '../../src/domain/slices';
import { ExcelFile, largestFile } from '../../src/workbook/excel-file';
import { readPackage } from '../../src/workbook/ooxml/read-package';
import { FILE_CODE } from '../host/document-files';
import { ExcelHost, type HostOptions } from '../host/excel-host';
import { startNodeClient } from '../host/node-client';
import { XlsxDoor } from '../host/xlsx-door';
import { oneSheet, zipped } from '../xlsx/raw-package';
import { inChinese, inEnglish } from './on-sheets';

let uninstall: () => void = () => undefined;
afterEach(() => uninstall());

const cells =
  '<row r="1"><c r="A1"><f>_xldudf_CN_GWP("CH4")</f><v>27.9</v></c><c r="B1"><f>2*A1</f><v>55.8</v></c></row>';

/** Noise that does not pack, so that the file comes in three slices of a megabyte. */
function heavy(): Uint8Array {
  let state = 1;
  const noise = Uint8Array.from({ length: 2_500_000 }, () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state;
  });
  return zipped({ ...oneSheet(`<sheetData>${cells}</sheetData>`), 'xl/media/image1.bin': noise });
}

/** A workbook open in Excel, and what comes of freezing it. */
async function opened(
  options: HostOptions = {},
  bytes = zipped(oneSheet(`<sheetData>${cells}</sheetData>`)),
) {
  const door = await XlsxDoor.open(bytes);
  const host = new ExcelHost({ model: door.model, file: () => door.save(), ...options });
  host.expectedNamespace = 'CN';
  const beside: Uint8Array[] = [];
  host.onNewWorkbook = (file) => beside.push(file);
  uninstall = startNodeClient(host).install();
  const timers: (() => void)[] = [];
  const file = new ExcelFile((_, then) => {
    timers.push(then);
    return () => undefined;
  });
  const words = async (pace: Pace = (work) => Promise.resolve(toTheEnd(work))) => {
    try {
      return (await freezeForSending(file, { ...inEnglish, pace })).words['en-US'];
    } catch (error) {
      if (error instanceof Refusal) return error.words['en-US'];
      throw error;
    }
  };
  return { door, host, beside, file, words, timers };
}

const wayOut =
  'Nothing was changed. You can also save the workbook and make the copy with the command line: cn freeze workbook.xlsx -o copy.xlsx.';

describe.each(['win', 'mac', 'web', 'LTSC2021'] as const)('in Excel (%s)', (profile) => {
  test('the copy opens beside the workbook: values, and a list of what they were; the workbook stays as it is', async () => {
    const { door, host, beside, file } = await opened({ profile });
    const before = await door.save();
    const report = await freezeForSending(file, inChinese);
    expect(report.kind).toBe('done');
    expect(report.words['zh-CN']).toBe(
      '副本已作为新工作簿打开，请保存后发送；这个工作簿没有改动。副本中已将 1 个公式固定为数值。',
    );
    expect(beside).toHaveLength(1);
    const copy = readPackage(beside[0] ?? new Uint8Array());
    expect(copy.sheets.map(({ name }) => name)).toEqual(['表', '已固定的公式']);
    expect(copy.sheets[0]?.cells.map(({ formula, value }) => [formula, value])).toEqual([
      [undefined, 27.9],
      ['=2*A1', 55.8],
    ]);
    expect(await door.save()).toEqual(before);
    expect(door.model.sheet('表').formula(0, 0)).toBe('=CN.GWP("CH4")');
    expect(host.files.count).toBe(0);
  });
});

test('slices are put together in their order, whatever their number', async () => {
  const { door, beside, words, host } = await opened({}, heavy());
  expect((await door.save()).length).toBeGreaterThan(2 * 1024 * 1024);
  expect(await words()).toContain('1 formula was made a value');
  expect(beside).toHaveLength(1);
  expect(host.files.count).toBe(0);
});

test('a slice that fails half-way: words with the code and a way out, the file closed, nothing opened', async () => {
  const { beside, words, host } = await opened({}, heavy());
  host.files.failingSlice = { from: 1, code: FILE_CODE.network };
  expect(await words()).toBe(
    `The file could not be fetched because of the network. Check the connection, save the workbook and try again. (11001) ${wayOut}`,
  );
  expect([beside, host.files.count]).toEqual([[], 0]);
  host.files.failingSlice = undefined;
  await words();
  expect(beside).toHaveLength(1);
});

test('cancelled between two slices nothing more is fetched, and the file is closed', async () => {
  const { beside, words, host } = await opened({}, heavy());
  let pauses = 0;
  const said = await words((work) => {
    pauses++;
    if (pauses === 2) return Promise.reject(notUsable('已取消。', 'Cancelled.'));
    return Promise.resolve(toTheEnd(work));
  });
  expect([said, pauses, beside, host.files.count]).toEqual(['Cancelled.', 2, [], 0]);
});

test('a file that is too large is not fetched, and is closed; one at the limit is', async () => {
  const { beside, words, host } = await opened();
  host.files.saidSize = largestFile + 1;
  expect(await words()).toBe(
    `The workbook has 65 MB, more than the 64 MB for which a copy is made in Excel. ${wayOut}`,
  );
  host.files.saidSize = largestFile;
  // The true file is smaller than it says, which is found out once its slices are there.
  expect(await words()).toContain('The file that Excel handed over is not whole');
  host.files.saidSize = 0;
  expect(await words()).toContain('The file that Excel handed over is not whole');
  expect([beside, host.files.count]).toEqual([[], 0]);
});

test.each([
  [FILE_CODE.noPermission, 'it may be open in Protected View, or copying is restricted'],
  [FILE_CODE.memoryLimit, 'Two copies of the file are open already'],
  [FILE_CODE.internal, 'Excel did not hand over the file of the workbook. Save it and try again. (5001)'],
])('Office’s answer %i is told in words', async (code, expected) => {
  const { words, host } = await opened();
  host.files.refusal = code;
  const said = await words();
  expect(said).toContain(expected);
  expect(said).toContain(wayOut);
});

test.each([
  ['CompressedFile', '1.1'],
  ['ExcelApi', '1.8'],
])('an Excel without %s %s, as on an iPad, says so before anything is asked of it', async (set, version) => {
  const lesser = set === 'ExcelApi' ? '1.7' : undefined;
  const { words, host } = await opened({ requirements: { [set]: lesser } });
  expect(await words()).toBe(
    `Excel does not hand over the workbook or open a copy here (no ${set} ${version}). Do this in Excel on a computer or on the web. ${wayOut}`,
  );
  expect(host.meters.syncs).toBe(0);
});

test('while a cell is being edited it waits, and says so when the edit does not end', async () => {
  const { words, host, timers, beside } = await opened();
  host.startCellEdit();
  const said = words();
  while (timers.length === 0) await new Promise((resolve) => setImmediate(resolve));
  for (const ring of timers) ring();
  expect(await said).toContain('A cell is being edited');
  host.endCellEdit();
  await words();
  expect(beside).toHaveLength(1);
});

test('a copy that Excel does not open is told with its code, and the way out', async () => {
  const { words, host, beside } = await opened();
  host.faults.failAction(0, 'NotImplemented', 1);
  const said = await words();
  expect(said).toContain('(NotImplemented)');
  expect(said).toContain(wayOut);
  expect(beside).toEqual([]);
});

test('formulas that were never calculated are not frozen, and no copy opens', async () => {
  const rows = '<row r="1"><c r="A1"><f>_xldudf_CN_GWP("CH4")</f></c></row>';
  const { words, beside, host } = await opened({}, zipped(oneSheet(`<sheetData>${rows}</sheetData>`)));
  expect(await words()).toContain('1 formulas were never calculated or show #NAME? (表!A1)');
  expect([beside, host.files.count]).toEqual([[], 0]);
});

describe('the stand-in, as Office’s documentation has it', () => {
  const file = () =>
    new Promise<Office.AsyncResult<Office.File>>((resolve) =>
      Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize: 100 }, resolve),
    );

  test('gives at most two files at a time; a third only once one is closed', async () => {
    await opened();
    const [first, second, third] = [await file(), await file(), await file()];
    expect([first, second, third].map(({ status }) => status)).toEqual(['succeeded', 'succeeded', 'failed']);
    expect(third.error.code).toBe(11000);
    await new Promise<void>((resolve) => first.value.closeAsync(() => resolve()));
    expect((await file()).status).toBe('succeeded');
  });

  test('cuts the file into slices of the size asked for, the last one shorter, and none beyond', async () => {
    const { door } = await opened();
    const size = (await door.save()).length;
    const { value } = await file();
    expect([value.size, value.sliceCount]).toEqual([size, Math.ceil(size / 100)]);
    const slice = (index: number) =>
      new Promise<Office.AsyncResult<Office.Slice>>((resolve) => value.getSliceAsync(index, resolve));
    expect((await slice(0)).value.size).toBe(100);
    expect((await slice(value.sliceCount - 1)).value.size).toBe(size % 100);
    expect((await slice(value.sliceCount)).error.code).toBe(5008);
  });

  test('takes no slices of more than 4 MB', async () => {
    await opened();
    const result = await new Promise<Office.AsyncResult<Office.File>>((resolve) =>
      Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize: 4_194_305 }, resolve),
    );
    expect(result.error.code).toBe(11002);
  });

  test('opens no new workbook from what is no package', async () => {
    const { beside } = await opened();
    await expect(Excel.createWorkbook(btoa('plain text'))).rejects.toMatchObject({ code: 'InvalidArgument' });
    expect(beside).toEqual([]);
  });
});
