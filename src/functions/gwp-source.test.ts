import { cell } from '../../test/functions/custom-functions';
import { setFunctionLanguage } from './in-cell';
import { gwpSource } from './gwp-source';

beforeEach(() => setFunctionLanguage('en-US'));
afterAll(() => setFunctionLanguage(undefined));

const of = (gas: unknown, report?: unknown) => cell(() => gwpSource([[gas]], [[report]]));

test('methane cites table 7.SM.7, fossil methane table 7.15 and that it was read second hand', () => {
  expect(of('CH4')).toMatch(
    /^CH4, GWP100, AR6: 27\.9\. IPCC Sixth Assessment Report.*Table 7\.SM\.7.*\[transcription\]/,
  );
  expect(of('CH4 fossil')).toMatch(/29\.8.*Table 7\.15.*\[secondary\]/);
});

test('a blend names its components with their values, and R-401A the 87 % outside the seven gases', () => {
  expect(of('R-410A')).toMatch(/2255\.5\. = 50% HFC-32 \(771\) \+ 50% HFC-125 \(3740\)\./);
  expect(of('R-401A')).toMatch(/87 % of the mass is none of the seven gases/);
});

test('what CN.GWP refuses has no source either', () => {
  expect(of('NF3', 'SAR')).toMatchObject({ error: '#N/A' });
  expect(of('')).toBe('');
});

test('the citation follows the language', () => {
  setFunctionLanguage('zh-CN');
  expect(of('SF6')).toMatch(/\[转录数据\].*复核期限/);
  setFunctionLanguage('en-US');
  expect(of('SF6')).toMatch(/\[transcription\].*Review by/);
});
