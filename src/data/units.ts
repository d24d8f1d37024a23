/** What can be compared and added; a factor cancels only an activity of its own dimension. */
export type Dimension =
  'mass' | 'energy' | 'volume' | 'normalVolume' | 'distance' | 'freight' | 'passengers' | 'area' | 'money';

/** A unit: its size in the dimension's base (t, GJ, m³, Nm³, km, t·km, person·km, m², 元), as exact decimal text. */
export interface UnitEntry {
  readonly symbol: string;
  readonly dimension: Dimension;
  readonly size: string;
  /** Compared without case and spaces, full-width forms and superscripts made plain. */
  readonly spellings: readonly string[];
  /** Spellings that mean something else in another case: `mg`, not `Mg`. */
  readonly exactCase?: readonly string[];
}

const unit = (
  symbol: string,
  dimension: Dimension,
  size: string,
  spellings: string,
  exactCase: readonly string[] = [],
): UnitEntry => ({
  symbol,
  dimension,
  size,
  spellings: spellings === '' ? [] : spellings.split('|'),
  exactCase,
});

/**
 * SI prefixes are exact. 1 kWh = 3.6 MJ. Calorie: the international one, 4.1868 J. Coal equivalent: 7,000 kcal/kg,
 * so 29.3076 GJ per tonne. Nm³ is a gas at 0 °C and 101.325 kPa; m³ of a gas at another state is another amount, so
 * the two do not cancel.
 */
export const units: readonly UnitEntry[] = [
  unit('mg', 'mass', '1e-9', '毫克|milligram', ['mg']),
  unit('g', 'mass', '1e-6', 'g|克|gram|grams|公克'),
  unit('kg', 'mass', '1e-3', 'kg|kgs|千克|公斤|kilogram|kilograms'),
  unit('t', 'mass', '1', 't|吨|公吨|噸|ton|tons|tonne|tonnes|metric ton|metric tons'),
  unit('kt', 'mass', '1e3', 'kt|千吨|Gg'),
  unit('万t', 'mass', '1e4', '万吨|万t|萬噸'),
  unit('Mt', 'mass', '1e6', '百万吨', ['Mt']),
  unit('kJ', 'energy', '1e-6', 'kJ|千焦'),
  unit('MJ', 'energy', '1e-3', 'MJ|兆焦'),
  unit('GJ', 'energy', '1', 'GJ|吉焦|百万千焦'),
  unit('TJ', 'energy', '1e3', 'TJ|太焦'),
  unit('PJ', 'energy', '1e6', 'PJ|拍焦'),
  unit('Wh', 'energy', '3.6e-6', 'Wh|瓦时'),
  unit('kWh', 'energy', '3.6e-3', 'kWh|kW·h|千瓦时|千瓦小时|度|度电|kilowatt hour|kilowatt hours'),
  unit('MWh', 'energy', '3.6', 'MWh|MW·h|兆瓦时|千度|千千瓦时'),
  unit('万kWh', 'energy', '36', '万kWh|万kW·h|万千瓦时|万度|萬kWh'),
  unit('GWh', 'energy', '3600', 'GWh|GW·h|吉瓦时|百万千瓦时'),
  unit('亿kWh', 'energy', '3.6e5', '亿kWh|亿千瓦时|亿度'),
  unit('TWh', 'energy', '3.6e6', 'TWh|太瓦时'),
  unit('kcal', 'energy', '4.1868e-6', 'kcal|千卡|大卡'),
  unit('Mcal', 'energy', '4.1868e-3', 'Mcal|兆卡'),
  unit('Gcal', 'energy', '4.1868', 'Gcal|吉卡|百万千卡|百万大卡'),
  unit('kgce', 'energy', '0.0293076', 'kgce|千克标准煤|公斤标准煤|千克标煤|公斤标煤'),
  unit('tce', 'energy', '29.3076', 'tce|吨标准煤|吨标煤'),
  unit('万tce', 'energy', '293076', '万tce|万吨标准煤|万吨标煤'),
  unit('mL', 'volume', '1e-6', '毫升', ['mL', 'ml']),
  unit('L', 'volume', '1e-3', 'L|升|公升|liter|liters|litre|litres|ltr'),
  unit('kL', 'volume', '1', 'kL|千升'),
  unit('m³', 'volume', '1', 'm3|立方米|立方|方|m^3|cubic metre|cubic metres|cubic meter|cubic meters'),
  unit('万m³', 'volume', '1e4', '万m3|万立方米|万立方|万方|万m^3'),
  unit('Nm³', 'normalVolume', '1', 'Nm3|标立方米|标准立方米|标方|标立方|Nm^3|m3(标)|标m3'),
  unit('万Nm³', 'normalVolume', '1e4', '万Nm3|万标立方米|万标准立方米|万标方|万标立方|万Nm^3|万标m3'),
  unit('m', 'distance', '1e-3', '米|metre|metres|meter|meters', ['m']),
  unit('km', 'distance', '1', 'km|公里|千米|kilometre|kilometres|kilometer|kilometers|车公里|vkm'),
  unit('万km', 'distance', '1e4', '万km|万公里'),
  unit('t·km', 'freight', '1', 'tkm|t·km|吨公里|吨·公里|t-km|吨千米'),
  unit('万t·km', 'freight', '1e4', '万tkm|万吨公里|万t·km'),
  unit(
    'person·km',
    'passengers',
    '1',
    'pkm|p·km|人公里|人·公里|人·km|person·km|person-km|passenger-km|passenger km',
  ),
  unit('m²', 'area', '1', 'm2|平方米|平米|m^2'),
  unit('万m²', 'area', '1e4', '万m2|万平方米'),
  unit('元', 'money', '1', '元|CNY|RMB|人民币|yuan'),
  unit('万元', 'money', '1e4', '万元|万CNY|万RMB'),
  unit('百万元', 'money', '1e6', '百万元'),
  unit('亿元', 'money', '1e8', '亿元'),
];

/** Spellings that mean different units to different people: refused with both. */
export const ambiguousUnits: Readonly<Record<string, string>> = {
  mt: 't / Mt',
  MT: 't / Mt',
  Mg: 't / mg',
  MG: 't / mg',
  ML: 'mL / 1000 m³',
  M: 'm',
};
