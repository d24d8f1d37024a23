/** One kind of work on one workbook. */
export interface Job<Input, Answer> {
  /** Never rejects for anything the file is or holds. */
  work(input: Input): Promise<Answer>;
  /** The answer when the thread was lost, as when its memory ran out. */
  lost(input: Input, error: unknown): Answer;
}
