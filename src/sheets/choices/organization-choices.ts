import type { EvaluatorKind, NeutralityType } from '../../domain/organization';
import type { Choice } from './choice';

export const yesNo: readonly Choice<boolean>[] = [
  { id: true, words: { 'zh-CN': '是', 'en-US': 'Yes' }, spellings: ['y', 'true', '√', '✓', '✔', '对', '已'] },
  {
    id: false,
    words: { 'zh-CN': '否', 'en-US': 'No' },
    spellings: ['n', 'false', '×', '✗', '✘', '不是', '未'],
  },
];

export const neutralityType: readonly Choice<NeutralityType>[] = [
  {
    id: 'operational',
    words: { 'zh-CN': '运营碳中和', 'en-US': 'Operational' },
    spellings: ['运营', 'operational carbon neutrality', 'operations'],
  },
  {
    id: 'partialValueChain',
    words: { 'zh-CN': '部分价值链碳中和', 'en-US': 'Partial value chain' },
    spellings: ['部分价值链', 'partial', 'partial value chain carbon neutrality'],
  },
  {
    id: 'fullValueChain',
    words: { 'zh-CN': '全价值链碳中和', 'en-US': 'Full value chain' },
    spellings: ['全价值链', 'full', 'full value chain carbon neutrality', 'value chain'],
  },
];

export const evaluatorKind: readonly Choice<EvaluatorKind>[] = [
  {
    id: 'shenzhenVerifier',
    words: { 'zh-CN': '深圳市碳排放核查、复核机构', 'en-US': 'Shenzhen emissions verifier' },
    spellings: [
      '碳排放核查机构',
      '深圳核查机构',
      '核查机构',
      '核查、复核机构',
      '复核机构',
      'shenzhen verifier',
    ],
  },
  {
    id: 'voluntarySchemeVerifier',
    words: { 'zh-CN': '自愿减排项目审定与核查机构', 'en-US': 'Voluntary-scheme verifier' },
    spellings: [
      '温室气体自愿减排项目审定与核查机构',
      '审定与核查机构',
      'CCER审定与核查机构',
      'CCER verifier',
    ],
  },
  { id: 'other', words: { 'zh-CN': '其他机构', 'en-US': 'Another body' }, spellings: ['其他', 'other'] },
];
