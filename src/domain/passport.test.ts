import { fuelSets } from '../data/fuels';
import { citation } from './passport';

test('a citation names document, table, edition, how it was read and when to look again, in both languages', () => {
  const passport = fuelSets[0]?.passport;
  if (!passport) throw new Error('no set');
  expect(citation(passport, 'en-US')).toMatch(
    /^GB\/T 32151\.22—2024, 附录C 表C\.1, 2024\. \[secondary\] .* Review by 2027-12-31\.$/,
  );
  expect(citation(passport, 'zh-CN')).toMatch(
    /^GB\/T 32151\.22—2024，附录C 表C\.1，2024。\[二手来源\] .*复核期限 2027-12-31。$/,
  );
});
