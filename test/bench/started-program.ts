import { spawn } from 'node:child_process';

/** What a program took from its start to its end. */
export interface Use {
  readonly code: number | null;
  readonly milliseconds: number;
  /** Of all processors together. */
  readonly processorMilliseconds: number;
  /** The most memory it had at any moment. */
  readonly megabytes: number;
}

const tellUse =
  'data:text/javascript,import{isMainThread}from"node:worker_threads";if(isMainThread)process.on("exit",()=>{const{maxRSS,userCPUTime,systemCPUTime}=process.resourceUsage();process.stderr.write("used:"+maxRSS+","+(userCPUTime+systemCPUTime))})';

/** Starts a program of Node as from a terminal and waits for its end; its answer goes nowhere. */
export async function startedProgram(
  folder: string,
  program: string,
  ...args: readonly string[]
): Promise<Use> {
  const start = performance.now();
  const child = spawn(process.execPath, ['--import', tellUse, program, ...args], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let told = '';
  child.stderr.on('data', (text: Buffer) => (told += text.toString()));
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  const milliseconds = performance.now() - start;
  const used = /used:(\d+),(\d+)/.exec(told);
  if (!used) throw new Error(`${program} ended with ${String(code)}: ${told}`);
  return {
    code,
    milliseconds,
    processorMilliseconds: Number(used[2]) / 1000,
    megabytes: Number(used[1]) / 1024,
  };
}
