import type { XmlDocument } from './xml-document';

/** Two pairs stand the other way round in the theme than a cell counts them (ECMA-376 part 1, 18.8.3 and 20.1.6.2). */
const order = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
];

/** The colours of a theme part as `#RRGGBB`, in the order in which cells count them. */
export function themeColors(theme: XmlDocument): readonly (string | undefined)[] {
  const scheme = theme.root.first('themeElements')?.first('clrScheme');
  return order.map((name) => {
    const color = scheme?.first(name)?.children[0];
    const rgb = color?.attribute('lastClr') ?? color?.attribute('val');
    return rgb !== undefined && /^[0-9A-Fa-f]{6}$/.test(rgb) ? `#${rgb.toUpperCase()}` : undefined;
  });
}

/** A colour made darker (tint below 0) or lighter, by its lightness (ECMA-376 part 1, 18.8.19). */
export function tinted(color: string, tint: number): string {
  if (tint === 0) return color;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16) / 255);
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  const lightness = (most + least) / 2;
  const aim = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  // With hue and saturation kept, every channel keeps its share of the widest distance from the lightness.
  const room = (at: number): number => 1 - Math.abs(2 * at - 1);
  const scale = room(lightness) === 0 ? 0 : room(aim) / room(lightness);
  const channels = [red, green, blue].map((channel) => aim + (channel - lightness) * scale);
  return `#${channels.map((channel) => hex(channel)).join('')}`;
}

function hex(channel: number): string {
  const byte = Math.round(Math.min(1, Math.max(0, channel)) * 255);
  return byte.toString(16).toUpperCase().padStart(2, '0');
}
