/** Codes of Office's common API. */
export const FILE_CODE = {
  internal: 5001,
  noPermission: 7000,
  /** More than two files are open. */
  memoryLimit: 11000,
  network: 11001,
  sliceSize: 11002,
  indexOutOfRange: 5008,
} as const;

const LARGEST_SLICE = 4 * 1024 * 1024;
const MOST_OPEN = 2;

/**
 * Copies of the document's file that the add-in has open (`getFileAsync`, `getSliceAsync`, `closeAsync`). Answers are
 * values, or the number by which Office tells what went wrong.
 */
export class DocumentFiles {
  readonly #open = new Map<number, Uint8Array>();
  #next = 1;
  /** What `getFileAsync` answers instead of a file. */
  refusal: number | undefined;
  /** The slice that begins at or behind this byte fails with the code. */
  failingSlice: { readonly from: number; readonly code: number } | undefined;
  /** The size that is told where it is not the true one. */
  saidSize: number | undefined;

  /** @param read the document as it would be saved now; undefined where this host keeps none */
  constructor(private readonly read: (() => Promise<Uint8Array>) | undefined) {}

  /** How many are open. */
  get count(): number {
    return this.#open.size;
  }

  async open(): Promise<{ readonly handle: number; readonly size: number } | number> {
    if (this.refusal !== undefined) return this.refusal;
    if (this.count >= MOST_OPEN) return FILE_CODE.memoryLimit;
    if (this.read === undefined) return FILE_CODE.internal;
    try {
      const bytes = await this.read();
      const handle = this.#next++;
      this.#open.set(handle, bytes);
      return { handle, size: this.saidSize ?? bytes.length };
    } catch {
      // The workbook cannot be saved; Office says no more than this.
      return FILE_CODE.internal;
    }
  }

  /** Bytes as plain numbers, as the client gets them. */
  slice(handle: number, offset: number, size: number): readonly number[] | number {
    const bytes = this.#open.get(handle);
    if (bytes === undefined) return FILE_CODE.internal;
    if (this.failingSlice !== undefined && offset >= this.failingSlice.from) return this.failingSlice.code;
    return [...bytes.subarray(offset, offset + size)];
  }

  close(handle: number): void {
    this.#open.delete(handle);
  }
}

interface Result<Value> {
  readonly status: 'succeeded' | 'failed';
  readonly value?: Value;
  readonly error?: { readonly code: number; readonly name: string; readonly message: string };
}
type Done<Value> = (result: Result<Value>) => void;

interface FileMember {
  readonly size: number;
  readonly sliceCount: number;
  getSliceAsync(index: number, done?: Done<SliceMember>): void;
  closeAsync(done?: Done<undefined>): void;
}
interface SliceMember {
  readonly data: readonly number[];
  readonly index: number;
  readonly size: number;
}

/** `Office.context.document.getFileAsync` as office.js has it, where office.js itself does not run. */
export function getFileOver(files: DocumentFiles) {
  return (_type: string, options: { sliceSize?: number }, done?: Done<FileMember>): void => {
    const sliceSize = options.sliceSize ?? LARGEST_SLICE;
    if (sliceSize <= 0 || sliceSize > LARGEST_SLICE) {
      later(() => done?.(failed(FILE_CODE.sliceSize)));
      return;
    }
    void files.open().then((opened) => {
      done?.(typeof opened === 'number' ? failed(opened) : { status: 'succeeded', value: file(opened) });
    });
    const file = ({ handle, size }: { handle: number; size: number }): FileMember => {
      const sliceCount = Math.ceil(size / sliceSize);
      return {
        size,
        sliceCount,
        getSliceAsync: (index, sliced) => {
          const data =
            index < 0 || index >= sliceCount
              ? FILE_CODE.indexOutOfRange
              : files.slice(handle, index * sliceSize, sliceSize);
          later(() =>
            sliced?.(
              typeof data === 'number'
                ? failed(data)
                : { status: 'succeeded', value: { data, index, size: data.length } },
            ),
          );
        },
        closeAsync: (closed) => {
          files.close(handle);
          later(() => closed?.({ status: 'succeeded', value: undefined }));
        },
      };
    };
  };
}

function failed(code: number): Result<never> {
  return { status: 'failed', error: { code, name: 'Error', message: `Office says ${String(code)}` } };
}

function later(answer: () => void): void {
  void Promise.resolve().then(answer);
}
