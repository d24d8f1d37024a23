import { ownSourceCategories, scope3Categories, type StatedCategory } from '../../domain/boundary';
import { boundaryItemNames as names, type BoundaryItem } from '../../rules/names/boundary-names';
import { form, type FormItem } from '../form';

const ownGuide = {
  'zh-CN': '7.2.3：排放清单有这类排放源时可不填；没有时写“无”',
  'en-US': '7.2.3: may stay blank where the inventory has such a source; else write “none”',
};
const scope3Guide = {
  'zh-CN': '7.2.3 c：全价值链时，排放清单没有这一类就写明为什么不计',
  'en-US': '7.2.3 c: full value chain only: where the inventory has none, write why it is left out',
};

function statement(key: StatedCategory, guide: FormItem['guide']): FormItem<BoundaryItem> {
  return { key, name: names[key], kind: 'text', guide };
}

const items: readonly FormItem<BoundaryItem>[] = [
  {
    key: 'description',
    name: names.description,
    synonyms: ['边界说明', '组织边界', 'boundary description'],
    kind: 'text',
    guide: {
      'zh-CN': '7.2.2：包括哪些场所、设施和业务',
      'en-US': '7.2.2: sites, installations and business that are in',
    },
  },
  {
    key: 'deviation',
    name: names.deviation,
    synonyms: ['边界差异', '与标准的差异', 'boundary deviation', 'departures'],
    kind: 'text',
    guide: {
      'zh-CN': '7.2.2：没有差异写“无”；有则写明，声明中会列出',
      'en-US': '7.2.2: “none”, or what departs; it goes into the declaration',
    },
  },
  ...ownSourceCategories.map((key) => statement(key, ownGuide)),
  ...scope3Categories.map((key) => statement(key, scope3Guide)),
];

/** Boundary and sources (7.2.2, 7.2.3). */
export const boundarySheet = form<BoundaryItem>({
  id: 'boundary',
  tab: { 'zh-CN': '边界与排放源', 'en-US': 'Boundary & sources' },
  title: { 'zh-CN': '核算边界与排放源（7.2.2、7.2.3）', 'en-US': 'Boundary and sources (7.2.2, 7.2.3)' },
  lead: {
    'zh-CN': '带边框的格由您填写。空着不等于“无”。',
    'en-US': 'Bordered cells are yours. Blank does not mean “none”.',
  },
  tableName: 'CN_Boundary',
  items,
  tabColor: '#2B5C8A',
});
