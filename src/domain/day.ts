/** A calendar day as `YYYY-MM-DD`. No time, no zone; text order is calendar order. */
export type Day = string & { readonly __day: never };

const millisecondsPerDay = 86_400_000;

/** The day, or undefined when there is none such (2023-02-29, month 13). */
export function dayOf(year: number, month: number, dayOfMonth: number): Day | undefined {
  const at = new Date(Date.UTC(year, month - 1, dayOfMonth));
  if (!Number.isInteger(year) || year < 1900 || year > 9999) return undefined;
  if (at.getUTCFullYear() !== year || at.getUTCMonth() !== month - 1 || at.getUTCDate() !== dayOfMonth)
    return undefined;
  return at.toISOString().slice(0, 10) as Day;
}

/**
 * The day of an Excel serial number. Excel's 1900 system counts 29 February 1900, a day that never was, as serial
 * 60; the 1904 system starts at 1904-01-01 = 0. A time of day (the fraction) is dropped.
 * Undefined for serials that are no day: negative, 60 itself, past 9999-12-31.
 */
export function dayOfSerial(serial: number, date1904 = false): Day | undefined {
  const whole = Math.floor(serial);
  if (!Number.isFinite(serial) || whole < (date1904 ? 0 : 1)) return undefined;
  if (!date1904 && whole === 60) return undefined;
  const daysSince1900 = date1904 ? whole + 1462 : whole;
  const start = daysSince1900 < 60 ? Date.UTC(1899, 11, 31) : Date.UTC(1899, 11, 30);
  const at = new Date(start + daysSince1900 * millisecondsPerDay);
  return dayOf(at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate());
}

/** The Excel serial number of a day, in the 1900 or the 1904 system. */
export function serialOfDay(day: Day, date1904 = false): number {
  const days = Date.parse(`${day}T00:00:00Z`) / millisecondsPerDay + 25_569;
  const serial1900 = days < 61 ? days - 1 : days;
  return date1904 ? days - 1462 : serial1900;
}

export function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}

/** The same day `years` earlier; 29 February counts from 28 February where the earlier year has none (reading.md, credit-recent). */
export function yearsBefore(day: Day, years: number): Day {
  const year = yearOf(day) - years;
  const month = Number(day.slice(5, 7));
  const dayOfMonth = Number(day.slice(8, 10));
  const same = dayOf(year, month, dayOfMonth) ?? dayOf(year, month, 28);
  if (!same) throw new RangeError(`no day ${years} years before ${day}`);
  return same;
}
