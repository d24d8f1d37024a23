import type { Field } from '../domain/field';
import { familyOf, type OffsetRecord } from '../domain/offset-record';
import type { DossierRule } from './dossier-rule';
import { fieldTexts, type FieldReason } from './field-texts';
import {
  emptyList,
  emptyListTexts,
  lackedBySome,
  linesOfReportingYear,
  type EmptyListReason,
} from './missing-parts';
import { lacking } from './required-fields';

type Reason = FieldReason | EmptyListReason | 'complete' | 'sourcesNotNamed' | 'offsetsWithoutProof';

/** 8.2: what the evaluation looks at is there: emissions (a), reductions (b), offsets (c). */
export const reportComplete: DossierRule<Reason> = {
  id: 'report-complete',
  clause: '8.2',
  level: 'shall',
  asks: {
    'zh-CN': '评价所需的内容齐全：边界、排放源和排放量；基准、目标和措施；抵消方式、抵消量和证明',
    'en-US':
      'What is to be evaluated is there: boundary, sources and emissions; base, targets and measures; offsets with amounts and proofs',
  },
  reading: {
    'zh-CN': '本工具只看各部分是否已填写；填得对不对由各条规则检查',
    'en-US': 'Only whether each part is there is looked at; other rules say whether it is right',
  },
  texts: {
    ...fieldTexts,
    ...emptyListTexts,
    complete: {
      seen: {
        'zh-CN': () => '排放、减排、抵消三部分的内容齐全',
        'en-US': () => 'Emissions, reductions and offsets are all there',
      },
    },
    sourcesNotNamed: {
      seen: {
        'zh-CN': ({ count }) => `报告年度的清单里有 ${count} 行没有写明排放源`,
        'en-US': ({ count }) => `Lines of the reporting year that name no source: ${count}`,
      },
      todo: {
        'zh-CN': () => '在“排放源”中写明名称',
        'en-US': () => 'Name them under “Source”',
      },
    },
    offsetsWithoutProof: {
      seen: {
        'zh-CN': ({ count }) => `有 ${count} 条抵消记录没有证明：注销证明、证书编号或公开网址`,
        'en-US': ({ count }) =>
          `Offset records without proof (of cancellation, the certificates’ serials, or the public address): ${count}`,
      },
      todo: {
        'zh-CN': () => '碳信用填写注销证明编号，绿证填写序列号，自主林业碳汇填写公开网址',
        'en-US': () =>
          'Enter the proof of cancellation of credits, the serials of certificates, the public address of own forestry',
      },
    },
  },
  check(dossier) {
    const { organization, boundary, base, targets, measures, offsets } = dossier;
    const lines = linesOfReportingYear(dossier);
    const rulings = [
      ...lacking([
        ['organization.reportingYear', organization.reportingYear],
        ['boundary.description', boundary.description],
      ]),
      ...emptyList(dossier, 'noLines', lines),
      ...lackedBySome('sourcesNotNamed', lines, ({ source }) => source),
      ...lacking([['base.value', base.value]]),
      ...emptyList(dossier, 'noTargets', targets),
      ...emptyList(dossier, 'noMeasures', measures),
      ...emptyList(dossier, 'noOffsets', offsets),
      ...lackedBySome('offsetsWithoutProof', offsets, proofOf),
    ];
    return rulings.length > 0
      ? rulings
      : [{ outcome: 'passed', reason: 'complete', facts: {}, at: boundary.description.at }];
  },
};

/** What shows that a record is what it says; none for a kind that nobody admits. */
function proofOf(record: OffsetRecord): Field<unknown> | undefined {
  switch (familyOf(record)) {
    case 'credit':
      return record.proof;
    case 'certificate':
      return record.serials;
    case 'sink':
      return record.disclosed.publicAddress;
    case undefined:
      return undefined;
  }
}
