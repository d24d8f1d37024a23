import { Refusal } from '../domain/refusal';
import { isSameName } from './reading/read-table';
import type { WorkbookSnapshot } from './workbook-snapshot';
import type { WriteStep } from './write-plan';

/** Goes up by one with every change to the sheets that an older workbook has to be brought up to. */
export const templateVersion = 1;

/** The defined name that says in the file which version its sheets have, as a constant. */
export const versionName = 'CN_Version';

/** The version that a workbook says it has; undefined where nothing says so, as before there were versions. */
export function versionOf({ names }: Pick<WorkbookSnapshot, 'names'>): number | undefined {
  const said = names.find(({ name }) => isSameName(name, versionName))?.refersTo;
  const digits = /^="?(\d{1,6})"?$/.exec(said ?? '')?.[1];
  return digits === undefined ? undefined : Number(digits);
}

export function isNewerThanUs(workbook: Pick<WorkbookSnapshot, 'names'>): boolean {
  return (versionOf(workbook) ?? 0) > templateVersion;
}

export function versionStep(): WriteStep {
  return { do: 'name', name: versionName, refersTo: `="${String(templateVersion)}"` };
}

/** @throws Refusal for a workbook whose sheets are of a later version than ours. */
export function refuseNewer(workbook: Pick<WorkbookSnapshot, 'names'>): void {
  const version = versionOf(workbook) ?? 0;
  if (version <= templateVersion) return;
  throw new Refusal('notUsable', {
    'zh-CN': `这个工作簿的模板版本是 ${version}，比本程序的 ${templateVersion} 新，没有改动任何内容。请更新加载项后再试。`,
    'en-US': `The sheets of this workbook are of version ${version}; this program knows up to ${templateVersion}. Nothing was changed. Update the add-in and try again.`,
  });
}
