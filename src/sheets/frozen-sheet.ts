import type { SheetDeclaration } from './sheet';

type FrozenKey = 'where' | 'formula' | 'value' | 'basis';

/** What stood in the cells that were frozen for sending: the proof that the values were calculated, and how. */
export const frozenSheet: SheetDeclaration<FrozenKey> = {
  id: 'frozen',
  tab: { 'zh-CN': '已固定的公式', 'en-US': 'Frozen formulas' },
  title: { 'zh-CN': '已固定的公式', 'en-US': 'Frozen formulas' },
  lead: {
    'zh-CN': '为便于发送，下列单元格的公式已固定为数值；不装加载项也能阅读。',
    'en-US': 'For sending, the formulas of these cells were made values; they read well without the add-in.',
  },
  tableName: 'CN_Frozen',
  columns: [
    {
      key: 'where',
      header: { 'zh-CN': '位置', 'en-US': 'Where' },
      kind: 'result',
      width: 18,
      help: { 'zh-CN': '所在的格', 'en-US': 'The cell' },
    },
    {
      key: 'formula',
      header: { 'zh-CN': '原公式', 'en-US': 'Formula' },
      kind: 'result',
      width: 60,
      wrap: true,
      help: { 'zh-CN': '固定前的公式', 'en-US': 'What calculated the value' },
    },
    {
      key: 'value',
      header: { 'zh-CN': '数值', 'en-US': 'Value' },
      kind: 'result',
      width: 18,
      help: { 'zh-CN': '固定下来的值', 'en-US': 'The value that stays' },
    },
    {
      key: 'basis',
      header: { 'zh-CN': '规则与数据版本', 'en-US': 'Rules and numbers' },
      kind: 'result',
      width: 34,
      help: { 'zh-CN': '计算所用规则与数据的版本', 'en-US': 'Edition of the rules and numbers' },
    },
  ],
  blankRows: 1,
  tabColor: '#5B6770',
  print: 'landscape',
};
