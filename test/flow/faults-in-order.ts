import type { ExcelHost } from '../host/excel-host';
import type { WorkbookModel } from '../host/workbook-model';
import type { Course, Fault } from './attempts';

/** Codes with which Excel fails half-way, of each kind of words. */
const codes = [
  'GeneralException',
  'AccessDenied',
  'ItemNotFound',
  'ApiNotFound',
  'InsertDeleteConflict',
  'ItemAlreadyExists',
];

/** An action that fails with the earlier ones applied: of each request that writes `most`, spread from the first to the last. */
export function failingActions({ actions, firstWrite }: Course, most: number): readonly Fault[] {
  return actions.flatMap((count, sync) =>
    spread(count, sync < firstWrite ? 1 : most).map((action, index): Fault => {
      const code = codes[(sync + index) % codes.length] ?? 'GeneralException';
      return {
        name: `action ${action} of ${count} in sync ${sync} fails with ${code}`,
        order: (host) => host.faults.failAction(action, code, sync),
      };
    }),
  );
}

function spread(count: number, most: number): readonly number[] {
  if (most === 1) return [count - 1];
  if (count <= most) return Array.from({ length: count }, (_, index) => index);
  const picked = Array.from({ length: most }, (_, index) => Math.round((index * (count - 1)) / (most - 1)));
  return [...new Set(picked)];
}

/** Everything else that can be ordered of the stand-in, at the beginning and between reading and writing. */
export function standingFaults(course: Course): readonly Fault[] {
  const { firstWrite, bytes, actions } = course;
  const written = Math.max(...bytes.slice(firstWrite));
  const states: readonly (readonly [string, (host: ExcelHost) => void])[] = [
    ['a cell edit that does not end', (host) => host.startCellEdit()],
    ['a read-only workbook', ({ model }) => (model.readOnly = true)],
    ['a locked structure', ({ model }) => (model.structureLock = '')],
    ['another workbook in front', ({ faults }) => (faults.isInactive = true)],
    ...touchedSheets(course).map(
      (name) =>
        [
          `protection of ${name}`,
          ({ model }: ExcelHost) => (model.sheet(name).protection = { options: {} }),
        ] as const,
    ),
  ];
  return [
    ...states.flatMap(([name, begin]): readonly Fault[] => [
      { name: `${name} from the beginning`, order: (host) => void begin(host) },
      {
        name: `${name} once everything was read`,
        order: (host) => host.faults.editBefore(() => void begin(host), firstWrite),
      },
    ]),
    ...(['code', 'server error'] as const).flatMap((style): readonly Fault[] => [
      {
        name: `requests of at most 100 bytes, told by ${style}`,
        order: ({ faults }) => Object.assign(faults, { requestLimit: 100, limitStyle: style }),
      },
      {
        name: `requests one byte too small for what is written, told by ${style}`,
        order: ({ faults }) => Object.assign(faults, { requestLimit: written - 1, limitStyle: style }),
      },
      {
        name: `answers of at most 400 bytes, told by ${style}`,
        order: ({ faults }) => Object.assign(faults, { responseLimit: 400, limitStyle: style }),
      },
    ]),
    ...actions.map((_, sync): Fault => ({
      name: `the answer to sync ${sync} is lost`,
      order: ({ faults }) => faults.editBefore(() => faults.loseAnswers(), sync),
    })),
    ...coauthorsEdits(course),
  ];
}

function coauthorsEdits(course: Course): readonly Fault[] {
  const edits: readonly (readonly [string, (model: WorkbookModel) => void])[] = [
    ['writes a note', (model) => model.write(model.sheet('我的笔记'), 20, 3, [['别人的'], ['=1+1']])],
    ['adds a sheet', (model) => model.write(model.addSheet('别人的'), 0, 0, [['别人的']])],
    ...addedSheets(course)
      .slice(0, 1)
      .map(
        (name) =>
          [
            'takes the name of a new sheet',
            (model: WorkbookModel) => model.write(model.addSheet(name), 0, 0, [['别人的']]),
          ] as const,
      ),
    ...touchedSheets(course)
      .slice(-1)
      .flatMap((name) => [
        ['renames a sheet', (model: WorkbookModel) => model.renameSheet(model.sheet(name), '改名')] as const,
        ['deletes a sheet', (model: WorkbookModel) => model.deleteSheet(model.sheet(name))] as const,
      ]),
  ];
  return edits.map(([name, edit]) => ({
    name: `a coauthor ${name} once everything was read`,
    order: ({ faults }, { firstWrite }, changed) =>
      faults.editBefore((model) => {
        edit(model);
        changed();
      }, firstWrite),
  }));
}

/** Sheets that stood before and to whose cells the deed writes. */
export function touchedSheets({ before, after }: Course): readonly string[] {
  return [...before.keys()]
    .filter((part) => part.startsWith('sheet ') && before.get(part)?.join() !== after.get(part)?.join())
    .map((part) => part.slice('sheet '.length));
}

function addedSheets({ before, after }: Course): readonly string[] {
  return [...after.keys()]
    .filter((part) => part.startsWith('sheet ') && !before.has(part))
    .map((part) => part.slice('sheet '.length));
}
