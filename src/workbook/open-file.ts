/** The file of the open workbook, as far as a program that has it open lets one take it. */
export interface OpenFile {
  /**
   * The workbook as it would be saved now. `pause` is awaited between the pieces in which it comes, told the share that
   * is there; when it throws, nothing more is fetched.
   * @throws Refusal, in words, where the program does not give it.
   */
  bytes(pause: (share: number) => Promise<void>): Promise<Uint8Array>;

  /**
   * Opens a file beside the workbook, as a new one that is not saved anywhere.
   * @throws Refusal, in words, where the program does not do that.
   */
  openBeside(file: Uint8Array): Promise<void>;
}
