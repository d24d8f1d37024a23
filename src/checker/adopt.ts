import { adoptList } from '../commands/adopt-list';
import { buildWorkbook } from '../commands/build-workbook';
import { outputOptions } from './output-file';
import { overCopy } from './over-copy';
import type { Subcommand } from './subcommand';

export const adopt: Subcommand = {
  name: 'adopt',
  operands: 'IN',
  least: 1,
  most: 1,
  summary: {
    'zh-CN': '在副本中把已有的排放、抵消清单和组织信息转入本模板的表，原来的不改动',
    'en-US':
      'put the lists and particulars of a workbook into the tables of the template, in a copy; they stay as they are',
  },
  options: outputOptions,
  example: 'cn adopt ledger.xlsx -o adopted.xlsx',
  run: overCopy(buildWorkbook, adoptList),
};
