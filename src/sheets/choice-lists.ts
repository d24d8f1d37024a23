import { creditKinds } from '../data/credit-kinds';
import { lineCategories, type LineCategory } from '../domain/inventory-line';
import { languages, type Words } from '../domain/language';
import type { Acquisition } from '../domain/offset-record';
import type { NeutralityType } from '../domain/organization';
import { normalizeSpelling } from '../domain/spelling';

interface Choice<Id> {
  readonly id: Id;
  /** What the drop-down shows. */
  readonly words: Words;
  readonly spellings?: readonly string[];
}

const yesNo: readonly Choice<boolean>[] = [
  { id: true, words: { 'zh-CN': '是', 'en-US': 'Yes' }, spellings: ['y', 'true', '√', '✓', '✔', '对', '已'] },
  {
    id: false,
    words: { 'zh-CN': '否', 'en-US': 'No' },
    spellings: ['n', 'false', '×', '✗', '✘', '不是', '未'],
  },
];

const scope: readonly Choice<1 | 2 | 3>[] = [
  { id: 1, words: { 'zh-CN': '范围1', 'en-US': 'Scope 1' }, spellings: ['1', '范围一'] },
  { id: 2, words: { 'zh-CN': '范围2', 'en-US': 'Scope 2' }, spellings: ['2', '范围二'] },
  { id: 3, words: { 'zh-CN': '范围3', 'en-US': 'Scope 3' }, spellings: ['3', '范围三'] },
];

const scopes: readonly Choice<string>[] = [
  { id: '1', words: { 'zh-CN': '范围1', 'en-US': 'Scope 1' } },
  { id: '2', words: { 'zh-CN': '范围2', 'en-US': 'Scope 2' } },
  { id: '3', words: { 'zh-CN': '范围3', 'en-US': 'Scope 3' } },
  { id: '12', words: { 'zh-CN': '范围1、2', 'en-US': 'Scope 1, 2' } },
  { id: '123', words: { 'zh-CN': '范围1、2、3', 'en-US': 'Scope 1, 2, 3' } },
];

const acquisition: readonly Choice<Acquisition>[] = [
  {
    id: 'greenPowerTrading',
    words: { 'zh-CN': '绿色电力交易', 'en-US': 'Green power trading' },
    spellings: ['绿电交易', '绿色电力交易获得', '通过绿色电力交易', 'green electricity trading', 'bundled'],
  },
  {
    id: 'certificateAlone',
    words: { 'zh-CN': '单独购买绿证', 'en-US': 'Certificate bought alone' },
    spellings: ['绿证单独交易', '单独购买', '绿证交易', '证电分离', 'unbundled', 'certificate only'],
  },
];

const neutralityType: readonly Choice<NeutralityType>[] = [
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

const categoryWords: Readonly<Record<LineCategory, Words & { readonly spellings: readonly string[] }>> = {
  combustion: {
    'zh-CN': '燃料燃烧',
    'en-US': 'Fuel combustion',
    spellings: ['燃烧', '燃烧排放', 'combustion'],
  },
  process: { 'zh-CN': '过程排放', 'en-US': 'Process', spellings: ['过程', 'process emissions'] },
  fugitive: { 'zh-CN': '逸散排放', 'en-US': 'Fugitive', spellings: ['逸散', 'fugitive emissions'] },
  electricity: {
    'zh-CN': '外购电力',
    'en-US': 'Electricity',
    spellings: ['电力', '电', 'purchased electricity'],
  },
  heat: { 'zh-CN': '外购热力', 'en-US': 'Heat', spellings: ['热力', '蒸汽', 'steam', 'purchased heat'] },
  cooling: { 'zh-CN': '外购冷', 'en-US': 'Cooling', spellings: ['冷', '冷量', 'purchased cooling'] },
  scope3: {
    'zh-CN': '范围3其他间接',
    'en-US': 'Other indirect (scope 3)',
    spellings: ['其他间接', '其他间接排放', '范围3', 'other indirect', 'scope 3'],
  },
  removal: {
    'zh-CN': '边界内清除',
    'en-US': 'Removal inside the boundary',
    spellings: ['清除', '清除量', '碳清除', 'removal', 'removals'],
  },
};

const category: readonly Choice<LineCategory>[] = lineCategories.map((id) => {
  const { spellings, ...words } = categoryWords[id];
  return { id, words, spellings };
});

const offsetKindWords: Readonly<Record<string, Words>> = {
  shenzhenInclusive: { 'zh-CN': '深圳碳普惠', 'en-US': 'Shenzhen PHCER' },
  guangdongInclusive: { 'zh-CN': '广东碳普惠', 'en-US': 'Guangdong PHCER' },
  ccer: { 'zh-CN': 'CCER', 'en-US': 'CCER' },
  greenCertificate: { 'zh-CN': '绿证', 'en-US': 'Green certificate' },
  ownForestry: { 'zh-CN': '自主林业碳汇', 'en-US': 'Own forestry' },
};

/** Offered: the admitted kinds. Anything else may be written and is then refused by name. */
const offsetKind: readonly Choice<string>[] = creditKinds
  .filter(({ family }) => family !== 'refused')
  .map(({ id, name }) => ({ id, words: offsetKindWords[id] ?? name }));

/** What the drop-downs offer, by list; the hidden sheet holds them in the workbook's language. */
export const choiceLists = { offsetKind, scopes, acquisition, yesNo, neutralityType, scope, category };
export type ListId = keyof typeof choiceLists;

type IdOf<List extends ListId> = (typeof choiceLists)[List][number]['id'];

/** The choice that a text means, in either language; undefined when it is none of the list. */
export function choiceOf<List extends ListId>(list: List, text: string): IdOf<List> | undefined {
  const spelling = normalizeSpelling(text);
  const choices: readonly Choice<IdOf<List>>[] = choiceLists[list];
  return choices.find((choice) => normalized(choice).includes(spelling))?.id;
}

/** Asked for every cell of a column of choices. */
const known = new WeakMap<Choice<unknown>, readonly string[]>();

function normalized(choice: Choice<unknown>): readonly string[] {
  const { words, spellings = [] } = choice;
  const result =
    known.get(choice) ??
    [...languages.map((language) => words[language]), ...spellings].map(normalizeSpelling);
  known.set(choice, result);
  return result;
}

/** What a choice is called. */
export function choiceWords<List extends ListId>(list: List, id: IdOf<List>): Words {
  const choices: readonly Choice<IdOf<List>>[] = choiceLists[list];
  const found = choices.find((choice) => choice.id === id);
  if (!found) throw new RangeError(`${list} has no choice ${String(id)}`);
  return found.words;
}
