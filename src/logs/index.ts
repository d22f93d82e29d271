// Records of a log as rows
export { readLogRow } from './read-row.ts';
export type { LogRow, LoggedSetting, ReadRow, RowFault, RowFaultReason } from './log-row.ts';
export { MOST_EXAMPLES, faultTally, type FaultCount, type FaultTally } from './fault-tally.ts';

// The table of formats
export { LOG_FORMATS, LOG_FORMAT_NAMES, detectLogFormat, type LogFormatName } from './formats.ts';
export { LOG_FIELDS, type LogField, type LogFormat, type LoggedCount, type Paths } from './log-format.ts';
export { mappedFormat, type MappedName } from './mapped-format.ts';

// Rows priced here
export { rowPricer, type PricedRow, type RowPricer } from './row-pricer.ts';

// Rows priced in an engine
export { FIRST_INSTANT, LAST_INSTANT, LONGEST_PROMPT, ratesTable, type NameRow, type PatternRow, type RateRow, type RatesTable } from './rates-table.ts';
export { DIALECTS, DIALECT_NAMES, TIME_UNITS, type Dialect, type DialectName, type TimeUnit } from './sql/dialects.ts';
export { RATE_TABLES, editionOf, leafName, ratesStatements } from './sql/rates-statements.ts';
export { UNPRICED_REASONS, priceQuery, tableName, type GroupBy, type PriceQuery, type UnpricedReason } from './sql/price-query.ts';
export { logColumns, type LeafColumn, type LogColumns, type Span } from './sql/log-columns.ts';
