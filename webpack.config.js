const { createHash } = require('node:crypto');
const { readFileSync, readdirSync } = require('node:fs');
const { dirname, join, resolve } = require('node:path');
const { compileFunction } = require('node:vm');
const { transformFileSync } = require('@swc/core');
const CopyWebpackPlugin = require('copy-webpack-plugin');
const { generateCustomFunctionsMetadata } = require('custom-functions-metadata');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const { BannerPlugin, Compilation, sources } = require('webpack');

const here = (...path) => join(__dirname, ...path);

/** Where office.js comes from: Microsoft's servers by cloud, or node_modules for the workbench. */
const officeJsAddresses = {
  global: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
  '21vianet': 'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
};
const officeJsOfWorkbench = '/office-js/office.js';

/** The address, id and names in manifest.xml, and what a production manifest has in their place. */
const developmentBase = 'https://localhost:3000';
const production = {
  id: 'e2a6b9d4-41c3-4f0e-8f0d-6a1b7c93d5f2',
  names: [
    ['Carbon Neutrality for Excel (development)', 'Carbon Neutrality for Excel'],
    ['碳中和助手（开发版）', '碳中和助手'],
  ],
};

/** The base address without its last slash; only https, for Excel loads nothing else. */
function parseBase(base) {
  if (typeof base !== 'string' || !URL.canParse(base)) {
    throw new Error(
      `--env base=${base} is no address. Give the https address of the folder, e.g. https://addin.example.cn`,
    );
  }
  const { protocol, search, hash } = new URL(base);
  if (protocol !== 'https:' || search !== '' || hash !== '') {
    throw new Error(
      `--env base=${base} cannot be used: Excel loads add-ins over https only. ` +
        'Give an address that begins with https:// and has no "?" or "#", e.g. https://addin.example.cn',
    );
  }
  return base.replace(/\/+$/, '');
}

function parseOfficeJs(officeJs) {
  if (!Object.hasOwn(officeJsAddresses, officeJs)) {
    throw new Error(`--env officejs=${officeJs} is not known. Known: global (the default), 21vianet`);
  }
  return officeJsAddresses[officeJs];
}

/** The manifest for an address; at the development address it stays the development add-in. */
function manifestFor(xml, base, script) {
  const escaped = base.replace(/&/g, '&amp;');
  let manifest = xml.replaceAll(`${developmentBase}/add-in.js`, `${developmentBase}/${script}`);
  if (base === developmentBase) return manifest;
  manifest = manifest.replaceAll(developmentBase, escaped);
  manifest = manifest.replace(/<Id>[^<]*<\/Id>/, `<Id>${production.id}</Id>`);
  manifest = manifest.replace(/\n\s*<!--[^]*?-->/g, '');
  for (const [from, to] of production.names) manifest = manifest.replaceAll(`"${from}"`, `"${to}"`);
  return manifest;
}

/**
 * What the page may load. connect-src 'self' is a promise kept by the browser: workbook data goes nowhere.
 * Styles are written inline by office.js and by Fluent UI; MicrosoftAjax is fetched by office.js in some hosts.
 */
