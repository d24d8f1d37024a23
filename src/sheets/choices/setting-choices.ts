import { fuelSets, type FuelSet } from '../../data/fuels';
import { reports, reportSpellings, type Report } from '../../domain/gwp';
import type { Comparison, CreditAge } from '../../domain/organization';
import type { Choice } from './choice';

/** The newest first, for it is the one that 7.2.4.3 asks for. */
export const report: readonly Choice<Report>[] = [...reports].reverse().map((id) => ({
  id,
  words: { 'zh-CN': id, 'en-US': id },
  spellings: reportSpellings[id],
}));

export const fuelSet: readonly Choice<FuelSet['id']>[] = fuelSets.map(({ id, name, spellings }) => ({
  id,
  words: { 'zh-CN': id, 'en-US': id },
  spellings: [...Object.values(name), ...spellings],
}));

export const comparison: readonly Choice<Comparison>[] = [
  {
    id: 'net',
    words: { 'zh-CN': '净排放量', 'en-US': 'Net emissions' },
    spellings: ['净排放', '净额', 'net'],
  },
  {
    id: 'gross',
    words: { 'zh-CN': '排放总量', 'en-US': 'Gross emissions' },
    spellings: ['总排放', '总排放量', '总量', 'gross'],
  },
];

export const creditAge: readonly Choice<CreditAge>[] = [
  {
    id: 'byDay',
    words: { 'zh-CN': '按日', 'en-US': 'By day' },
    spellings: ['按日计算', '逐日', '按天', 'day by day', 'days'],
  },
  {
    id: 'byCalendarYear',
    words: { 'zh-CN': '按自然年', 'en-US': 'By calendar year' },
    spellings: ['按自然年计算', '自然年', '按日历年', 'calendar year', 'calendar years'],
  },
];
