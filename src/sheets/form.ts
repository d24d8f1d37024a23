import type { Words } from '../domain/language';
import type { ListId } from './choice-lists';
import type { ColumnDeclaration, SheetDeclaration } from './sheet';

/** One line of a form: what is asked, and what may be entered beside it. */
export interface FormItem<Key extends string = string> {
  readonly key: Key;
  readonly name: Words;
  /** Other names people give it, in any language. */
  readonly synonyms?: readonly string[];
  readonly kind: 'text' | 'day' | 'year' | 'number' | 'choice';
  readonly choices?: ListId;
  readonly guide: Words;
  /** The en-US formula that computes the entry until somebody types over it. */
  readonly formula?: string;
}

export type FormColumn = 'item' | 'entry' | 'evidence' | 'guide' | 'result';

/** A sheet with one item a row; items are known by their words, wherever they stand. */
export interface FormDeclaration<Key extends string = string> extends SheetDeclaration<FormColumn> {
  readonly items: readonly FormItem<Key>[];
}

const columns: Readonly<Record<FormColumn, ColumnDeclaration<FormColumn>>> = {
  item: {
    key: 'item',
    header: { 'zh-CN': '项目', 'en-US': 'Item' },
    synonyms: ['内容', 'field'],
    kind: 'result',
    width: 28,
    wrap: true,
    help: { 'zh-CN': '请勿改动', 'en-US': 'Leave as it is' },
  },
  entry: {
    key: 'entry',
    header: { 'zh-CN': '填写', 'en-US': 'Entry' },
    synonyms: ['填写内容', '值', 'value'],
    kind: 'text',
    width: 36,
    wrap: true,
    help: { 'zh-CN': '在这里填写', 'en-US': 'Enter here' },
  },
  evidence: {
    key: 'evidence',
    header: { 'zh-CN': '证明文件', 'en-US': 'Evidence' },
    synonyms: ['证据', '文件', '文件编号', 'document'],
    kind: 'text',
    width: 28,
    wrap: true,
    help: { 'zh-CN': '文件的名称或编号', 'en-US': 'Name or number of the document' },
  },
  guide: {
    key: 'guide',
    header: { 'zh-CN': '填写说明', 'en-US': 'Guide' },
    synonyms: ['说明', 'help'],
    kind: 'result',
    width: 52,
    wrap: true,
    help: { 'zh-CN': '怎样填写', 'en-US': 'How to fill it in' },
  },
  result: {
    key: 'result',
    header: { 'zh-CN': '检查结果', 'en-US': 'Check result' },
    synonyms: ['结果', 'result'],
    kind: 'result',
    width: 44,
    wrap: true,
    help: { 'zh-CN': '由检查命令填写', 'en-US': 'Written by the checks' },
  },
};

/** A form with its columns: evidence only where documents are asked for. */
export function form<Key extends string>(
  declaration: Omit<FormDeclaration<Key>, 'columns' | 'blankRows' | 'print'>,
  { hasEvidence = false } = {},
): FormDeclaration<Key> {
  const keys: readonly FormColumn[] = hasEvidence
    ? ['item', 'entry', 'evidence', 'guide', 'result']
    : ['item', 'entry', 'guide', 'result'];
  return {
    ...declaration,
    columns: keys.map((key) => columns[key]),
    blankRows: declaration.items.length,
    print: 'landscape',
  };
}