function contentSecurityPolicy(officeJs) {
  const microsoft = officeJs.startsWith('https:')
    ? [
        new URL(officeJs).origin,
        'https://ajax.aspnetcdn.com',
        'https://officeapis.public.onecdn.static.microsoft',
      ]
    : [];
  return [
    "default-src 'none'",
    ["script-src 'self'", ...microsoft].join(' '),
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** The files with a custom function in them, in the order of their names. */
function functionFiles() {
  return readdirSync(here('src/functions'))
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .sort()
    .map((file) => here('src/functions', file))
    .filter((file) => readFileSync(file, 'utf8').includes('@customfunction'));
}

/** A help address under our own base follows it, to the page in the language of the file. */
function withHelp({ helpUrl, ...rest }, base, page) {
  if (helpUrl === undefined) return rest;
  return { ...rest, helpUrl: helpUrl.startsWith(`${developmentBase}/`) ? `${base}/${page}` : helpUrl };
}

/** The exports of a TypeScript module, read anew each time: the words may change while `npm start` runs. */
function requireTypeScript(file) {
  const { code } = transformFileSync(file, {
    jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
    module: { type: 'commonjs' },
  });
  const module = { exports: {} };
  const requireBeside = (request) =>
    request.startsWith('.') ? requireTypeScript(resolve(dirname(file), `${request}.ts`)) : require(request);
  compileFunction(code, ['module', 'exports', 'require'], { filename: file })(
    module,
    module.exports,
    requireBeside,
  );
  return module.exports;
}

/** functions.json, functions.zh-CN.json and the help pages; any fault stops the build, for the parser would drop functions silently. */
async function functionsMetadataFiles(base) {
  const { helpPagePath, helpPages } = requireTypeScript(here('src/text/function-help.ts'));
  const { functionsMetadata } = requireTypeScript(here('src/text/functions-metadata.ts'));
  const { functionWordsZh } = requireTypeScript(here('src/text/function-words.ts'));
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(functionFiles());
  if (errors.length > 0) throw new Error(`The custom functions could not be read:\n${errors.join('\n')}`);
  const found = metadataJson === '' ? [] : JSON.parse(metadataJson).functions;
  const made = functionsMetadata(found, functionWordsZh);
  if ('faults' in made)
    throw new Error(`The custom functions are not fit for Excel:\n${made.faults.join('\n')}`);
  const text = (metadata) => `${JSON.stringify(metadata, null, 2)}\n`;
  const described = ({ functions, ...file }, language) => ({
    ...file,
    functions: functions.map((each) => withHelp(each, base, helpPagePath(each.id, language))),
  });
  return {
    'functions.json': text(described(made.english, 'en-US')),
    'functions.zh-CN.json': text(described(made.chinese, 'zh-CN')),
    ...helpPages(made.english.functions, 'en-US'),
    ...helpPages(made.chinese.functions, 'zh-CN'),
  };
}

/** The JavaScript files of an entry, in the order in which they must run. */
function scriptsOf(compilation, entry) {
  return compilation.entrypoints
    .get(entry)
    .getFiles()
    .filter((file) => file.endsWith('.js') && !file.includes('hot-update'));
}

/** Compilations are kept between starts, until these settings or the packages change. */
function cacheVersion() {
  const hash = createHash('sha256');
  for (const file of ['webpack.config.js', 'package-lock.json']) hash.update(readFileSync(here(file)));
  return hash.digest('hex');
}

/** Puts the manifest and the functions' metadata beside the bundles. */
class ManifestAndMetadataPlugin {
  constructor(base) {
    this.base = base;
  }

  apply(compiler) {
    const name = 'ManifestAndMetadataPlugin';
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tapPromise({ name, stage }, async () => {
        compilation.fileDependencies.add(here('manifest.xml'));
        for (const folder of ['src/functions', 'src/text']) compilation.contextDependencies.add(here(folder));
        const [script] = scriptsOf(compilation, 'add-in').slice(-1);
        const manifest = manifestFor(readFileSync(here('manifest.xml'), 'utf8'), this.base, script);
        const files = { 'manifest.xml': manifest, ...(await functionsMetadataFiles(this.base)) };
        for (const [file, text] of Object.entries(files)) {
          compilation.emitAsset(file, new sources.RawSource(text));
        }
      });
    });
  }
}

/** The add-in's page. office.js comes after `first` and before the bundle, all in order and none blocking the page. */
function addInPage(filename, officeJs, first) {
  const tag = (address, attribute = '') => `<script defer${attribute} src="${address}"></script>`;
  return new HtmlWebpackPlugin({
    filename,
    template: here('src/add-in.html'),
    inject: false,
    chunks: [...first, 'office-watch', 'add-in'],
    templateParameters: (compilation) => ({
      contentSecurityPolicy: contentSecurityPolicy(officeJs),
      officeJsHost: officeJs.startsWith('https:') ? new URL(officeJs).host : 'office.js',
      scripts: [
        ...[...first, 'office-watch']
          .flatMap((entry) => scriptsOf(compilation, entry))
          .map((file) => tag(file)),
        tag(officeJs, ' data-office-js'),
        ...scriptsOf(compilation, 'add-in').map((file) => tag(file)),
      ].join('\n    '),
    }),
  });
}

