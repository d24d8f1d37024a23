import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';

/** The pixel sizes Office asks for: 16, 32 and 80 it must have, the others spare it scaling. */
export const iconSizes = [16, 20, 24, 32, 40, 48, 64, 80] as const;

export const assetsFolder = join(__dirname, '../../assets');

/** The icons that are drawn, by name without extension. */
export function iconNames(): readonly string[] {
  return readdirSync(assetsFolder)
    .filter((file) => file.endsWith('.svg'))
    .map((file) => file.slice(0, -'.svg'.length))
    .sort();
}

export function iconFile(name: string, size: number): string {
  return join(assetsFolder, `${name}-${String(size)}.png`);
}

/** The drawing of one icon as PNG bytes, `size` pixels square. */
export function drawIcon(name: string, size: number): Uint8Array {
  const svg = readFileSync(join(assetsFolder, `${name}.svg`), 'utf8');
  return new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render().asPng();
}

/** Writes every icon at every size beside its drawing. */
export function drawAllIcons(): void {
  for (const name of iconNames()) {
    for (const size of iconSizes) writeFileSync(iconFile(name, size), drawIcon(name, size));
  }
}

if (process.argv[1] === __filename) drawAllIcons();
