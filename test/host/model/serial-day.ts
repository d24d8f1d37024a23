const DAY = 86_400_000;

/** Days of the 1900 system, with the 29 February 1900 that never was; undefined when the day does not exist. */
export function serialOf(year: number, month: number, day: number, date1904: boolean): number | undefined {
  const moment = new Date(Date.UTC(year, month - 1, day));
  if (moment.getUTCFullYear() !== year || moment.getUTCMonth() !== month - 1 || moment.getUTCDate() !== day) {
    return undefined;
  }
  const first = date1904 ? 1904 : 1900;
  if (year < first || year > 9999) return undefined;
  return shiftedSerial(year, month, day, date1904);
}

/** 31 December 9999. */
export function lastSerial(date1904: boolean): number {
  return date1904 ? 2_957_003 : 2_958_465;
}

/** Like `serialOf`, but months and days that are too many or too few carry over, and nothing is out of range. */
export function shiftedSerial(year: number, month: number, day: number, date1904: boolean): number {
  const moment = Date.UTC(year, month - 1, day);
  if (date1904) return (moment - Date.UTC(1904, 0, 1)) / DAY;
  const days = (moment - Date.UTC(1899, 11, 31)) / DAY;
  return days >= 60 ? days + 1 : days;
}

export interface DayAndTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** 0 = Sunday. */
  readonly weekday: number;
  readonly seconds: number;
}

/** The day and the second of it that a serial shows; undefined for a negative one, which Excel shows as `####`. */
export function dayOf(serial: number, date1904: boolean): DayAndTime | undefined {
  if (serial < 0) return undefined;
  const rounded = Math.round(serial * 86_400);
  const whole = Math.floor(rounded / 86_400);
  const seconds = rounded - whole * 86_400;
  if (!date1904 && whole === 60) return { year: 1900, month: 2, day: 29, weekday: 3, seconds };
  if (!date1904 && whole === 0) return { year: 1900, month: 1, day: 0, weekday: 6, seconds };
  const start = date1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 31);
  const moment = new Date(start + (date1904 || whole < 60 ? whole : whole - 1) * DAY);
  return {
    year: moment.getUTCFullYear(),
    month: moment.getUTCMonth() + 1,
    day: moment.getUTCDate(),
    // Excel counts weekdays on from its phantom day, so before March 1900 they are one off.
    weekday: date1904 ? moment.getUTCDay() : (whole + 6) % 7,
    seconds,
  };
}
