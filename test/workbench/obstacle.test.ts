import { ExcelHost } from '../host/excel-host';
import { obstaclesIn, putObstacle } from './obstacle';
import { words } from './workbench-words';

function hostWithTwoSheets(): ExcelHost {
  const host = new ExcelHost();
  host.model.addSheet('Own').protection = { options: { allowSort: true } };
  return host;
}

test('protected: every sheet refuses, and afterwards only the one that was protected before', () => {
  const host = hostWithTwoSheets();
  const lift = putObstacle(host, 'protected');
  expect(host.model.sheets.map((sheet) => sheet.protection)).toEqual([
    { options: {} },
    { options: { allowSort: true } },
  ]);
  expect(obstaclesIn(host, 'protected')).toEqual([words.obstacleProtected]);
  lift();
  expect(host.model.sheets.map((sheet) => sheet.protection)).toEqual([
    undefined,
    { options: { allowSort: true } },
  ]);
});

test('a structure that the file had locked stays locked with its own password', () => {
  const host = hostWithTwoSheets();
  host.model.structureLock = 'of the file';
  putObstacle(host, 'structure')();
  expect(host.model.structureLock).toBe('of the file');
});

test('read-only is said and lifted', () => {
  const host = hostWithTwoSheets();
  const lift = putObstacle(host, 'read-only');
  expect(obstaclesIn(host, 'read-only')).toEqual([words.obstacleReadOnly]);
  lift();
  expect(obstaclesIn(host, 'none')).toEqual([]);
});
