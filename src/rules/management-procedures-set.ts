import { managementItemRule } from './management-item-rule';

/** 6.1 b: information on greenhouse gases is kept by set procedures. */
export const managementProceduresSet = managementItemRule(
  {
    id: 'management-procedures-set',
    asks: {
      'zh-CN': '建立信息管理程序：文件和记录、核算和报告、数据质量（6.1 b）',
      'en-US':
        'Procedures are set up for records, for accounting and reporting, and for the quality of data (6.1 b)',
    },
  },
  'procedures',
);
