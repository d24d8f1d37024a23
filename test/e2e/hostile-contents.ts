import type { WorkbenchPage } from './workbench-page';

/** Names that could break or mislead a page that takes them for anything but text. */
export const hostileNames = {
  image: '<img src=x onerror="document.title=\'broken into\'">',
  script: '<script>document.title="broken into"</script></li></ul></main>',
  quotes: `"double" 'single' \`back\` & &amp; &lt;b&gt; \\u0041 \${1+1} {{1+1}} %s`,
  rightToLeft: '\u202Egnp.exe\u202C \u200Fمشروع الرياح\u200F \u2067יער\u2069',
  long: '很长的名称'.repeat(2_000),
  unbroken: 'x'.repeat(10_000),
} as const;

/** Adds rows of such names to the example's inventory and offsets, every one with something to find, and checks. */
export async function enterHostileContents(workbench: WorkbenchPage): Promise<void> {
  const names = Object.values(hostileNames);
  await workbench.paste(
    'Offsets',
    'A9',
    names.map((name) => [name, 'CCER', name, name, name, name, 'not a day', '1.5']),
  );
  await workbench.paste(
    'Inventory',
    'A16',
    names.map((name) => ['2025', name, 'Scope 1', name, name, 'CO2', '-1', name, '0.5', name]),
  );
  await workbench.press('Carbon Neutrality', 'Check everything');
}
