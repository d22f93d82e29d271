import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'full-disk-'));
afterAll(() => rmSync(folder, { recursive: true }));

const log = join(folder, 'calls.jsonl');
const call = (index: number): string => JSON.stringify({ id: `call-${index}`, timestamp: '2026-11-20T10:00:00Z', model: 'gpt-4o', input_tokens: 1_000 + index, output_tokens: 5, feature: `feature ${index}` });
writeFileSync(log, Array.from({ length: 20_000 }, (_, index) => call(index)).join('\n'));
const temporary = join(folder, 'temporary');
mkdirSync(temporary);

// a shell that limits the size of files, to a program as a full disk does, and the built command
test.skipIf(process.platform === 'win32')('On a full disk replay says so in a line, leaves nothing behind and an older file as it was', { timeout: 120_000 }, () => {
  const out = join(folder, 'groups.csv');
  writeFileSync(out, 'older');
  const limited = ['-c', 'trap "" XFSZ; ulimit -f 400; exec "$@"', 'sh', process.execPath, resolve('dist/cli/model-cost.js')];
  const { status, stdout, stderr } = spawnSync('sh', [...limited, 'replay', log, '--by', 'feature', '--out', out], { encoding: 'utf8', env: { ...process.env, TMPDIR: temporary } });
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(/^model-cost: [^\n]*calls\.duckdb[^\n]*\n$/u);
  expect(readdirSync(temporary)).toEqual([]);
  expect(readFileSync(out, 'utf8')).toBe('older');
  expect(readdirSync(folder).toSorted()).toEqual(['calls.jsonl', 'groups.csv', 'temporary']);
});
