import type { Area } from '../../../src/domain/cell';
import { REFUSED } from '../model/host-error';
import { contains, fullAddress, intersection, without } from '../model/references';
import type { Validation } from '../model/sheet-features';
import type { SheetModel } from '../model/sheet-model';
import type { Desk } from './desk';
import { RangeObject } from './range-object';
import type { Members } from './wire-object';
import { flagValue, recordValue, WireObject } from './wire-object';

/** A rule's type by the one property it has. */
const TYPES: Readonly<Record<string, string>> = {
  list: 'List',
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  date: 'Date',
  time: 'Time',
  textLength: 'TextLength',
  custom: 'Custom',
};

/** Excel's limits, in characters. */
const LIST_LIMIT = 255;
const TITLE_LIMIT = 32;
const PROMPT_LIMIT = 255;
const ERROR_LIMIT = 225;

const NO_PROMPT = { showPrompt: true, title: '', message: '' };
const NO_ALERT = { showAlert: true, style: 'Stop', title: '', message: '' };

/** The texts of a prompt or an alert, within their limits. */
function limited(
  value: unknown,
  messageLimit: number,
): { title: string; message: string; given: Readonly<Record<string, unknown>> } {
  const given = recordValue(value);
  const title = typeof given['title'] === 'string' ? given['title'] : '';
  const message = typeof given['message'] === 'string' ? given['message'] : '';
  if (title.length > TITLE_LIMIT || message.length > messageLimit)
    throw REFUSED.invalidArgument('validation text too long');
  return { title, message, given };
}

export class DataValidationObject extends WireObject {
  readonly kind = 'DataValidation';

  constructor(
    private readonly desk: Desk,
    private readonly sheet: SheetModel,
    private readonly area: Area,
  ) {
    super();
  }

  /** What all cells have in common; 'mixed' when they do not, undefined when none has a rule. */
  #found(): Validation | 'mixed' | undefined {
    const touching = this.sheet.validations.filter((one) => intersection(one.area, this.area) !== undefined);
    const first = touching[0];
    if (first === undefined) return undefined;
    return touching.length === 1 && contains(first.area, this.area) ? first : 'mixed';
  }

  #one(): Validation | undefined {
    const found = this.#found();
    return found === 'mixed' ? undefined : found;
  }

  protected define(): Members {
    return {
      read: {
        Type: () => {
          const found = this.#found();
          return found === 'mixed' ? 'Inconsistent' : (found?.type ?? 'None');
        },
        Rule: () => (this.#found() === 'mixed' ? null : (this.#one()?.rule ?? {})),
        Prompt: () => (this.#found() === 'mixed' ? null : (this.#one()?.prompt ?? NO_PROMPT)),
        ErrorAlert: () => (this.#found() === 'mixed' ? null : (this.#one()?.errorAlert ?? NO_ALERT)),
        IgnoreBlanks: () => this.#one()?.ignoreBlanks ?? true,
        Valid: () => this.#isValid(),
      },
      write: {
        Rule: (value) => {
          this.#setRule(value);
        },
        Prompt: (value) => {
          const { title, message, given } = limited(value, PROMPT_LIMIT);
          this.#change((one) => {
            one.prompt = { showPrompt: given['showPrompt'] !== false, title, message };
          });
        },
        ErrorAlert: (value) => {
          const { title, message, given } = limited(value, ERROR_LIMIT);
          const style = typeof given['style'] === 'string' ? given['style'] : 'Stop';
          this.#change((one) => {
            one.errorAlert = { showAlert: given['showAlert'] !== false, style, title, message };
          });
        },
        IgnoreBlanks: (value) => {
          this.#change((one) => {
            one.ignoreBlanks = flagValue(value);
          });
        },
      },
      call: {
        Clear: () => {
          this.sheet.requireEditable(this.area);
          this.#cut();
          this.#tell();
        },
      },
    };
  }

  #tell(): void {
    this.desk.model.emit({ kind: 'format', sheet: this.sheet.name, area: this.area, type: 'Validation' });
  }

  #cut(): void {
    this.sheet.validations = this.sheet.validations.flatMap((one) =>
      without(one.area, this.area).map((area) => ({ ...one, area })),
    );
  }

  #setRule(value: unknown): void {
    this.sheet.requireEditable(this.area);
    const given = Object.entries(recordValue(value)).filter(
      ([, inner]) => inner !== null && inner !== undefined,
    );
    const [name, inner] = given[0] ?? [];
    const type = name === undefined ? undefined : TYPES[name];
    if (name === undefined || type === undefined || given.length > 1)
      throw REFUSED.invalidArgument('validation rule');
    const rule = { ...recordValue(inner) };
    if (name === 'list') {
      const source = rule['source'];
      rule['source'] =
        source instanceof RangeObject ? `=${fullAddress(source.sheet.name, source.area)}` : source;
      const text = rule['source'];
      if (typeof text !== 'string' || text === '') throw REFUSED.invalidArgument('list source');
      if (!text.startsWith('=') && text.length > LIST_LIMIT)
        throw REFUSED.invalidArgument('list over 255 characters');
    }
    const before = this.#one();
    this.#cut();
    this.sheet.validations.push({
      area: this.area,
      rule: { [name]: rule },
      type,
      ignoreBlanks: before?.ignoreBlanks ?? true,
      prompt: before?.prompt ?? NO_PROMPT,
      errorAlert: before?.errorAlert ?? NO_ALERT,
    });
    this.#tell();
  }

  /** Changes what goes with the rules of these cells; cells without a rule get one that lets everything in. */
  #change(change: (one: Validation) => void): void {
    this.sheet.requireEditable(this.area);
    const touching = this.sheet.validations.filter((one) => intersection(one.area, this.area) !== undefined);
    this.#cut();
    const cut = touching.flatMap((one) => {
      const area = intersection(one.area, this.area);
      return area === undefined ? [] : [{ ...one, area }];
    });
    const none: Validation = {
      area: this.area,
      rule: {},
      type: 'None',
      ignoreBlanks: true,
      prompt: NO_PROMPT,
      errorAlert: NO_ALERT,
    };
    const changed = cut.length === 0 ? [none] : cut;
    for (const one of changed) change(one);
    this.sheet.validations.push(...changed);
    this.#tell();
  }

  /** Of a list and of plain limits only; what would need calculating answers null (cannot tell). */
  #isValid(): boolean | null {
    const one = this.#one();
    if (one === undefined || one.type === 'None') return true;
    const list = one.rule['list'];
    if (list === undefined) return null;
    const source = recordValue(list)['source'];
    if (typeof source !== 'string' || source.startsWith('=')) return null;
    const choices = source.split(',').map((choice) => choice.trim());
    for (const { cell } of this.sheet.cells(this.area)) {
      if (cell.value !== undefined && !choices.includes(String(cell.value))) return false;
    }
    return true;
  }
}
