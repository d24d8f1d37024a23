import type { XmlElement } from './xml-element';

/** Everything that is found by reading alone; the schema sees none of it. */
export type ManifestFault =
  | 'not-well-formed'
  | 'wrong-order'
  | 'wrong-place'
  | 'dangling-resid'
  | 'wrong-kind-of-resource'
  | 'unused-resource'
  | 'duplicate-resource'
  | 'duplicate-id'
  | 'not-one-runtime'
  | 'unequal-runtime'
  | 'taskpane-id'
  | 'requirement'
  | 'not-https'
  | 'missing-file'
  | 'icon-size'
  | 'missing-icon-size'
  | 'too-long'
  | 'empty-text'
  | 'override-of-default'
  | 'duplicate-override'
  | 'missing-chinese'
  | 'language-without-region'
  | 'unknown-command'
  | 'command-without-button'
  | 'namespace'
  | 'metadata'
  | 'function-not-in-metadata'
  | 'function-not-associated';

export interface ManifestFinding {
  readonly fault: ManifestFault;
  readonly words: string;
  /** Line of the manifest, 1 the first; 0 when it stands nowhere in it. */
  readonly line: number;
}

export function findingAt(element: XmlElement, fault: ManifestFault, words: string): ManifestFinding {
  return { fault, words, line: element.line };
}

/** What the manifest must agree with. */
export interface ManifestSurroundings {
  /** What lies under the manifest's own address, by path (`assets/pane-16.png`). */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Ids given to Office.actions.associate. */
  readonly commandIds: readonly string[];
  /** Ids given to CustomFunctions.associate. */
  readonly functionIds: readonly string[];
}
