import { Decimal } from 'decimal.js';
import { functions, registerFunctions } from '../../src/functions';
import { ExcelHost } from '../host/excel-host';
import { startNodeClient } from '../host/node-client';
import type { FunctionDeclaration } from '../host/function-calls';
import '../functions/custom-functions';
import { functionsInSource } from '../manifest/product-surroundings';
import { median, print, type Figure } from './bench-report';
import { functionsWeight } from './functions-weight';

/** How many times an empty function a function may take. */
const lookUp = 1.25;
const arithmetic = 1.5;

const runs = 7;
const callsPerRun = 2_000;
const cells = 100_000;

/** Calls of one function through Microsoft's runtime, in processor time; its waiting between flushes is no work. */
type Caller = (id: string, values: readonly unknown[]) => Promise<number>;

async function startCaller(): Promise<{ call: Caller; stop: () => void }> {
  const host = new ExcelHost();
  const client = startNodeClient(host);
  const restore = client.install();
  registerFunctions();
  const declared: FunctionDeclaration[] = [...(await functionsInSource())];
  for (const like of [...declared]) {
    const id = `EMPTY.${like.id}`;
    declared.push({ ...like, id, name: id });
    client.CustomFunctions.associate(id, () => [[1]]);
  }
  host.registerFunctionSet({ namespace: 'CN', functions: declared });
  const call: Caller = async (id, values) => {
    const before = process.cpuUsage();
    await Promise.all(
      Array.from(
        { length: callsPerRun },
        async () => await host.callFunction(`CN.${id}`, values, 'Sheet1!A1'),
      ),
    );
    const { user, system } = process.cpuUsage(before);
    return (user + system) / callsPerRun;
  };
  return {
    call,
    stop: () => {
      restore();
      client.dispose();
      host.dispose();
    },
  };
}

/** Scalar functions against an empty function of the same parameters, through the real runtime, in turns. */
async function scalarFigures(): Promise<Figure[]> {
  const { call, stop } = await startCaller();
  const figures: Figure[] = [];
  for (const [id, values, atMost] of [
    ['GWP', ['CH4'], lookUp],
    ['GRID', ['南方', 2023], lookUp],
    ['GRID.SOURCE', ['南方', 2023], lookUp],
    ['FUEL', ['柴油', 't'], lookUp],
    ['HEAT', ['蒸汽'], lookUp],
    ['EMISSION', [100, '万kWh', 0.5306, 'kgCO2/kWh'], arithmetic],
    ['CO2E', [12, 'kg', 'SF6'], arithmetic],
    ['TARGETRATE', [0.0448, 2022, 2025], lookUp],
    ['ANNUALRATE', [0.1846, 2020, 2030], arithmetic],
    ['OFFSETCHECK', ['CCER', 45292, 45838, 45809, null, null, null], arithmetic],
    ['VERDICT', [1000, 1000], arithmetic],
  ] as const) {
    const own: number[] = [];
    const empty: number[] = [];
    await call(id, values);
    await call(`EMPTY.${id}`, values);
    for (let run = 0; run < runs; run++) {
      own.push(await call(id, values));
      empty.push(await call(`EMPTY.${id}`, values));
    }
    figures.push({
      what: `CN.${id}, one call`,
      measured: median(own),
      limitCase: 'an empty function of the same parameters',
      limit: median(empty),
      unit: 'µs',
      atMost,
    });
  }
  stop();
  return figures;
}

function timed(work: () => void): number {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return median(times);
}

/** A hundred thousand cells added: against parsing them as JSON, and against adding decimals one by one. */
function totalFigures(): Figure[] {
  const amounts = Array.from({ length: cells }, (_, row) => [((row * 7919) % 10_000_000) / 100]);
  const text = JSON.stringify(amounts);
  const total = timed(() => functions.TOTAL(amounts));
  const parsing = timed(() => {
    JSON.parse(text);
  });
  const decimals = timed(() => {
    let sum = new Decimal(0);
    for (const [amount] of amounts) sum = sum.plus(new Decimal(amount ?? 0));
  });
  const what = `CN.TOTAL over ${cells} cells`;
  return [
    { what, measured: total, limitCase: 'parsing them as JSON', limit: parsing, unit: 'ms', atMost: 3 },
    {
      what,
      measured: total,
      limitCase: 'adding them with decimal.js',
      limit: decimals,
      unit: 'ms',
      atMost: 1 / 3,
    },
  ];
}

const mixed: readonly ((round: number) => unknown)[] = [
  () => functions.GWP([['R-410A']]),
  () => functions.GRID([['广东']], [[2023]]),
  () => functions.EMISSION([[100]], [['万kWh']], [[0.5306]], [['kgCO2/kWh']]),
  () => functions.TARGETRATE([[0.0448]], [[2022]], [[2025]]),
  () => functions.VERDICT([[1000]], [[1000]]),
  () => functions.OFFSETCHECK([['CCER']], [['2024-01-01']], [['2025-06-30']], [['2025-06-01']]),
  // A name that nobody knows, another one in every cell: the dearest answer is the one that looks for near names.
  (round) => functions.GWP([[`HFC-9${round}`]]),
];

const roundsOfMixed = 3;
/** How many calls Excel may hand over at once; the client answers them in one task. */
const callsAtOnce = 1_000;

/**
 * A hundred thousand calls of mixed functions: the longest single one, and the longest of the thousands handed over at
 * once. Of each call the quickest of the rounds counts, for another process may come between.
 */
function mixedFigures(): Figure[] {
  const quickest = new Float64Array(cells).fill(Infinity);
  for (let round = 0; round < roundsOfMixed; round++) {
    for (let index = 0; index < cells; index++) {
      const start = performance.now();
      mixed[index % mixed.length]?.(round * cells + index);
      quickest[index] = Math.min(quickest[index] ?? Infinity, performance.now() - start);
    }
  }
  let longestTask = 0;
  for (let start = 0; start < cells; start += callsAtOnce) {
    const task = quickest.subarray(start, start + callsAtOnce).reduce((sum, call) => sum + call, 0);
    longestTask = Math.max(longestTask, task);
  }
  const beside = { limitCase: 'a task that blocks the page', limit: 50, unit: 'ms', atMost: 1 } as const;
  return [
    {
      what: `longest of ${cells} mixed calls`,
      measured: quickest.reduce((a, b) => Math.max(a, b)),
      ...beside,
    },
    { what: `longest ${callsAtOnce} of them in one task`, measured: longestTask, ...beside },
  ];
}

/** What the functions cost: through the runtime, over many cells, and at their longest. */
export async function functionsBench(): Promise<void> {
  print('Functions through Microsoft’s runtime', await scalarFigures());
  print('Exact sums', totalFigures());
  print('Many cells', mixedFigures());
  print('Weight', [await functionsWeight()]);
}
