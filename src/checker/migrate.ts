import { migrateWorkbook } from '../commands/migrate-workbook';
import { outputOptions } from './output-file';
import { overCopy } from './over-copy';
import type { Subcommand } from './subcommand';

export const migrate: Subcommand = {
  name: 'migrate',
  operands: 'OLD',
  least: 1,
  most: 1,
  summary: {
    'zh-CN': '在副本中把旧版工作簿补到本版本：添加缺少的表、列和项目，已填写的内容不改动',
    'en-US':
      'bring an older workbook up to this version in a copy: missing sheets, columns and items are added, what was entered stays',
  },
  options: outputOptions,
  example: 'cn migrate old.xlsx -o new.xlsx',
  run: overCopy(migrateWorkbook),
};
