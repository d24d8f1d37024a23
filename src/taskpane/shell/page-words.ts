import type { PanePage } from '../../commands/pane-page';
import type { Words } from '../../domain/language';

/** What a page is called: in full as its title, and short below its icon. */
export const pageWords: Readonly<Record<PanePage, { readonly title: Words; readonly short: Words }>> = {
  workflow: {
    title: { 'zh-CN': '碳中和流程', 'en-US': 'Workflow' },
    short: { 'zh-CN': '流程', 'en-US': 'Workflow' },
  },
  findings: {
    title: { 'zh-CN': '检查结果', 'en-US': 'Findings' },
    short: { 'zh-CN': '检查', 'en-US': 'Findings' },
  },
  factors: {
    title: { 'zh-CN': '因子与数值', 'en-US': 'Factors' },
    short: { 'zh-CN': '因子', 'en-US': 'Factors' },
  },
  functions: {
    title: { 'zh-CN': '函数向导', 'en-US': 'Function wizard' },
    short: { 'zh-CN': '函数', 'en-US': 'Functions' },
  },
  explain: {
    title: { 'zh-CN': '解释单元格', 'en-US': 'Explain this cell' },
    short: { 'zh-CN': '解释单元格', 'en-US': 'Explain this cell' },
  },
  targets: {
    title: { 'zh-CN': '减排目标', 'en-US': 'Targets' },
    short: { 'zh-CN': '减排目标', 'en-US': 'Targets' },
  },
  measures: {
    title: { 'zh-CN': '减排措施', 'en-US': 'Measures' },
    short: { 'zh-CN': '减排措施', 'en-US': 'Measures' },
  },
  settings: {
    title: { 'zh-CN': '设置', 'en-US': 'Settings' },
    short: { 'zh-CN': '设置', 'en-US': 'Settings' },
  },
  welcome: {
    title: { 'zh-CN': '初次使用', 'en-US': 'Getting started' },
    short: { 'zh-CN': '初次使用', 'en-US': 'Getting started' },
  },
};
