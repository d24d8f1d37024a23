/** A sentence or label in both languages of the product. */
export type BothLanguages = Readonly<Record<'zh-CN' | 'en-US', string>>;

export function both(chinese: string, english: string): BothLanguages {
  return { 'zh-CN': chinese, 'en-US': english };
}

/**
 * How near to the original a number was read:
 * `original` the document itself; `transcription` a published dataset that transcribes the document's table;
 * `press` news text that quotes it; `secondary` somebody else's copy, not compared with the document.
 */
export type SourceTier = 'original' | 'transcription' | 'press' | 'secondary';

/** Where a number comes from and how sure we are. A number without one does not compile. */
export interface Passport {
  /** Title of the document, in its own language. */
  readonly document: string;
  /** Table, clause or page. */
  readonly locator: string;
  /** Number, date or version of the document. */
  readonly edition: string;
  readonly tier: SourceTier;
  /** How it was checked, in words. */
  readonly checked: BothLanguages;
  /** `YYYY-MM-DD`: look again by this day. */
  readonly reviewBy: string;
}

/** What was read in a transcription by somebody else. */
export const copied = {
  tier: 'secondary',
  checked: both(
    '取自他人转录，未与原文比对。',
    'Read in somebody else’s copy, not compared with the original.',
  ),
} as const satisfies Pick<Passport, 'tier' | 'checked'>;
