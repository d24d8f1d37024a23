import { ArrowTrendingDown20Regular } from '@fluentui/react-icons/svg/arrow-trending-down';
import { BookNumber20Regular } from '@fluentui/react-icons/svg/book-number';
import { ClipboardError20Regular } from '@fluentui/react-icons/svg/clipboard-error';
import { ClipboardTaskListLtr20Regular } from '@fluentui/react-icons/svg/clipboard-task-list-ltr';
import { Home20Regular } from '@fluentui/react-icons/svg/home';
import { LeafTwo20Regular } from '@fluentui/react-icons/svg/leaf-two';
import { MathFormula20Regular } from '@fluentui/react-icons/svg/math-formula';
import { ScanText20Regular } from '@fluentui/react-icons/svg/scan-text';
import { Settings20Regular } from '@fluentui/react-icons/svg/settings';
import type { ComponentType } from 'react';
import type { PanePage } from '../../commands/pane-page';

export const pageIcons: Readonly<Record<PanePage, ComponentType>> = {
  workflow: ClipboardTaskListLtr20Regular,
  findings: ClipboardError20Regular,
  factors: BookNumber20Regular,
  functions: MathFormula20Regular,
  explain: ScanText20Regular,
  targets: ArrowTrendingDown20Regular,
  measures: LeafTwo20Regular,
  settings: Settings20Regular,
  welcome: Home20Regular,
};
