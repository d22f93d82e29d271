// npm run test:warehouse: the rates table and its query against the pricer on a million calls, in DuckDB, PostgreSQL and
// ClickHouse (chdb, 546 MB, installed beside for this run only).  npm run test:warehouse -- 100000 takes fewer calls.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

const CHDB = 'chdb@3.4.0';
const directory = resolve('node_modules/.cache/model-cost-calculator/chdb');
const shell = process.platform === 'win32';

if (!existsSync(`${directory}/node_modules/chdb`)) {
  console.log(`Installing ${CHDB} …`);
  mkdirSync(directory, { recursive: true });
  writeFileSync(`${directory}/package.json`, '{ "private": true }\n');
  spawnSync('npm', ['install', '--no-save', '--no-audit', '--no-fund', CHDB], { cwd: directory, stdio: 'inherit', shell });
}
const hasClickHouse = existsSync(`${directory}/node_modules/chdb`);
if (!hasClickHouse) console.error(`${CHDB} could not be installed: ClickHouse is NOT tested in this run.`);

const { status } = spawnSync('npx', ['vitest', 'run', 'tests/logs/warehouse.test.ts', '--reporter=verbose'], {
  stdio: 'inherit',
  shell,
  env: { ...process.env, WAREHOUSE_CALLS: process.argv[2] ?? '1000000', ...(hasClickHouse ? { WAREHOUSE_CHDB: directory } : {}) },
});
process.exit(status ?? 1);
