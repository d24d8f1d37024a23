import type { Words } from '../../src/domain/language';
import type { ExcelHost } from '../host/excel-host';
import { words } from './workbench-words';

/** A state of the workbook in which the add-in meets refusals. */
export type Obstacle = 'none' | 'protected' | 'editing' | 'read-only' | 'structure';

/** Puts the workbook into the state; what is returned puts it back as it was before. */
export function putObstacle(host: ExcelHost, obstacle: Obstacle): () => void {
  const { model } = host;
  const { readOnly, structureLock } = model;
  const unprotected = model.sheets.filter((sheet) => sheet.protection === undefined);
  if (obstacle === 'protected') for (const sheet of unprotected) sheet.protection = { options: {} };
  else if (obstacle === 'editing') host.startCellEdit();
  else if (obstacle === 'read-only') model.readOnly = true;
  else if (obstacle === 'structure') model.structureLock ??= '';
  return () => {
    if (obstacle === 'protected') for (const sheet of unprotected) sheet.protection = undefined;
    else if (obstacle === 'editing') host.endCellEdit();
    model.readOnly = readOnly;
    model.structureLock = structureLock;
  };
}

/** What of the workbook as it is now would refuse a change, in words for the title bar. */
export function obstaclesIn(host: ExcelHost, obstacle: Obstacle): readonly Words[] {
  const { model } = host;
  return [
    ...(model.activeSheet.protection === undefined ? [] : [words.obstacleProtected]),
    ...(obstacle === 'editing' ? [words.obstacleEditing] : []),
    ...(model.readOnly ? [words.obstacleReadOnly] : []),
    ...(model.structureLock === undefined ? [] : [words.obstacleStructure]),
  ];
}
