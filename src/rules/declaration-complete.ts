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

type Reason =
  | FieldReason
  | Exclude<EmptyListReason, 'noMeasures'>
  | 'complete'
  | 'standardsNotNamed'
  | 'tonnesNotKnown'
  | 'attainmentNotKnown'
  | 'offsetsNotNamed'
  | 'offsetAmountsNotKnown';

/** 9 a to f: what a public declaration says is there. */
export const declarationComplete: DossierRule<Reason> = {
  id: 'declaration-complete',
  clause: '9',
  level: 'should',
  asks: {
    'zh-CN':
      '声明的内容齐全：组织信息；核算标准、边界和排放量；类型和时间段；目标实现情况；抵消方式、项目和抵消量；评价机构',
    'en-US':
      'The declaration has it all: the organization; standard, boundary and emissions; type and period; attainment of targets; offsets with projects and amounts; the evaluation body',
  },
  reading: {
    'zh-CN': '声明日期也须写明；评价结论由本工具写入声明',
    'en-US': 'The day of the declaration is needed too; the conclusion is filled in by this tool',
  },
  texts: {
    ...fieldTexts,
    noLines: emptyListTexts.noLines,
    noTargets: emptyListTexts.noTargets,
    noOffsets: emptyListTexts.noOffsets,
    complete: {
      seen: { 'zh-CN': () => '声明所需的内容齐全', 'en-US': () => 'Everything to be declared is there' },
    },
    standardsNotNamed: {
      seen: {
        'zh-CN': ({ count }) => `报告年度的清单里有 ${count} 行没有写明核算标准`,
        'en-US': ({ count }) => `Lines of the reporting year that name no accounting standard: ${count}`,
      },
      todo: {
        'zh-CN': () => '在“核算标准”中写明',
        'en-US': () => 'Name it under “Accounting standard”',
      },
    },
    tonnesNotKnown: {
      seen: {
        'zh-CN': ({ count }) => `报告年度的清单里有 ${count} 行没有排放量`,
        'en-US': ({ count }) => `Lines of the reporting year without emissions: ${count}`,
      },
      todo: {
        'zh-CN': () => '补全这些行的排放量',
        'en-US': () => 'Complete the emissions of these lines',
      },
    },
    attainmentNotKnown: {
      seen: {
        'zh-CN': ({ count }) => `有 ${count} 个减排目标没有填报告年度实际值，无法说明实现情况`,
        'en-US': ({ count }) =>
          `Targets without a value in the reporting year, so that attainment is not known: ${count}`,
      },
      todo: {
        'zh-CN': () => '在“报告年度实际值”中填写',
        'en-US': () => 'Enter it under “Value in the reporting year”',
      },
    },
    offsetsNotNamed: {
      seen: {
        'zh-CN': ({ count }) => `抵消台账里有 ${count} 处没有写明抵消类型或项目`,
        'en-US': ({ count }) => `Offset types or projects that are not named in the ledger: ${count}`,
      },
      todo: {
        'zh-CN': () => '写明抵消类型和项目名称；自主林业碳汇写明地理位置',
        'en-US': () => 'Name type and project; for own forestry the place',
      },
    },
    offsetAmountsNotKnown: {
      seen: {
        'zh-CN': ({ count }) => `有 ${count} 条抵消记录没有数量`,
        'en-US': ({ count }) => `Offset records without an amount: ${count}`,
      },
      todo: {
        'zh-CN': () => '填写数量；绿证填写电量',
        'en-US': () => 'Enter the quantity, of a certificate its electricity',
      },
    },
  },
  check(dossier) {
    const { organization, boundary, targets, offsets } = dossier;
    const { name, creditCode, neutralityType, reportingYear, evaluationBody, declarationDay } = organization;
    const lines = linesOfReportingYear(dossier);
    const rulings = [
      ...lacking([
        ['organization.name', name],
        ['organization.creditCode', creditCode],
        ['boundary.description', boundary.description],
      ]),
      ...emptyList(dossier, 'noLines', lines),
      ...lackedBySome('standardsNotNamed', lines, ({ standard }) => standard),
      ...lackedBySome('tonnesNotKnown', lines, ({ tonnes }) => tonnes),
      ...lacking([
        ['organization.neutralityType', neutralityType],
        ['organization.reportingYear', reportingYear],
      ]),
      ...emptyList(dossier, 'noTargets', targets),
      ...lackedBySome('attainmentNotKnown', targets, ({ actualValue }) => actualValue),
      ...emptyList(dossier, 'noOffsets', offsets),
      ...lackedBySome('offsetsNotNamed', offsets, ({ kind }) => kind, nameOf),
      ...lackedBySome('offsetAmountsNotKnown', offsets, amountOf),
      ...lacking([
        ['organization.evaluationBody', evaluationBody],
        ['organization.declarationDay', declarationDay],
      ]),
    ];
    return rulings.length > 0
      ? rulings
      : [{ outcome: 'passed', reason: 'complete', facts: {}, at: declarationDay.at }];
  },
};

function nameOf(record: OffsetRecord): Field<unknown> {
  return familyOf(record) === 'sink' ? record.disclosed.place : record.project;
}

function amountOf(record: OffsetRecord): Field<unknown> {
  return familyOf(record) === 'certificate' ? record.electricity : record.tonnes;
}
