import { managementItemRule } from './management-item-rule';

/** 6.1 a: a body of its own looks after greenhouse gases. */
export const managementBodySet = managementItemRule(
  {
    id: 'management-body-set',
    asks: {
      'zh-CN': '成立温室气体管理机构，确定岗位、人员和职责（6.1 a）',
      'en-US': 'A body for greenhouse gas management is set up, with posts, people and duties (6.1 a)',
    },
  },
  'body',
);
