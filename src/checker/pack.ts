import { ZipArchive } from '../workbook/ooxml/zip-archive';
import { withOriginal } from './input-file';
import type { ExitCode, Outside } from './outside';
import { outputOf, outputOptions, writeOutput } from './output-file';
import { todayOption } from './parse-today';
import { proofFiles } from './proof-files';
import type { Invocation, Subcommand } from './subcommand';

export const pack: Subcommand = {
  name: 'pack',
  operands: 'IN',
  least: 1,
  most: 1,
  summary: {
    'zh-CN': '生成证明包（zip）：固定副本、检查发现、因子及出处、抵消记录、规则版本、原文件的 SHA-256',
    'en-US':
      'make a proof pack (zip): frozen copy, findings, factors with sources, offsets, rule edition, SHA-256 of the original',
  },
  options: [...outputOptions, todayOption],
  example: 'cn pack workbook.xlsx -o proof.zip --today 2026-06-30',
  run: runPack,
};

async function runPack(given: Invocation, outside: Outside): Promise<ExitCode> {
  const { operands, language, today } = given;
  const output = outputOf(given, outside.folder, operands);
  const files = await withOriginal(given, outside, (bytes) => proofFiles(bytes, { today, language }));
  const archive = ZipArchive.empty();
  for (const name of [...files.keys()].sort()) archive.write(name, files.get(name) ?? new Uint8Array());
  writeOutput(outside.folder, output, archive.toBytes());
  const words = {
    'zh-CN': `证明包含 ${files.size} 个文件；manifest.json 列出各文件和原文件的 SHA-256。`,
    'en-US': `The pack holds ${files.size} files; manifest.json lists the SHA-256 of each and of the original.`,
  };
  await outside.out(`${words[language]}\n`);
  return 0;
}
