import type { QueryInfo } from './process-query';
import { Arguments, type WireObject } from './wire-object';

/** What is asked of an object, step by step: names of its own, and of the objects it leads to. */
interface Wanted {
  all: boolean;
  readonly own: Set<string>;
  readonly inner: Map<string, Wanted>;
}

function wireName(name: string): string {
  return name.startsWith('_') ? name : name.slice(0, 1).toUpperCase() + name.slice(1);
}

function nothing(): Wanted {
  return { all: false, own: new Set(), inner: new Map() };
}

function inside(wanted: Wanted, name: string): Wanted {
  const known = wanted.inner.get(name) ?? nothing();
  wanted.inner.set(name, known);
  return known;
}

/** `tables/items/name` and the like, gathered; what is expanded counts as asked for whole. */
function gather(info: QueryInfo): Wanted {
  const wanted = nothing();
  const selected = info.Select ?? [];
  for (const path of selected) {
    const steps = path.split('/').filter((step) => step.toLowerCase() !== 'items');
    const last = steps.pop();
    const at = steps.reduce((here, step) => inside(here, wireName(step)), wanted);
    if (last === undefined || last === '*') at.all = true;
    else at.own.add(wireName(last));
  }
  for (const path of info.Expand ?? []) {
    const steps = path.split('/').filter((step) => step.toLowerCase() !== 'items');
    steps.reduce((here, step) => inside(here, wireName(step)), wanted).all = true;
  }
  if (selected.length === 0 && (info.Expand ?? []).length === 0) wanted.all = true;
  return wanted;
}

function answer(
  object: WireObject,
  wanted: Wanted,
  range?: { top: number | undefined; skip: number },
): Record<string, unknown> {
  const { read = {}, items, open = {} } = object.members;
  const result: Record<string, unknown> = {};
  if (object.identity !== undefined) result['_Id'] = object.identity;
  if (object.referenceId !== undefined) result['_ReferenceId'] = object.referenceId;
  const ofItems: Wanted = { all: wanted.all, own: new Set(), inner: new Map() };
  for (const name of wanted.all ? [...Object.keys(read), ...wanted.own] : wanted.own) {
    if (name in read || items === undefined) {
      // A navigation property asked for by its bare name is asked for whole.
      if (!(name in read) && name in open) inside(wanted, name).all = true;
      else result[name] = object.read(name);
    } else ofItems.own.add(name);
  }
  for (const [name, inner] of wanted.inner) {
    if (items !== undefined && !(name in open)) {
      ofItems.inner.set(name, inner);
      continue;
    }
    const next = object.open(name, new Arguments([]));
    result[name] = next === undefined ? null : answer(next, inner);
  }
  const asksItems = ofItems.all || ofItems.own.size > 0 || ofItems.inner.size > 0 || wanted.own.size === 0;
  if (items !== undefined && asksItems) {
    const skip = range?.skip ?? 0;
    const all = items();
    const end = range?.top === undefined ? all.length : skip + range.top;
    result['_Items'] = all.slice(skip, end).map((item) => answer(item, ofItems));
  }
  return result;
}

/** Reads from an object what a `load` asked for, in the shape the client expects. */
export function queryObject(object: WireObject, info: QueryInfo): Record<string, unknown> {
  return answer(object, gather(info), { top: info.Top, skip: info.Skip ?? 0 });
}
