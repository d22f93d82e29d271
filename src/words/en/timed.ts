/** What is said of the times that a person measured themselves. */
export const timed = {
  /** Where another time has its band. */
  own: 'your timing',
  call: 'A call, as you timed it, in seconds',
  first: 'Its first token',
  field: (of: string, percentile: string) => `${of}: ${percentile}`,
  fault: 'Takes seconds above 0, p95 no less than p50, and a first token no later than its call; the last good ones are kept.',
};
