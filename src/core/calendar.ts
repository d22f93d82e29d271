/** Days of an undated month: a twelfth of 365.25. */
export const DAYS_PER_MONTH = 365.25 / 12;
/** Hours of an undated month: 730.5. */
export const HOURS_PER_MONTH = DAYS_PER_MONTH * 24;
/** Seconds of an undated month. */
export const SECONDS_PER_MONTH = HOURS_PER_MONTH * 3_600;
