import type { Words } from '../../domain/language';

export const protectionWords = {
  asks: {
    'zh-CN':
      '您同意后，加载项会解除这些工作表的保护，修复公式，再按原来的选项和密码重新保护。Excel 会清空撤销记录；密码不会保存。',
    'en-US':
      'If you agree, the add-in lifts the protection of these sheets, mends the formulas, and protects them again with the same options and password. Excel then cannot undo earlier steps; passwords are not kept.',
  },
  password: (sheet: string): Words => ({
    'zh-CN': `“${sheet}”的密码（没有则留空）`,
    'en-US': `Password of “${sheet}” (blank if there is none)`,
  }),
  agree: { 'zh-CN': '同意，解除保护并修复', 'en-US': 'Agree: lift, heal, protect again' },
} as const;
