import { managementItemRule } from './management-item-rule';

/** 6.1 c: the plan is kept up. */
export const managementPlanKept = managementItemRule(
  {
    id: 'management-plan-kept',
    asks: {
      'zh-CN': '维护碳中和计划，监督实施、保持和改进（6.1 c）',
      'en-US': 'The plan is kept up: its doing is watched over, upheld and improved (6.1 c)',
    },
  },
  'planKept',
);
