import { Decimal } from 'decimal.js';
import { functions, registerFunctions } from '../../src/functions';
import { exact } from '../../src/domain/exact';
import { ExcelHost } from '../host/excel-host';
import { startNodeClient } from '../host/node-client';
import type { FunctionDeclaration } from '../host/function-calls';
import { functionsInSource } from '../manifest/product-surroundings';
import { median, print, type Figure } from './bench-report';

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
  for (const shape of ['GWP', 'TARGETRATE', 'GRID', 'EMISSION', 'VERDICT', 'FUEL']) {
    const like = declared.find(({ id }) => id === shape);
    if (like) declared.push({ ...like, id: `EMPTY.${shape}`, name: `EMPTY.${shape}` });
    client.CustomFunctions.associate(`EMPTY.${shape}`, () => [[1]]);
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
    ['GWP', ['CH4'], 1.25],
    ['TARGETRATE', [0.0448, 2022, 2025], 1.25],
    ['GRID', ['南方', 2023], 1.25],
    ['FUEL', ['柴油', 't'], 1.25],
    ['EMISSION', [100, '万kWh', 0.5306, 'kgCO2/kWh'], 1.5],
    ['VERDICT', [1000, 1000], 1.5],
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
    for (const [amount] of amounts) sum = sum.plus(exact(amount ?? 0));
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

/** The longest single call among a hundred thousand of mixed functions: the event loop is free between calls. */
function longestCall(): Figure {
  const mixed: readonly (() => unknown)[] = [
    () => functions.GWP([['R-410A']]),
    () => functions.GRID([['广东']], [[2023]]),
    () => functions.EMISSION([[100]], [['万kWh']], [[0.5306]], [['kgCO2/kWh']]),
    () => functions.TARGETRATE([[0.0448]], [[2022]], [[2025]]),
    () => functions.VERDICT([[1000]], [[1000]]),
    () => functions.OFFSETCHECK([['CCER']], [['2024-01-01']], [['2025-06-30']], [['2025-06-01']]),
  ];
  let longest = 0;
  for (let index = 0; index < cells; index++) {
    const start = performance.now();
    mixed[index % mixed.length]?.();
    longest = Math.max(longest, performance.now() - start);
  }
  return {
    what: `longest of ${cells} mixed calls`,
    measured: longest,
    limitCase: 'a task that blocks the page',
    limit: 50,
    unit: 'ms',
    atMost: 1,
  };
}

/** What the functions cost: through the runtime, over many cells, and at their longest. */
export async function functionsBench(): Promise<void> {
  print('Functions through Microsoft’s runtime', await scalarFigures());
  print('Exact sums', totalFigures());
  print('Many cells', [longestCall()]);
}
