import { themeColors, tinted } from './theme-colors';
import { parseXml } from './xml-document';

const theme = parseXml(
  '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:clrScheme name="Office">' +
    '<a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1>' +
    '<a:dk2><a:srgbClr val="44546A"/></a:dk2><a:lt2><a:srgbClr val="E7E6E6"/></a:lt2><a:accent1><a:srgbClr val="4472c4"/></a:accent1>' +
    '</a:clrScheme></a:themeElements></a:theme>',
  'xl/theme/theme1.xml',
);

test('a cell counts the light background first, then the dark text', () => {
  expect(themeColors(theme).slice(0, 6)).toEqual([
    '#FFFFFF',
    '#000000',
    '#E7E6E6',
    '#44546A',
    '#4472C4',
    undefined,
  ]);
});

test('white 50 % darker is middle grey, black 50 % lighter too, and no tint changes nothing', () => {
  expect(tinted('#FFFFFF', -0.5)).toBe('#808080');
  expect(tinted('#000000', 0.5)).toBe('#808080');
  expect(tinted('#4472C4', 0)).toBe('#4472C4');
});

test('pure red gets half its lightness, or half the way to white, with its hue kept', () => {
  expect(tinted('#FF0000', -0.5)).toBe('#800000');
  expect(tinted('#FF0000', 0.5)).toBe('#FF8080');
});
