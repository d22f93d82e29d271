/** Items of a first evaluation where nothing is known. Assumption: a rate is then known to 7 points either way, at worst. */
export const FIRST_ITEMS = 200;
