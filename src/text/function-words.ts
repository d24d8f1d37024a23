import type { FunctionWords } from './functions-metadata';

/** The Chinese words of every function; the English ones are the JSDoc of `src/functions`. */
export const functionWordsZh: Readonly<Record<string, FunctionWords>> = {
  GWP: {
    description: '气体或混合制冷剂的百年全球增温潜势（GWP100），单位 kg CO2e/kg。空行返回空。',
    parameters: {
      gas: {
        name: '气体',
        description: '分子式、名称或制冷剂编号：CH4、甲烷、methane、R-410A。给出区域则返回区域。',
      },
      report: {
        name: '评估报告',
        description: 'IPCC 评估报告：SAR、AR4、AR5 或 AR6。省略时用所收最新的 AR6（7.2.4.3）。',
      },
    },
  },
  'GWP.SOURCE': {
    description: 'CN.GWP 数值的出处：报告、表号、版次、核对方式、复核期限。',
    parameters: {
      gas: {
        name: '气体',
        description: '分子式、名称或制冷剂编号：CH4、甲烷、methane、R-410A。给出区域则返回区域。',
      },
      report: {
        name: '评估报告',
        description: 'IPCC 评估报告：SAR、AR4、AR5 或 AR6。省略时用所收最新的 AR6（7.2.4.3）。',
      },
    },
  },
  GRID: {
    description:
      '中国电力平均二氧化碳排放因子，t CO2/MWh（即 kg CO2/kWh）：全国、区域电网、省份。空行返回空。',
    parameters: {
      region: {
        name: '电网或省份',
        description: '全国、区域电网（南方、华东）或省份（广东）。给出区域则返回区域。',
      },
      year: { name: '年份', description: '因子的年份，2021 至 2023。省略时用所收最新年份。' },
    },
  },
  'GRID.SOURCE': {
    description: 'CN.GRID 数值的出处，以及 7.2.4.2 是否列有这类因子。',
    parameters: {
      region: {
        name: '电网或省份',
        description: '全国、区域电网（南方、华东）或省份（广东）。给出区域则返回区域。',
      },
      year: { name: '年份', description: '因子的年份，2021 至 2023。省略时用所收最新年份。' },
    },
  },
  FUEL: {
    description:
      '燃料燃烧的二氧化碳因子，每单位 t CO2：低位发热量 × 单位热值含碳量 × 氧化率 × 44/12。空行返回空。',
    parameters: {
      fuel: { name: '燃料', description: '燃料名称：柴油、汽油、天然气、diesel。给出区域则返回区域。' },
      unit: {
        name: '单位',
        description: 't、kg、万Nm³、Nm³、GJ、tce；柴油还可用 L。省略时为 t，气体为 万Nm³。',
      },
      set: {
        name: '参数集',
        description: '缺省参数：GB/T 32151（省略时用）、NDRC 或 MEE。同一清单请勿混用。',
      },
    },
  },
  'FUEL.SOURCE': {
    description: 'CN.FUEL 数值的出处，含低位发热量、含碳量和氧化率。',
    parameters: {
      fuel: { name: '燃料', description: '燃料名称：柴油、汽油、天然气、diesel。给出区域则返回区域。' },
      unit: {
        name: '单位',
        description: 't、kg、万Nm³、Nm³、GJ、tce；柴油还可用 L。省略时为 t，气体为 万Nm³。',
      },
      set: {
        name: '参数集',
        description: '缺省参数：GB/T 32151（省略时用）、NDRC 或 MEE。同一清单请勿混用。',
      },
    },
  },
  HEAT: {
    description: '外购热力的缺省二氧化碳因子，t CO2/GJ（7.2.4.2）。未收外购冷量的缺省值。',
    parameters: {
      kind: { name: '热力种类', description: '热力、蒸汽或热水。省略时为热力。给出区域则返回区域。' },
    },
  },
  'HEAT.SOURCE': {
    description: 'CN.HEAT 数值的出处。',
    parameters: {
      kind: { name: '热力种类', description: '热力、蒸汽或热水。省略时为热力。给出区域则返回区域。' },
    },
  },
  METHOD: {
    description: '表 D.1 中非二氧化碳气体的核算标准参考文件，按表中顺序溢出两列：活动、文件。',
    parameters: {
      gas: { name: '气体', description: '气体、混合制冷剂或类别：CH4、N2O、HFCs、PFCs、SF6、NF3。' },
      activity: { name: '活动', description: '表 D.1 的活动：制冷剂、运输、农业、半导体。省略时列出全部。' },
    },
  },
  CO2E: {
    description: '某种气体的量折合 t CO2e：数量 × GWP100。空行返回空。',
    parameters: {
      amount: { name: '数量', description: '气体的质量。给出区域则返回区域。' },
      unit: { name: '单位', description: '质量单位：t、kg、g。' },
      gas: { name: '气体', description: '气体或混合制冷剂，写法同 CN.GWP。' },
      report: {
        name: '评估报告',
        description: 'IPCC 评估报告：SAR、AR4、AR5 或 AR6。省略时用所收最新的 AR6（7.2.4.3）。',
      },
    },
  },
  EMISSION: {
    description:
      '一条排放源的排放量，t CO2e：活动数据 × 排放因子 × GWP（7.2.4.1）。单位须能约去。空行返回空。',
    parameters: {
      activity: { name: '活动数据', description: '活动数据，如 120000。给出区域则返回区域。' },
      activityUnit: { name: '活动数据单位', description: '活动数据的单位：kWh、万kWh、t、L、Nm³、km。' },
      factor: { name: '排放因子', description: '排放因子的数值。' },
      factorUnit: { name: '因子单位', description: '因子的单位：kgCO2/kWh、tCO2e/t、kgCH4/t。' },
      gas: { name: '气体', description: '因子所指的气体；因子单位已写明时可省略。' },
      report: {
        name: '评估报告',
        description: 'IPCC 评估报告：SAR、AR4、AR5 或 AR6。省略时用所收最新的 AR6（7.2.4.3）。',
      },
    },
  },
  CONVERT: {
    description: '换算 Excel 自带 CONVERT 没有的能源与排放单位：万kWh、万Nm³、tce、GJ、MWh。空行返回空。',
    parameters: {
      value: { name: '数值', description: '要换算的数。给出区域则返回区域。' },
      from: { name: '原单位', description: '原来的单位，如 万kWh。' },
      to: { name: '目标单位', description: '要换成的单位，如 GJ。' },
    },
  },
  TOTAL: {
    description:
      '精确求和，没有二进制舍入误差；给出关键字区域和关键字时只加匹配的行。空单元格略过，文字会被指出。',
    parameters: {
      amounts: { name: '数量', description: '要相加的单元格。' },
      keys: { name: '关键字区域', description: '与数量同样大小的区域，每个数量一个关键字。' },
      key: { name: '关键字', description: '要相加的行的关键字。' },
    },
  },
  BASELINE: {
    description: '由各年排放量求基准值（6.2.2），从早到晚：单年、平均或最近 n 年的移动平均。',
    parameters: {
      values: { name: '各年排放量', description: '从早到晚的各年排放量。' },
      method: { name: '方法', description: 'year（年度）、mean（平均，省略时用）或 moving（移动平均）。' },
      n: { name: '年数', description: '移动平均所取的最近年数。' },
    },
  },
  INTENSITY: {
    description: '排放强度（A.1.1 b）：排放量除以产出，物理或经济强度。两者皆空返回空。',
    parameters: {
      emissions: { name: '排放量', description: '排放量，t CO2e。给出区域则返回区域。' },
      output: { name: '产出', description: '产品产量、增加值或产值。' },
    },
  },
  TARGETRATE: {
    description:
      '从基准年到目标年的总体下降率，式（A.1）：1 −（1 − 年均下降率）^年数。2022 至 2025 年每年 4.48% 即 12.85%。',
    parameters: {
      annualRate: {
        name: '年均下降率',
        description: '每年的下降率，写作 4.48% 或 0.0448。给出区域则返回区域。',
      },
      baseYear: { name: '基准年', description: '基准年，如 2022。' },
      targetYear: { name: '目标年', description: '目标年，须晚于基准年，如 2025。' },
      path: {
        name: '路径',
        description: 'compound（复合，逐年递减，省略时用）或 linear（线性，相对基准年等额下降）。',
      },
    },
  },
  ANNUALRATE: {
    description: '达到总体下降率所需的年均下降率：CN.TARGETRATE 的逆运算。',
    parameters: {
      overallRate: {
        name: '总体下降率',
        description: '总体下降率，写作 12.85% 或 0.1285。给出区域则返回区域。',
      },
      baseYear: { name: '基准年', description: '基准年，如 2022。' },
      targetYear: { name: '目标年', description: '目标年，须晚于基准年，如 2025。' },
      path: {
        name: '路径',
        description: 'compound（复合，逐年递减，省略时用）或 linear（线性，相对基准年等额下降）。',
      },
    },
  },
  TARGETVALUE: {
    description: '目标在某一年允许的排放量或强度，单位与基准值相同。',
    parameters: {
      base: { name: '基准值', description: '基准值。给出区域则返回区域。' },
      annualRate: { name: '年均下降率', description: '每年的下降率，写作 4.48% 或 0.0448。' },
      baseYear: { name: '基准年', description: '基准年，如 2022。' },
      targetYear: { name: '年份', description: '所问的年份；基准年本身即为基准值。' },
      path: {
        name: '路径',
        description: 'compound（复合，逐年递减，省略时用）或 linear（线性，相对基准年等额下降）。',
      },
    },
  },
  TARGETPATH: {
    description: '从基准年到目标年的整条路径，溢出两列：年份、数值。',
    parameters: {
      base: { name: '基准值', description: '基准值。' },
      annualRate: { name: '年均下降率', description: '每年的下降率，写作 4.48% 或 0.0448。' },
      baseYear: { name: '基准年', description: '基准年，如 2022。' },
      targetYear: { name: '目标年', description: '目标年，须晚于基准年，如 2025。' },
      path: {
        name: '路径',
        description: 'compound（复合，逐年递减，省略时用）或 linear（线性，相对基准年等额下降）。',
      },
    },
  },
  REDUCTION: {
    description: '已实现的下降率：（基准值 − 实际值）÷ 基准值（9 d）。排放上升时为负。',
    parameters: {
      base: { name: '基准值', description: '基准值。给出区域则返回区域。' },
      actual: { name: '实际值', description: '所看年份的数值，单位相同。' },
    },
  },
  ATTAINED: {
    description: '减排目标是否实现（9 d）：下降率不低于目标下降率时为 TRUE。',
    parameters: {
      base: { name: '基准值', description: '基准值。给出区域则返回区域。' },
      actual: { name: '实际值', description: '所看年份的数值，单位相同。' },
      targetRate: { name: '目标下降率', description: '目标的总体下降率，写作 12.85% 或 0.1285。' },
    },
  },
  SCIENCE: {
    description: '年均下降率是否满足 A.2.4.2 对气候科学目标的要求：范围1、2 按总量，范围3 按总量或强度。',
    parameters: {
      scope: { name: '范围', description: '1、2、1+2 或 3。给出区域则返回区域。' },
      kind: { name: '目标类型', description: 'absolute（总量）或 intensity（强度）。' },
      annualRate: { name: '年均下降率', description: '每年的下降率，写作 4.2% 或 0.042。' },
    },
  },
  SCOPE3NEEDED: {
    description:
      '范围3 是否需要单独设定目标（A.2.4.2 b）：大于范围1～3 总量的 40% 时为 TRUE，恰为 40% 时不需要。',
    parameters: {
      scope1: { name: '范围1', description: '范围1 排放量，t CO2e。给出区域则返回区域。' },
      scope2: { name: '范围2', description: '范围2 排放量，t CO2e。' },
      scope3: { name: '范围3', description: '范围3 排放量，t CO2e。' },
    },
  },
  OFFSETCHECK: {
    description: '一条抵消记录按 7.3 首先不符合的要求，附条款和原因；否则列出已符合的条款。空行返回空。',
    parameters: {
      kind: {
        name: '抵消类型',
        description: '类型：CCER、深圳碳普惠、广东碳普惠、绿证。给出区域则返回区域。',
      },
      registered: { name: '登记日期', description: '登记日期。' },
      declared: { name: '声明日期', description: '碳中和声明的日期。' },
      cancelled: { name: '注销日期', description: '注销日期；未注销时留空。' },
      generationYear: { name: '生产年份', description: '绿证：绿色电力的生产年份。' },
      offsetYear: { name: '抵消年度', description: '绿证：用于抵消的年度。' },
      scope: { name: '范围', description: '绿证：用于抵消的范围。' },
    },
  },
  CERTIFICATE: {
    description: '绿色电力证书可计入的吨数（7.3.1.4）：电量 × 因子，不超过同年范围2 的电力排放量。',
    parameters: {
      mwh: { name: '电量', description: '证书的电量，MWh。给出区域则返回区域。' },
      factor: { name: '排放因子', description: '清单所用的电力因子，t CO2/MWh。' },
      scope2Emissions: { name: '范围2电力排放量', description: '同年范围2 的电力排放量，t CO2e。' },
    },
  },
  VERDICT: {
    description: '按 8.3 判定：排放量小于等于抵消量为实现碳中和，相等即实现。排放量为空或为 0 时返回错误。',
    parameters: {
      emissions: { name: '排放量', description: '核算边界内的净排放量，t CO2e。给出区域则返回区域。' },
      offsets: { name: '抵消量', description: '计入的碳抵消量，t CO2e。' },
      language: { name: '语言', description: 'zh 或 en。省略时用 Office 的语言。' },
    },
  },
  MARGIN: {
    description: '抵消量减排放量，t CO2e：为正是余量，为负是按 8.3 还缺的量。',
    parameters: {
      emissions: { name: '排放量', description: '核算边界内的净排放量，t CO2e。给出区域则返回区域。' },
      offsets: { name: '抵消量', description: '计入的碳抵消量，t CO2e。' },
    },
  },
  RULESET: {
    description: '所用规则和数值的版次与指纹，供存档。两份工作簿此行相同，即按同样的规则判定。',
    parameters: {},
  },
};
