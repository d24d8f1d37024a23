import type { offsetsSheet } from '../declared/offsets-sheet';
import type { RowInput } from '../rewrite-table';
import type { ExampleWords } from './example-words';

type OffsetKey = (typeof offsetsSheet)['columns'][number]['key'];

/** A means of every kind: 500 t, 300 t and 60 t of credits, 268.3 t of certificates (500 MWh × 0.5366), 350.5 t of own forestry. */
export function exampleOffsets({ say, choose, day }: ExampleWords): readonly RowInput<OffsetKey>[] {
  const credit: RowInput<OffsetKey> = {
    scopes: choose('scopes', '12'),
    outsideBoundary: choose('yesNo', true),
  };
  const ccer: RowInput<OffsetKey> = {
    ...credit,
    kind: choose('offsetKind', 'ccer'),
    project: say('某海上风电项目', 'An offshore wind farm'),
    registry: say('全国温室气体自愿减排注册登记系统', 'National voluntary emission reduction registry'),
    registered: day(2024, 7, 2),
    cancelled: day(2026, 5, 20),
    proof: 'ZX-EX-1',
    generationYear: 2023,
  };
  return [
    { ...ccer, number: '1', serialStart: 'CCER-EX-0001', serialEnd: 'CCER-EX-0500', tonnes: 500 },
    { ...ccer, number: '2', serialStart: 'CCER-EX-0501', serialEnd: 'CCER-EX-0800', tonnes: 300 },
    {
      ...credit,
      number: '3',
      kind: choose('offsetKind', 'shenzhenInclusive'),
      project: say('某绿色出行项目', 'A green travel project'),
      registry: say('深圳碳普惠登记系统', 'Shenzhen carbon inclusion registry'),
      serialStart: 'SZPH-EX-001',
      serialEnd: 'SZPH-EX-060',
      registered: day(2025, 3, 12),
      cancelled: day(2026, 5, 21),
      proof: 'ZX-EX-2',
      tonnes: 60,
      generationYear: 2024,
    },
    {
      number: '4',
      kind: choose('offsetKind', 'greenCertificate'),
      project: say('某风电场', 'A wind farm'),
      registry: say('绿色电力证书核发交易系统', 'Green certificate system'),
      serialStart: 'GEC-EX-001',
      serialEnd: 'GEC-EX-500',
      electricity: 500,
      generationYear: 2025,
      scopes: choose('scopes', '2'),
      acquisition: choose('acquisition', 'greenPowerTrading'),
    },
    {
      number: '5',
      kind: choose('offsetKind', 'ownForestry'),
      project: say('碳中和公益林', 'Forest for carbon neutrality'),
      tonnes: 350.5,
      scopes: choose('scopes', '12'),
      outsideBoundary: choose('yesNo', true),
      methodology: 'CCER-14-001-V01',
      place: say('广东省河源市', 'Heyuan, Guangdong'),
      coordinates: 'E114.70 N23.74',
      species: say('木荷', 'Schima superba'),
      area: say('20 公顷', '20 ha'),
      plantingPlan: say('2018 年造林，见文件 L-1', 'Planted in 2018, document L-1'),
      monitoringPlan: say('每年监测，见文件 L-2', 'Monitored yearly, document L-2'),
      sinkTonnes: '350.5',
      period: '2025-01-01 至 2025-12-31',
      publicAddress: 'https://example.com/forest',
      usedElsewhere: choose('yesNo', false),
    },
  ];
}
