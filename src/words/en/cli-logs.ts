/** Sentences of the command line about logs in an engine of one's own, in English. */
export const enCliLogs = {
  command: 'Print the catalogue as a rates table and the query that prices a log with it, for your own engine',
  flags: {
    dialect: (choices: string) => `the engine: ${choices}`,
    rates: 'only the statements that make the rates table',
    query: 'only the query',
    table: 'the table of calls',
    column: 'what the table calls a fact or a leaf, like model=llm or prompt=input_tokens; may be said again for another. prompt and generated are sums that hold the leaves mapped beside them',
    atUnit: (choices: string) => `what the time is written in: ${choices}`,
    by: 'what a row of the result is for: day, month, offer or columns of the table, with commas between',
    json: 'plain JSON: the statements, the query, the edition and the units of a dollar',
  },
  ratesTitle: (engine: string, offers: string, newest: string) => `Rates of ${offers} offers for ${engine}; last price read ${newest}. Run these again after every change of the catalogue, and take the query anew.`,
  units: (units: string) => `Amounts are whole numbers of units: ${units} are one US dollar.`,
  queryTitle: 'One row a group; reason says why calls have no price: they are counted, never taken for $0.',
  defaultColumns: (columns: string) => `Columns by default: ${columns}.`,
  badColumn: (got: string) => `--column requires a name and a column like model=llm, got ${got}`,
};
