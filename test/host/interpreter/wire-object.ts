import { HostError, REFUSED } from '../model/host-error';

/** What a request hands to a member: plain JSON values, and objects where the client passed objects. */
export class Arguments {
  constructor(readonly all: readonly unknown[]) {}

  at(index: number): unknown {
    return this.all[index];
  }

  text(index: number): string {
    const value = this.all[index];
    if (typeof value !== 'string') throw REFUSED.invalidArgument(`argument ${String(index + 1)} is no text`);
    return value;
  }

  textOr(index: number, otherwise: string): string {
    return this.isAbsent(index) ? otherwise : this.text(index);
  }

  number(index: number): number {
    const value = this.all[index];
    if (typeof value !== 'number')
      throw REFUSED.invalidArgument(`argument ${String(index + 1)} is no number`);
    return value;
  }

  numberOr(index: number, otherwise: number): number {
    return this.isAbsent(index) ? otherwise : this.number(index);
  }

  flag(index: number): boolean {
    return this.all[index] === true;
  }

  isAbsent(index: number): boolean {
    return this.all[index] === undefined || this.all[index] === null;
  }
}

/** The members of one Excel object by their names on the wire (`Values`, `GetItemOrNullObject`, …). */
export interface Members {
  readonly read?: Readonly<Record<string, () => unknown>>;
  readonly write?: Readonly<Record<string, (value: unknown) => void>>;
  /** Properties and methods that lead to another object; undefined is the null object. */
  readonly open?: Readonly<Record<string, (args: Arguments) => WireObject | undefined>>;
  /** Methods that give a plain value or nothing. */
  readonly call?: Readonly<Record<string, (args: Arguments) => unknown>>;
  /** Of a collection: all it holds. */
  readonly items?: () => readonly WireObject[];
  /** Of a collection: the one of this key (`getItem`). */
  readonly item?: (key: unknown) => WireObject;
}

/** One Excel object as the wire sees it; the workbook behind it is the model's. */
export abstract class WireObject {
  /** Excel's name of the class, e.g. `Worksheet`. */
  abstract readonly kind: string;
  #members: Members | undefined;

  protected abstract define(): Members;

  /** By what the client finds the object again; most objects have nothing of the kind. */
  get identity(): string | number | undefined {
    return undefined;
  }

  /** Set once the client asked to keep hold of the object. */
  get referenceId(): string | undefined {
    return undefined;
  }

  get members(): Members {
    this.#members ??= this.define();
    return this.#members;
  }

  read(name: string): unknown {
    return this.#member('read', name)();
  }

  write(name: string, value: unknown): void {
    this.#member('write', name)(value);
  }

  call(name: string, args: Arguments): unknown {
    return this.#member('call', name)(args);
  }

  item(key: unknown): WireObject {
    const { item } = this.members;
    if (item === undefined) throw REFUSED.apiNotFound(`${this.kind}.getItem`);
    return item(key);
  }

  /** `…OrNullObject` members need no entry of their own: what the plain member does not find is the null object. */
  open(name: string, args: Arguments): WireObject | undefined {
    const table = this.members.open ?? {};
    const own = table[name];
    if (own !== undefined) return own(args);
    const plain = /^(.+)OrNullObject$/.exec(name)?.[1];
    const find =
      plain === undefined ? undefined : plain === 'GetItem' ? () => this.item(args.at(0)) : table[plain];
    if (find === undefined) throw REFUSED.apiNotFound(`${this.kind}.${name}`);
    try {
      return find(args);
    } catch (error) {
      if (error instanceof HostError && error.code === 'ItemNotFound') return undefined;
      throw error;
    }
  }

  isMethodOrProperty(name: string): boolean {
    return name in (this.members.open ?? {});
  }

  #member<K extends 'read' | 'write' | 'call'>(group: K, name: string): NonNullable<Members[K]>[string] {
    const found = (this.members[group] ?? {})[name];
    if (found === undefined) throw REFUSED.apiNotFound(`${this.kind}.${name}`);
    return found;
  }
}

/** Finds among `all` the one with this key, or Excel's refusal. */
export function itemAt<T>(all: readonly T[], index: number, what: string): T {
  const found = all[index];
  if (found === undefined) throw REFUSED.invalidArgument(`${what} ${String(index)}`);
  return found;
}

export function textValue(value: unknown): string {
  if (typeof value !== 'string') throw REFUSED.invalidArgument('a text is wanted');
  return value;
}

export function numberValue(value: unknown): number {
  if (typeof value !== 'number') throw REFUSED.invalidArgument('a number is wanted');
  return value;
}

export function flagValue(value: unknown): boolean {
  if (typeof value !== 'boolean') throw REFUSED.invalidArgument('true or false is wanted');
  return value;
}

/** A plain object out of JSON, or Excel's refusal. */
export function recordValue(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || value instanceof WireObject) {
    throw REFUSED.invalidArgument('an object is wanted');
  }
  return Object.fromEntries(Object.entries(value));
}

/** Plain read and write members over a record of settings, with what Excel has before anything is set. */
export function settingMembers(
  store: Record<string, unknown>,
  defaults: Readonly<Record<string, unknown>>,
): Required<Pick<Members, 'read' | 'write'>> {
  const names = Object.keys(defaults);
  return {
    read: Object.fromEntries(
      names.map((name) => [name, () => (name in store ? store[name] : defaults[name])]),
    ),
    write: Object.fromEntries(
      names.map((name) => [
        name,
        (value: unknown) => {
          store[name] = value;
        },
      ]),
    ),
  };
}
