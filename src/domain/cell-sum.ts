import { Exact, Unrounded, exact } from './exact';

/** Whole numbers up to here are exact in a double; sums are put aside before they reach it. */
const largestExact = 2 ** 52;
/** A cell keeps 15 digits: scaled to a whole number it is below this. */
const largestScaled = 1e15;
const powersOfTen = [1, 10, 100, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9];

/**
 * An exact sum of cells' numbers, each taken at Excel's 15 digits, several times faster than adding decimals: a number
 * that is some whole number over a small power of ten is added as that whole number, in a register for its power.
 * A number is such when dividing the whole number by the power gives it back; with at most 15 digits only one decimal
 * can do that, so nothing is rounded. All others go the slow way.
 */
export class CellSum {
  private readonly registers = powersOfTen.map(() => 0);
  private rest = new Unrounded(0);

  add(cellNumber: number): void {
    for (let digits = 0; digits < powersOfTen.length; digits++) {
      const power = powersOfTen[digits] ?? 1;
      const scaled = Math.round(cellNumber * power);
      if (scaled >= largestScaled || scaled <= -largestScaled) break;
      if (scaled / power !== cellNumber) continue;
      const sum = (this.registers[digits] ?? 0) + scaled;
      if (sum < largestExact && sum > -largestExact) {
        this.registers[digits] = sum;
      } else {
        this.rest = this.rest.plus(new Exact(sum - scaled).plus(scaled).dividedBy(power));
        this.registers[digits] = 0;
      }
      return;
    }
    this.rest = this.rest.plus(exact(cellNumber));
  }

  addExact(value: Exact): void {
    this.rest = this.rest.plus(value);
  }

  total(): Exact {
    const sum = this.registers.reduce(
      (sum, scaled, digits) => sum.plus(new Exact(scaled).dividedBy(powersOfTen[digits] ?? 1)),
      this.rest,
    );
    return new Exact(sum);
  }
}
