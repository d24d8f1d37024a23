import { HostError, REFUSED } from '../model/host-error';
import type { Desk } from './desk';
import { queryObject } from './query-object';
import { RangeObject } from './range-object';
import { Arguments, WireObject } from './wire-object';

interface PathInfo {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

interface ArgumentInfo {
  readonly Arguments?: readonly unknown[] | null;
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
}

/** The body of a `ProcessQuery` request. */
export interface QueryBody {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, PathInfo>>;
}

export interface QueryAnswer {
  readonly Error?: {
    readonly Code: string;
    readonly Message: string;
    readonly HttpStatusCode: number;
    readonly Location: string;
    readonly ActionIndex: number;
  };
  readonly Results: { readonly ActionId: number; readonly Value: unknown }[];
  /** Ids of the traces passed: by them the client knows how far a batch came, and which handlers are in force. */
  readonly TraceIds?: readonly number[];
}

/** What the objects outside the workbook are by their service name; undefined where Excel has none of the name. */
export type FindService = (name: string) => WireObject | undefined;

/** Makes the action with this index fail before it is carried out, when there is reason to. */
export type BeforeAction = (index: number) => void;

/** Path and action kinds of the wire. */
const PATH = {
  global: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;
const ACTION = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  recursiveQuery: 6,
  queryAsJson: 7,
  ensureUnchanged: 8,
  update: 9,
} as const;

/** One request's actions, carried out in order. The first that fails ends the request; what was done before it stays done. */
export class ProcessQuery {
  readonly #found = new Map<number, WireObject | undefined>();

  constructor(
    private readonly desk: Desk,
    private readonly body: QueryBody,
    private readonly workbook: WireObject,
    private readonly findService: FindService,
  ) {}

  run(before: BeforeAction): QueryAnswer {
    const results: QueryAnswer['Results'] = [];
    const traces: number[] = [];
    for (const [index, action] of this.body.Actions.entries()) {
      try {
        before(index);
        const value = this.#act(action);
        if (action.ActionType === ACTION.trace) traces.push(action.Id);
        if (action.ActionType !== ACTION.setProperty) results.push({ ActionId: action.Id, Value: value });
      } catch (error) {
        if (!(error instanceof HostError)) throw error;
        return {
          Error: {
            Code: error.code,
            Message: error.message,
            HttpStatusCode: error.status,
            Location: this.#location(action),
            ActionIndex: index,
          },
          Results: results,
          TraceIds: traces,
        };
      }
    }
    return { Results: results, TraceIds: traces };
  }

  #location(action: Action): string {
    const path = this.body.ObjectPaths[String(action.ObjectPathId)];
    const name = action.Name === '' ? (path?.Name ?? '') : action.Name;
    const kind = this.#found.get(action.ObjectPathId)?.kind ?? '';
    return `${kind}.${name.slice(0, 1).toLowerCase()}${name.slice(1)}`;
  }

  #act(action: Action): unknown {
    if (action.ActionType === ACTION.trace) return null;
    const object = this.#object(action.ObjectPathId);
    switch (action.ActionType) {
      case ACTION.instantiate:
        return object === undefined ? null : identityOf(object);
      case ACTION.query:
      case ACTION.queryAsJson:
      case ACTION.recursiveQuery:
        return object === undefined ? null : queryObject(object, action.QueryInfo ?? {});
      case ACTION.method:
        return object === undefined
          ? null
          : (object.call(action.Name, this.#arguments(action.ArgumentInfo)) ?? null);
      case ACTION.setProperty:
        if (object === undefined) throw REFUSED.itemNotFound(action.Name);
        object.write(action.Name, this.#arguments(action.ArgumentInfo).at(0));
        return null;
      default:
        throw REFUSED.apiNotFound(`action of type ${String(action.ActionType)} ${action.Name}`);
    }
  }

  #object(pathId: number): WireObject | undefined {
    if (this.#found.has(pathId)) return this.#found.get(pathId);
    const path = this.body.ObjectPaths[String(pathId)];
    if (path === undefined) throw new HostError('InvalidObjectPath', `no object path ${String(pathId)}`);
    const object = this.#resolve(path);
    this.#found.set(pathId, object);
    return object;
  }

  #resolve(path: PathInfo): WireObject | undefined {
    switch (path.ObjectPathType) {
      case PATH.global:
        return this.workbook;
      case PATH.newObject: {
        const service = this.findService(path.Name);
        if (service === undefined) throw REFUSED.apiNotFound(path.Name);
        return service;
      }
      case PATH.reference: {
        const place = this.desk.kept(path.Name);
        if (place === undefined)
          throw new HostError('InvalidReference', 'This reference is not valid for the current operation.');
        return new RangeObject(this.desk, place);
      }
      case PATH.nullObject:
        return undefined;
      default:
    }
    const parent = this.#object(path.ParentObjectPathId ?? 0);
    if (parent === undefined) return undefined;
    const args = this.#arguments(path.ArgumentInfo);
    return path.ObjectPathType === PATH.indexer || path.Name === 'GetItem'
      ? parent.item(args.at(0))
      : parent.open(path.Name, args);
  }

  #arguments(info: ArgumentInfo | undefined): Arguments {
    const given = info?.Arguments ?? [];
    const references = info?.ReferencedObjectPathIds;
    return new Arguments(given.map((value, i) => this.#argument(value, references?.[i])));
  }

  #argument(value: unknown, reference: unknown): unknown {
    if (typeof reference === 'number' && reference > 0) return this.#object(reference);
    if (Array.isArray(value)) {
      const inside: readonly unknown[] = Array.isArray(reference) ? reference : [];
      if (inside.length === 0) return value;
      return value.map((one: unknown, i) => this.#argument(one, inside[i]));
    }
    return typeof value === 'object' && value !== null ? this.#withObjects(value) : value;
  }

  /** Objects inside a plain object stand there as `{ _ObjectPathId: 7 }`. */
  #withObjects(value: object): unknown {
    if ('_ObjectPathId' in value) return this.#object(Number(value._ObjectPathId));
    return Object.fromEntries(
      Object.entries(value).map(([key, one]: [string, unknown]) => [
        key,
        typeof one === 'object' && one !== null && !Array.isArray(one) ? this.#withObjects(one) : one,
      ]),
    );
  }
}

/** By this the client finds the object again, and registers its events: `Id` where that is a property, else `_Id`. */
function identityOf(object: WireObject): Record<string, unknown> {
  const { referenceId, identity } = object;
  const key = 'Id' in (object.members.read ?? {}) ? 'Id' : '_Id';
  return {
    ...(referenceId === undefined ? {} : { _ReferenceId: referenceId }),
    ...(identity === undefined ? {} : { [key]: identity }),
  };
}
