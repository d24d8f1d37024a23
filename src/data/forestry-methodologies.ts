import { copied } from './passport';
import type { BothLanguages, Passport } from './passport';

/** A methodology of the national voluntary scheme under which a forestry sink may be developed (7.3.2.1). */
export interface ForestryMethodology {
  /** e.g. `CCER-14-001-V01` */
  readonly code: string;
  readonly name: BothLanguages;
  readonly passport: Passport;
}

/** Codes of the forestry field of the national scheme begin so; a later methodology of the field is admitted by its code. */
export const forestryCodePrefix = 'CCER-14-';

const registry: Omit<Passport, 'locator'> = {
  document: '温室气体自愿减排项目方法学',
  edition: '2023-10',
  ...copied,
  reviewBy: '2027-06-30',
};

export const forestryMethodologies: readonly ForestryMethodology[] = [
  {
    code: 'CCER-14-001-V01',
    name: { 'zh-CN': '造林碳汇', 'en-US': 'Afforestation' },
    passport: { ...registry, locator: 'CCER-14-001-V01' },
  },
  {
    code: 'CCER-14-002-V01',
    name: { 'zh-CN': '红树林营造', 'en-US': 'Mangrove planting' },
    passport: { ...registry, locator: 'CCER-14-002-V01' },
  },
];
