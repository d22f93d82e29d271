import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { SPEED_ERROR, type SpeedError } from '../../../src/core/hosting/speed-error.ts';

const page = readFileSync('docs/calibration.md', 'utf8');
const written = ({ mean, median }: SpeedError): string => `${(mean * 100).toFixed(1)} / ${(median * 100).toFixed(1)}`;

test('the error that is shown is that of the calibration page', () => {
  const [, leftOut] = /## Time per output token\n(?:.*\n)*?\| all \| \d+ \| ([^|]*) \|/u.exec(page) ?? [];
  expect(written(SPEED_ERROR.leftOut)).toBe(leftOut);
  expect(page).toContain(`missed five models that are not in the data by ${written(SPEED_ERROR.unseen)}`);
});