/** The command line as one file that node runs; readable, so that a fault can be told by its lines. */
function commandLine(isProduction) {
  return {
    name: 'cn',
    mode: isProduction ? 'production' : 'development',
    target: 'node20',
    entry: { cn: here('src/checker/cn.ts') },
    output: { path: here('dist'), filename: '[name].js' },
    node: { __filename: false, __dirname: false },
    devtool: false,
    resolve: { extensions: ['.ts', '.js'] },
    module: {
      rules: [
        {
          test: /\.ts$/,
          exclude: /node_modules/,
          loader: 'swc-loader',
          options: { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } },
        },
      ],
    },
    optimization: { minimize: false },
    plugins: [new BannerPlugin({ banner: '#!/usr/bin/env node', raw: true })],
    performance: { hints: false },
    stats: isProduction ? { preset: 'normal', modules: false } : 'errors-warnings',
  };
}

module.exports = (env, argv) => {
  const isProduction = argv.mode === 'production';
  const isWorkbench = Boolean(env.workbench);
  const base = parseBase(env.base ?? developmentBase);
  const officeJs = isWorkbench ? officeJsOfWorkbench : parseOfficeJs(env.officejs ?? 'global');
  const port = Number(process.env.PORT ?? 3000);

  const addIn = {
    name: 'add-in',
    mode: isProduction ? 'production' : 'development',
    target: ['web', 'es2020'],
    entry: {
      'office-watch': here('src/office-watch.ts'),
      'add-in': here('src/add-in.ts'),
      ...(isWorkbench && {
        workbench: here('test/workbench/index.tsx'),
        'frame-bridge': here('test/workbench/frame-bridge.ts'),
      }),
    },
    output: {
      path: here('dist'),
      filename: isProduction ? '[name].[contenthash:16].js' : '[name].js',
      clean: { keep: 'cn.js' },
    },
    // No eval in either mode: the page's content security policy forbids it.
    devtool: isProduction ? 'source-map' : 'cheap-module-source-map',
    cache: isProduction ? false : { type: 'filesystem', version: cacheVersion() },
    resolve: {
      extensions: ['.tsx', '.ts', '.js'],
      // For browsers the package names its older wrapping, which costs more bytes than its module.
      alias: {
        'decimal.js-light$': 'decimal.js-light/decimal.mjs',
        [here('node_modules/@fluentui/tokens/lib/tokens.js')]: here('src/taskpane/shell/tokens.ts'),
      },
    },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: 'swc-loader',
          options: {
            jsc: {
              parser: { syntax: 'typescript', tsx: true },
              transform: { react: { runtime: 'automatic', development: !isProduction } },
              target: 'es2020',
              // Fields are assigned: defining them costs a helper in every file.
              assumptions: { setPublicClassFields: true },
            },
          },
        },
        { test: /\.css$/, use: ['style-loader', 'css-loader'] },
      ],
    },
    optimization: {
      // The add-in's first script stays one file; only what comes later, and the workbench, is split.
      splitChunks: { chunks: (chunk) => chunk.name === 'workbench' || !chunk.canBeInitial() },
    },
    plugins: [
      new CopyWebpackPlugin({ patterns: [{ from: here('assets/*.png'), to: 'assets/[name][ext]' }] }),
      new ManifestAndMetadataPlugin(base),
      addInPage('add-in.html', officeJs, []),
      ...(isWorkbench
        ? [
            addInPage('add-in-frame.html', officeJs, ['frame-bridge']),
            new HtmlWebpackPlugin({
              filename: 'index.html',
              template: here('test/workbench/index.html'),
              chunks: ['workbench'],
            }),
          ]
        : []),
    ],
    performance: { hints: false },
    devServer: {
      port,
      host: 'localhost',
      hot: false,
      liveReload: env.reload !== 'off',
      client: { overlay: { errors: true, warnings: false, runtimeErrors: false } },
      static: [
        { directory: here('node_modules/@microsoft/office-js/dist'), publicPath: '/office-js', watch: false },
        { directory: here('test/samples'), publicPath: '/samples', watch: false },
      ],
      onListening: (server) => {
        const address = server.server.address();
        console.log(`\nThe workbench: http://localhost:${address.port}/\n`);
      },
    },
    stats: isProduction ? { preset: 'normal', modules: false } : 'errors-warnings',
    infrastructureLogging: { level: 'warn' },
  };
  return isWorkbench ? addIn : [addIn, commandLine(isProduction)];
};

module.exports.manifestFor = manifestFor;
module.exports.parseBase = parseBase;
module.exports.parseOfficeJs = parseOfficeJs;
