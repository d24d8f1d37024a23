import { Refusal } from '../../domain/refusal';

/** The limits within which a file is opened; beyond them it is refused unread, because a small zip can unpack to anything. */
export const fileLimits = {
  /** Parts in the package. */
  parts: 10_000,
  /** Bytes of one part, unpacked. */
  partBytes: 256 * 1024 * 1024,
  /** Bytes of all parts, unpacked. */
  packageBytes: 1024 * 1024 * 1024,
} as const;

const megabytes = (bytes: number): string => String(Math.round(bytes / (1024 * 1024)));

function unusable(zh: string, en: string): Refusal {
  return new Refusal('notUsable', { 'zh-CN': zh, 'en-US': en });
}

export const notAZip = (): Refusal =>
  unusable(
    '这不是 .xlsx 工作簿：文件不是 zip 压缩包。请选择由 Excel、WPS 或 LibreOffice 保存的 .xlsx 或 .xlsm 文件。',
    'This is no .xlsx workbook: the file is not a zip package. Choose an .xlsx or .xlsm file saved by Excel, WPS or LibreOffice.',
  );

export const emptyFile = (): Refusal =>
  unusable(
    '文件是空的（0 字节）。请重新取得该工作簿，或选择另一个文件。',
    'The file is empty (0 bytes). Fetch the workbook again or choose another file.',
  );

export const truncated = (): Refusal =>
  unusable(
    '文件不完整：zip 压缩包的末尾缺失，可能是下载或复制中断。请重新取得该文件。',
    'The file is cut short: the end of its zip package is missing, as after a broken download or copy. Fetch the file again.',
  );

export const damagedZip = (what: string): Refusal =>
  unusable(
    `文件已损坏：zip 压缩包中的“${what}”无法读取。请重新取得该文件，或在 Excel 中用“打开并修复”打开后另存。`,
    `The file is damaged: “${what}” inside its zip package cannot be read. Fetch the file again, or open it in Excel with “Open and Repair” and save a copy.`,
  );

export const encryptedFile = (): Refusal =>
  unusable(
    '这个文件设有打开密码，内容已加密。请在 Excel 中打开，去掉打开密码并另存为 .xlsx 后再试。',
    'This file is encrypted with a password to open. Open it in Excel, remove the password, save it as .xlsx and try again.',
  );

export const oldFormat = (): Refusal =>
  unusable(
    '这是 Excel 97–2003 的 .xls 格式，此处只接受 .xlsx 和 .xlsm。请在 Excel 中打开并另存为 .xlsx。',
    'This is the .xls format of Excel 97–2003; only .xlsx and .xlsm are accepted here. Open it in Excel and save it as .xlsx.',
  );

export const binaryFormat = (): Refusal =>
  unusable(
    '这是二进制 .xlsb 工作簿，此处只接受 .xlsx 和 .xlsm。请在 Excel 中打开并另存为 .xlsx。',
    'This is a binary .xlsb workbook; only .xlsx and .xlsm are accepted here. Open it in Excel and save it as .xlsx.',
  );

export const otherZip = (): Refusal =>
  unusable(
    '这是 zip 压缩包，但里面没有工作簿。此处只接受 .xlsx 和 .xlsm 文件。',
    'This is a zip package, but there is no workbook in it. Only .xlsx and .xlsm files are accepted here.',
  );

export const tooManyParts = (parts: number): Refusal =>
  unusable(
    `压缩包内有 ${parts} 个部件，超过上限 ${fileLimits.parts} 个，因此未打开。请在 Excel 中打开并另存一份较小的工作簿。`,
    `The package holds ${parts} parts, more than the ${fileLimits.parts} allowed, so it was not opened. Open it in Excel and save a smaller workbook.`,
  );

export const partTooLarge = (part: string): Refusal =>
  unusable(
    `“${part}”解压后超过单个部件上限 ${megabytes(fileLimits.partBytes)} MB，因此未打开。请在 Excel 中删去不需要的行或工作表后另存。`,
    `“${part}” unpacks to more than the ${megabytes(fileLimits.partBytes)} MB allowed for one part, so it was not opened. Remove rows or sheets that are not needed in Excel and save a copy.`,
  );

export const packageTooLarge = (): Refusal =>
  unusable(
    `工作簿解压后超过上限 ${megabytes(fileLimits.packageBytes)} MB，因此未打开。请在 Excel 中拆成较小的工作簿。`,
    `The workbook unpacks to more than the ${megabytes(fileLimits.packageBytes)} MB allowed, so it was not opened. Split it into smaller workbooks in Excel.`,
  );

export const unsafePath = (name: string): Refusal =>
  unusable(
    `压缩包内的路径“${name}”指向包外，不是正常的工作簿，因此未打开。请向发件人核实此文件。`,
    `The path “${name}” inside the package points outside it, which no proper workbook does, so it was not opened. Ask the sender about this file.`,
  );

export const duplicatePart = (name: string): Refusal =>
  unusable(
    `压缩包内“${name}”出现了两次，无法确定以哪一个为准，因此未打开。请在 Excel 中打开并另存后再试。`,
    `“${name}” stands in the package twice and nothing says which one counts, so it was not opened. Open it in Excel, save a copy and try again.`,
  );

export const missingPart = (name: string): Refusal =>
  unusable(
    `工作簿缺少部件“${name}”，文件不完整。请重新取得该文件，或在 Excel 中用“打开并修复”打开后另存。`,
    `The workbook lacks its part “${name}”, so the file is incomplete. Fetch the file again, or open it in Excel with “Open and Repair” and save a copy.`,
  );

