/** @jest-environment node */
import { existsSync, readFileSync } from 'node:fs';
import { drawIcon, iconFile, iconNames, iconSizes } from './draw-icons';
import { pngSize } from '../manifest/png-size';

describe('icons', () => {
  test('the add-in and each of the buttons have a drawing', () => {
    expect(iconNames()).toEqual([
      'adopt-list',
      'build-workbook',
      'carbon-neutrality',
      'check-everything',
      'check-inventory',
      'check-offsets',
      'freeze-for-sending',
      'gwp-impact',
      'heal-formulas',
      'lock-factors',
      'open-function-wizard',
      'open-targets',
      'pane',
      'preview-adoption',
      'write-declaration',
      'write-evaluation',
    ]);
  });

  test.each(iconNames().flatMap((name) => iconSizes.map((size) => [name, size] as const)))(
    '%s at %i pixels is square, that size, and drawn from its SVG (npm run icons)',
    (name, size) => {
      expect(existsSync(iconFile(name, size))).toBe(true);
      const kept = readFileSync(iconFile(name, size));
      expect(pngSize(kept)).toEqual({ width: size, height: size });
      expect(kept.equals(drawIcon(name, size))).toBe(true);
    },
  );
});
