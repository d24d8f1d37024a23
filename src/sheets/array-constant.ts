/** An array constant of texts in a formula: `{"范围1","Scope 1"}`. */
export function arrayConstant(texts: readonly string[]): string {
  return `{${texts.map((text) => `"${text.replaceAll('"', '""')}"`).join(',')}}`;
}