export const damagedXml = (part: string, detail: string): Refusal =>
  unusable(
    `部件“${part}”的 XML 有误（${detail}），无法读取。请在 Excel 中用“打开并修复”打开后另存。`,
    `The XML of the part “${part}” is broken (${detail}) and cannot be read. Open the file in Excel with “Open and Repair” and save a copy.`,
  );

export const documentType = (part: string): Refusal =>
  unusable(
    `部件“${part}”含有 DTD 或实体声明，正常的工作簿不会有，出于安全未打开。请向发件人核实此文件。`,
    `The part “${part}” declares a document type or entities, which no proper workbook does, so for safety it was not opened. Ask the sender about this file.`,
  );

export const disorderedRows = (sheet: string, row: number): Refusal =>
  unusable(
    `工作表“${sheet}”在文件中第 ${row} 行出现两次或次序颠倒，写入可能丢失数据，因此什么都没有写。请在 Excel 中打开并另存后再试。`,
    `In the file, row ${row} of the sheet “${sheet}” stands twice or out of order; writing could lose data, so nothing was written. Open the file in Excel, save a copy and try again.`,
  );

export const partOfArray = (sheet: string, area: string): Refusal =>
  unusable(
    `工作表“${sheet}”的 ${area} 是一个数组公式，不能只改其中一部分，因此什么都没有写。请先在 Excel 中清除或移动该数组公式。`,
    `${area} on the sheet “${sheet}” is one array formula, and a part of it cannot be changed alone, so nothing was written. Clear or move that array formula in Excel first.`,
  );

export const protectedSheet = (sheet: string): Refusal =>
  unusable(
    `工作表“${sheet}”受保护，因此什么都没有写。请在 Excel 中撤消工作表保护后再试。`,
    `The sheet “${sheet}” is protected, so nothing was written. Unprotect the sheet in Excel and try again.`,
  );

export const protectedStructure = (): Refusal =>
  unusable(
    '工作簿结构受保护，不能增加工作表，因此什么都没有写。请在 Excel 中撤消工作簿保护后再试。',
    'The structure of the workbook is protected and no sheet can be added, so nothing was written. Unprotect the workbook in Excel and try again.',
  );

export const sheetNameTaken = (sheet: string): Refusal =>
  unusable(
    `工作簿中已有名为“${sheet}”的工作表，因此什么都没有写。请先给原有的工作表改名。`,
    `The workbook already has a sheet named “${sheet}”, so nothing was written. Rename the existing sheet first.`,
  );

export const noSuchSheet = (sheet: string): Refusal =>
  unusable(
    `工作簿中没有名为“${sheet}”的工作表，因此什么都没有写。请检查工作表是否被改名或删除。`,
    `The workbook has no sheet named “${sheet}”, so nothing was written. Check whether the sheet was renamed or deleted.`,
  );

export const noSuchTable = (sheet: string, table: string): Refusal =>
  unusable(
    `工作表“${sheet}”上没有名为“${table}”的表格，因此什么都没有写。请检查表格是否被改名或删除。`,
    `The sheet “${sheet}” has no table named “${table}”, so nothing was written. Check whether the table was renamed or deleted.`,
  );

export const tableNameTaken = (table: string): Refusal =>
  unusable(
    `工作簿中已有名为“${table}”的表格或名称，因此什么都没有写。请先给原有的改名。`,
    `The workbook already has a table or name “${table}”, so nothing was written. Rename the existing one first.`,
  );

export const noSheets = (): Refusal =>
  unusable(
    '工作簿中没有任何工作表，文件已损坏。请重新取得该文件，或在 Excel 中用“打开并修复”打开后另存。',
    'There is no sheet in the workbook, so the file is damaged. Fetch it again, or open it in Excel with “Open and Repair” and save a copy.',
  );

export const sheetTwice = (sheet: string): Refusal =>
  unusable(
    `工作簿中有两张名为“${sheet}”的工作表，无法确定公式和名称指的是哪一张，因此未打开。请在 Excel 中用“打开并修复”打开后另存。`,
    `The workbook has two sheets named “${sheet}”, and nothing says which one formulas and names mean, so it was not opened. Open it in Excel with “Open and Repair” and save a copy.`,
  );

export const tableTwice = (table: string, sheet: string, other: string): Refusal =>
  unusable(
    `表格名称“${table}”在工作簿中出现两次（工作表“${sheet}”和“${other}”），无法确定以哪一个为准，因此未读取。请在 Excel 中用“打开并修复”打开，给其中一个改名后另存。`,
    `The table name “${table}” stands in the workbook twice (on the sheets “${sheet}” and “${other}”), and nothing says which one counts, so it was not read. Open it in Excel with “Open and Repair”, rename one of them and save a copy.`,
  );

export const overlappingTables = (sheet: string, table: string, other: string): Refusal =>
  unusable(
    `在工作表“${sheet}”上，表格“${table}”会与表格“${other}”重叠，因此什么都没有写。请先移开其中一个。`,
    `On the sheet “${sheet}”, the table “${table}” would overlap the table “${other}”, so nothing was written. Move one of them away first.`,
  );

export const textTooLong = (sheet: string, cell: string, length: number): Refusal =>
  unusable(
    `工作表“${sheet}”的 ${cell} 要写入 ${length} 个字符，超过 Excel 单元格上限 32767 个，因此什么都没有写。请缩短文字。`,
    `${length} characters were to go into ${cell} on the sheet “${sheet}”, more than the 32,767 an Excel cell holds, so nothing was written. Shorten the text.`,
  );
