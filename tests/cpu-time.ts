/**
 * Milliseconds that this process has worked since it began: what hostile input takes is counted in them, as on a busy
 * machine a clock runs on while the test waits for its turn.
 */
export function cpuTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}
