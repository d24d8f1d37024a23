import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';

const projectFolder = join(__dirname, '../..');
const officeJsFolder = join(projectFolder, 'node_modules/@microsoft/office-js/dist');
const webpack = join(projectFolder, 'node_modules/webpack/bin/webpack.js');

/** Something that answers at `address` (no slash at its end) until it is stopped. */
export interface RunningServer {
  readonly address: string;
  stop(): Promise<void>;
}

/** Where the workbench of this test run answers; the set-up starts it. */
export const workbenchVariable = 'E2E_WORKBENCH';

export function workbenchAddress(): string {
  const address = process.env[workbenchVariable];
  if (address === undefined || address === '') throw new Error('The workbench was not started.');
  return address;
}

const contentTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.xml': 'application/xml; charset=utf-8',
};

/** The file in `folder` for a path of an address; undefined when there is none. Nothing outside is ever reached. */
function fileIn(folder: string, path: string): string | undefined {
  const file = normalize(join(folder, decodeURIComponent(path)));
  if (!file.startsWith(folder + sep) || !existsSync(file) || !statSync(file).isFile()) return undefined;
  return file;
}

/** The file of node_modules that stands for a path on Microsoft's servers (…/lib/1/hosted/<file>). */
export function officeJsFile(path: string): string | undefined {
  const hosted = '/lib/1/hosted/';
  const at = path.indexOf(hosted);
  return at < 0 ? undefined : fileIn(officeJsFolder, path.slice(at + hosted.length));
}

/** Serves a folder as it is, e.g. dist/, on a free port. */
export async function serveFolder(folder: string): Promise<RunningServer> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = fileIn(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    if (file === undefined) {
      response.writeHead(404).end();
      return;
    }
    readFile(file).then(
      (bytes) => {
        response.writeHead(200, {
          'content-type': contentTypes[extname(file)] ?? 'application/octet-stream',
        });
        response.end(bytes);
      },
      () => response.writeHead(500).end(),
    );
  });
  const port = await listen(server);
  return {
    address: `http://localhost:${String(port)}`,
    stop: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error === undefined ? resolve() : reject(error)));
        server.closeAllConnections();
      }),
  };
}

function listen(server: ReturnType<typeof createServer>): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, 'localhost', () => resolve((server.address() as AddressInfo).port));
  });
}

async function freePort(): Promise<number> {
  const server = createServer();
  const port = await listen(server);
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Runs webpack with the arguments of a script of package.json and gives what it printed, or fails with it. */
async function runWebpack(args: readonly string[]): Promise<string> {
  const child = spawn(process.execPath, [webpack, ...args], { cwd: projectFolder, env: cleanEnvironment() });
  const printed = collect(child);
  const code = await new Promise((resolve) => child.once('close', resolve));
  if (code !== 0) throw new Error(`webpack ${args.join(' ')} failed:\n${printed()}`);
  return printed();
}

/** Builds the product, as `npm run build` does, into `folder`. */
export function buildProduct(folder: string, ...env: readonly string[]): Promise<string> {
  return runWebpack([
    '--mode',
    'production',
    '--output-path',
    folder,
    ...env.flatMap((setting) => ['--env', setting]),
  ]);
}

/** Builds what another configuration says into `folder`, for production. */
export function buildWith(config: string, folder: string): Promise<string> {
  return runWebpack(['--config', config, '--mode', 'production', '--output-path', folder]);
}

/** Builds `cn` alone into `folder` and gives its path. */
export async function buildCommandLine(folder: string): Promise<string> {
  await runWebpack(['--mode', 'production', '--config-name', 'cn', '--output-path', folder]);
  return join(folder, 'cn.js');
}

/** Jest's NODE_ENV and NODE_OPTIONS are not what a person's terminal has. */
function cleanEnvironment(): NodeJS.ProcessEnv {
  const { NODE_ENV: _test, NODE_OPTIONS: _options, ...rest } = process.env;
  return rest;
}

function collect(child: ChildProcess): () => string {
  let printed = '';
  child.stdout?.on('data', (text: Buffer) => (printed += text.toString()));
  child.stderr?.on('data', (text: Buffer) => (printed += text.toString()));
  return () => printed;
}

/** Starts what `npm start` starts, on a free port, and waits for its first page. */
export async function startWorkbench(): Promise<RunningServer> {
  const port = await freePort();
  const address = `http://localhost:${String(port)}`;
  const args = ['serve', '--mode', 'development', '--env', 'workbench', '--env', 'reload=off'];
  const child = spawn(process.execPath, [webpack, ...args], {
    cwd: projectFolder,
    env: { ...cleanEnvironment(), PORT: String(port) },
  });
  const printed = collect(child);
  const ended = new Promise<never>((_resolve, reject) => {
    child.once('close', () => reject(new Error(`The workbench did not start:\n${printed()}`)));
  });
  // The server answers a page only once the first compilation is done, so the answer is the sign.
  await Promise.race([ended, untilAnswered(`${address}/add-in.html`)]);
  ended.catch(() => undefined);
  return {
    address,
    stop: () =>
      new Promise((resolve) => {
        child.removeAllListeners('close');
        child.once('close', () => resolve());
        child.kill();
      }),
  };
}

/** Refused connections are waited out; any other answer than the page is final, for the server compiles first. */
async function untilAnswered(address: string): Promise<void> {
  const deadline = Date.now() + 180_000;
  for (;;) {
    const response = await fetch(address).catch((error: unknown) => {
      if (Date.now() > deadline) throw error;
      return undefined;
    });
    if (response?.ok === true) return;
    if (response !== undefined) throw new Error(`${address} answered ${String(response.status)}.`);
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}
