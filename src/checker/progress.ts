import type { Language } from '../domain/language';
import type { Outside } from './outside';

/** Short work says nothing: milliseconds before the first word, and between two. */
const untilFirst = 1_000;
const betweenWatched = 200;
const betweenLogged = 10_000;

/** Tells on stderr how far long work has come: one line that is renewed for who watches, a line now and then in a log. */
export class Progress {
  private readonly start: number;
  private last: number | undefined;

  constructor(
    private readonly total: number,
    private readonly language: Language,
    private readonly outside: Pick<Outside, 'err' | 'errIsWatched' | 'elapsed'>,
  ) {
    this.start = outside.elapsed();
  }

  /** `done` workbooks are finished. */
  tell(done: number): void {
    const now = this.outside.elapsed();
    const { errIsWatched } = this.outside;
    const due =
      this.last === undefined
        ? now - this.start >= untilFirst
        : now - this.last >= (errIsWatched ? betweenWatched : betweenLogged);
    if (!due || done === this.total) return;
    this.last = now;
    const words =
      this.language === 'zh-CN'
        ? `已处理 ${done} / ${this.total} 个工作簿`
        : `${done} of ${this.total} workbooks done`;
    this.outside.err(errIsWatched ? `\r${words}\x1b[K` : `${words}\n`);
  }

  /** Clears the line that was renewed. */
  end(): void {
    if (this.last !== undefined && this.outside.errIsWatched) this.outside.err('\r\x1b[K');
  }
}
