import { subcommands } from '../../src/checker/subcommands';
import { languages } from '../../src/domain/language';
import { cn, cnOutside, folderOfTest } from './outside-of-test';

const folder = folderOfTest();

describe('the help', () => {
  test('names every subcommand, in the language of the terminal', async () => {
    const { code, out } = await cnOutside(folder, { environment: { LANG: 'zh_CN.UTF-8' } }, '--help');
    expect(code).toBe(0);
    for (const { name, summary } of subcommands) {
      expect(out).toContain(`  ${name} `);
      expect(out).toContain(summary['zh-CN']);
    }
  });

  test.each(subcommands.map(({ name }) => name))(
    'cn %s --help shows every option in both languages',
    async (name) => {
      const options = subcommands.find((each) => each.name === name)?.options ?? [];
      for (const [choice, language] of [
        ['zh', 'zh-CN'],
        ['en', 'en-US'],
      ] as const) {
        const { code, out } = await cn(folder, name, '--help', '--lang', choice);
        expect(code).toBe(0);
        for (const option of options) {
          expect(out).toContain(`--${option.name}`);
          expect(out).toContain(option.help[language]);
        }
        expect(out).toContain(`cn ${name}`);
      }
    },
  );

  test('without a subcommand the help is shown and nothing was done, which is 2', async () => {
    expect(await cn(folder)).toMatchObject({ code: 2, out: expect.stringContaining('check FILE|FOLDER…') });
  });

  test('has no word in only one language', () => {
    for (const { summary, options } of subcommands) {
      for (const language of languages) {
        for (const words of [summary, ...options.map(({ help }) => help)]) {
          expect(/\p{Script=Han}/u.test(words[language])).toBe(language === 'zh-CN');
        }
      }
    }
  });
});

describe('a command line that is wrong ends with 2 and says what is accepted', () => {
  test.each([
    [['chek'], 'There is no subcommand “chek”. There are: check,'],
    [['check'], 'Something is missing. Write cn check FILE|FOLDER….'],
    [
      ['check', '--levl', 'a.xlsx'],
      'cn check has no option --levl. Accepted: --json, --sarif, --all, --level',
    ],
    [['check', '-x', 'a.xlsx'], 'cn check has no option -x.'],
    [['check', 'a.xlsx', '--level'], '--level lacks its value. Write --level shall|should|may.'],
    [['check', '--level', '--json', 'a.xlsx'], '--level lacks its value.'],
    [['check', '--level=', 'a.xlsx'], '--level lacks its value.'],
    [['check', '--level', 'must', 'a.xlsx'], '--level does not accept “must”. Accepted: shall, should, may.'],
    [['check', '--json=yes', 'a.xlsx'], '--json takes no value; “yes” was given.'],
    [['check', '--json', '--json', 'a.xlsx'], '--json was given twice.'],
    [['check', '--json', '--sarif', 'a.xlsx'], 'Choose one of --json and --sarif.'],
    [['check', ''], 'One argument is empty'],
    [['check', 'a.xlsx', '--today', '06/07/2026'], '“06/07/2026” for --today is no day.'],
    [['check', 'a.xlsx', '--lang', 'fr'], '--lang does not accept “fr”. Accepted: zh, en.'],
    [['evaluate', 'a.xlsx', 'b.xlsx', '-o', 'c.xlsx'], '“b.xlsx” is one argument too many.'],
  ])('cn %j', async (args, words) => {
    const { code, out, err } = await cn(folder, ...args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(words);
  });

  test('the language may stand before the subcommand', async () => {
    const { err } = await cn(folder, '--lang', 'zh', 'chek');
    expect(err).toContain('没有子命令“chek”');
    expect((await cn(folder, '--lang=zh', 'call', 'GWP', 'CH4')).out).toBe('27.9\n');
  });
});

describe('cn call answers as a cell does', () => {
  test.each([
    [['GWP', 'CH4', 'AR6'], '27.9\n'],
    [['cn.gwp', '甲烷'], '27.9\n'],
    [['=CN.GWP', 'SF6', 'AR5'], '23500\n'],
    [['VERDICT', '1000', '1000'], 'Carbon neutrality achieved\n'],
    [['TOTAL', '{0.1;0.2;-0.3}'], '0\n'],
    [['TARGETVALUE', '1000', '4.2%', '2020', '2030', 'linear'], '580\n'],
    [['GWP', '{CH4,N2O;SF6,""}'], '27.9\t273\n25200\t\n'],
    [['CONVERT', '-5', 'MWh', 'kWh'], '-5000\n'],
  ])('%j → %j', async (args, shown) => {
    expect(await cn(folder, 'call', ...args)).toEqual({ code: 0, out: shown, err: '' });
  });

  test('an error is shown as the cell shows it, its words on stderr, and ends with 1', async () => {
    const { code, out, err } = await cn(folder, 'call', 'GWP', 'H2O');
    expect([code, out]).toEqual([1, '#N/A\n']);
    expect(err).toContain('No gas “H2O” is known');
    const range = await cn(folder, 'call', 'GWP', '{CH4;H2O;H2O}', '--lang', 'zh');
    expect([range.code, range.out]).toEqual([1, '27.9\n#N/A\n#N/A\n']);
    expect(range.err.match(/H2O/g)).toHaveLength(1);
  });

  test('what is no function, or too much for one, is refused', async () => {
    expect((await cn(folder, 'call', 'GPW', 'CH4')).err).toContain(
      'There is no function “GPW”. There are: GWP,',
    );
    expect((await cn(folder, 'call', 'toString')).code).toBe(2);
    const tooMany = await cn(folder, 'call', 'GWP', 'CH4', 'AR6', 'x');
    expect(tooMany.err).toContain('CN.GWP takes at most 2 arguments; 3 were given.');
    expect((await cn(folder, 'call', 'TOTAL', '{1;2')).err).toContain('does not end with }');
  });
});
