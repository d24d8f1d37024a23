/**
 * The two files that tell Excel which functions there are: functions.json in English, from the JSDoc of
 * src/functions, and functions.zh-CN.json with the Chinese words. Ids, names and shapes are the same in both.
 * Fields: Office add-ins documentation, "Manually create JSON metadata for custom functions".
 */

export interface ParameterMetadata {
  readonly name: string;
  readonly description?: string;
  readonly type?: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
  readonly repeating?: boolean;
}

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly helpUrl?: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly result: { readonly type?: string; readonly dimensionality?: string };
  readonly options?: Readonly<Record<string, boolean>>;
}

export interface FunctionsMetadata {
  readonly $schema: string;
  /** Errors in cells reach the functions, which answer them in words (set for the whole file, not per function). */
  readonly allowErrorForDataTypeAny: true;
  readonly functions: readonly FunctionMetadata[];
}

/** The words of one function in another language; the keys of `parameters` are the names in the source. */
export interface FunctionWords {
  readonly description: string;
  readonly parameters: Readonly<Record<string, { readonly name: string; readonly description: string }>>;
}

const schemaAddress = 'https://developer.microsoft.com/json-schemas/office-js/custom-functions.schema.json';

/**
 * Longest texts. Names: 128 (Office add-ins documentation, "Naming guidelines"). Descriptions: 255, what Excel's
 * function wizard holds of a description (Excel XLL SDK, "xlfRegister": 255 characters).
 */
export const longestName = 128;
export const longestDescription = 255;

/**
 * Both files from what the parser of the JSDoc found, or what stands in their way: one sentence for each fault.
 * `allowCustomDataForDataTypeAny`, which that parser always sets, is left out: no function takes an entity.
 */
export function functionsMetadata(
  found: readonly FunctionMetadata[],
  chinese: Readonly<Record<string, FunctionWords>>,
):
  | { readonly english: FunctionsMetadata; readonly chinese: FunctionsMetadata }
  | { readonly faults: readonly string[] } {
  const ids = new Set(found.map(({ id }) => id));
  const faults = [
    ...(found.length === 0 ? ['There is no custom function at all.'] : []),
    ...found.filter(({ id }, index) => found.findIndex((other) => other.id === id) !== index).map(twice),
    ...Object.keys(chinese)
      .filter((id) => !ids.has(id))
      .map((id) => `${id} has Chinese words but no function.`),
    ...found.flatMap((english) => faultsOf(english, chinese[english.id])),
  ];
  if (faults.length > 0) return { faults };
  return { english: file(found), chinese: file(found.map((one) => inWords(one, chinese[one.id]))) };
}

function twice({ id }: FunctionMetadata): string {
  return `${id} is defined twice.`;
}

function file(functions: readonly FunctionMetadata[]): FunctionsMetadata {
  return { $schema: schemaAddress, allowErrorForDataTypeAny: true, functions };
}

function inWords(english: FunctionMetadata, words: FunctionWords | undefined): FunctionMetadata {
  if (words === undefined) return english;
  return {
    ...english,
    description: words.description,
    parameters: english.parameters.map((parameter) => ({
      ...parameter,
      ...words.parameters[parameter.name],
    })),
  };
}

function faultsOf(english: FunctionMetadata, chinese: FunctionWords | undefined): string[] {
  const { id } = english;
  const faults = [...nameFaults(english), ...lengthFaults(`${id} (en-US)`, english)];
  if (chinese === undefined) return [...faults, `${id} has no Chinese words.`];
  const names = english.parameters.map(({ name }) => name);
  const translated = Object.keys(chinese.parameters);
  return [
    ...faults,
    ...names
      .filter((name) => !translated.includes(name))
      .map((name) => `${id}: ${name} has no Chinese words.`),
    ...translated.filter((name) => !names.includes(name)).map((name) => `${id} has no parameter ${name}.`),
    ...lengthFaults(`${id} (zh-CN)`, inWords(english, chinese)),
  ];
}

/** The parser upper-cases by the machine's language, which turns i into İ in Turkish: only plain letters pass. */
function nameFaults({ id, name }: FunctionMetadata): string[] {
  const faults: string[] = [];
  if (!/^[A-Z][A-Z0-9._]{2,}$/.test(id))
    faults.push(`${id} is no id: capital letters, digits, dot, underscore.`);
  if (/^[A-Z]{1,3}[0-9]{1,7}$/.test(id) || /^R[0-9]*C[0-9]*$/.test(id))
    faults.push(`${id} is a cell address.`);
  if (id !== name) faults.push(`${id} has another name: ${name}.`);
  return faults;
}

function lengthFaults(whose: string, { name, description, parameters }: FunctionMetadata): string[] {
  return [
    ...textFaults(whose, name, description),
    ...parameters.flatMap((each) => textFaults(`${whose} ${each.name}`, each.name, each.description)),
    ...parameters
      .filter((each, index) => parameters.findIndex((other) => other.name === each.name) !== index)
      .map((each) => `${whose} has two parameters called ${each.name}.`),
  ];
}

function textFaults(whose: string, name: string, description: string | undefined): string[] {
  const faults: string[] = [];
  if (name.length > longestName) faults.push(`${whose}: the name is longer than ${String(longestName)}.`);
  if (description === undefined || description.trim() === '') faults.push(`${whose} has no description.`);
  else if (description.length > longestDescription) {
    faults.push(
      `${whose}: the description has ${String(description.length)} characters, ${String(longestDescription)} are allowed.`,
    );
  }
  return faults;
}
