import type { DossierRule } from './dossier-rule';
import { fieldTexts, withoutValue, type FieldReason } from './field-texts';
import type { Ruling } from './rule';
import { isNone } from '../domain/written-none';

type Reason = FieldReason | 'described' | 'noDeviation' | 'deviationDescribed';

/** 7.2.2: the boundary of the accounting is written down, and so is how it departs from the accounting standard. */
export const boundaryDescribed: DossierRule<Reason> = {
  id: 'boundary-described',
  clause: '7.2.2',
  level: 'shall',
  asks: {
    'zh-CN': '写明核算边界；与核算标准要求不一致的，写明不一致之处',
    'en-US': 'The boundary is described, and so is where it departs from the accounting standard',
  },
  reading: {
    'zh-CN': '没有不一致时写“无”；空着看不出有没有',
    'en-US': 'Where nothing departs, “none” is written; a blank does not say so',
  },
  texts: {
    ...fieldTexts,
    described: { seen: { 'zh-CN': () => '核算边界已写明', 'en-US': () => 'The boundary is described' } },
    noDeviation: {
      seen: { 'zh-CN': () => '写明没有不一致之处', 'en-US': () => 'It is said that nothing departs' },
    },
    deviationDescribed: {
      seen: {
        'zh-CN': () => '不一致之处已写明；声明中也要写',
        'en-US': () => 'The departure is described; the declaration says so too',
      },
    },
  },
  check({ boundary: { description, deviation } }) {
    return [ofDescription(), ofDeviation()];

    function ofDescription(): Ruling<Reason> {
      if (description.state === 'value')
        return { outcome: 'passed', reason: 'described', facts: {}, at: description.at };
      const ruling = withoutValue(description, 'boundary.description');
      return description.state === 'blank' ? { ...ruling, outcome: 'failed' } : ruling;
    }

    function ofDeviation(): Ruling<Reason> {
      if (deviation.state !== 'value') return withoutValue(deviation, 'boundary.deviation');
      const reason = isNone(deviation.value) ? 'noDeviation' : 'deviationDescribed';
      return { outcome: 'passed', reason, facts: {}, at: deviation.at };
    }
  },
};
