import { describe, expect, test } from 'vitest';
import * as library from '../../src/index.ts';
import { CONSTANTS } from '../../src/cli/constants.ts';
import { runCli } from './fake-terminal.ts';
import { laboratory } from './laboratory.ts';

const { FIELD_LIST, PRESETS } = library;
const exported: Readonly<Record<string, unknown>> = library;
const files = { 'laboratory.json': laboratory };
const own = ['--catalogue', 'laboratory.json'];

describe('model-cost presets', () => {
  test('shows every preset with every value, its source or assumption, and what stands for its quality', async () => {
    const { exit, out } = await runCli(['presets'], { columns: Infinity });
    expect(exit).toBe(0);
    for (const { id, values, proxy } of PRESETS) {
      const [, block = ''] = new RegExp(`^\\S.* {2}${id}$([^]*?)(?:^$|\\n$)`, 'mu').exec(out) ?? [];
      for (const said of Object.values(values)) expect(block).toContain('source' in said ? said.source : `assumption: ${said.assumption}`);
      expect(block).toContain('none' in proxy ? proxy.none : proxy.because);
    }
  });

  test('shows one, as text and as data', async () => {
    expect((await runCli(['presets', 'summarisation'])).out.split('\n').map((line) => line.split(/ {2,}/u).slice(0, 3))).toEqual([
      ['Summarisation', 'summarisation'],
      ['Flag', 'Value', 'Unit'],
      ['--input-tokens', '2588', 'tokens per query'],
      ['--output-tokens', '291', 'tokens per call'],
      ['--input-spread', '0.4', 'standard deviation over mean'],
      [expect.stringContaining('Vectara hallucination rate stands for summaries: ')],
      [''],
    ]);
    expect(JSON.parse((await runCli(['presets', 'summarisation', '--json'])).out)).toEqual(PRESETS.filter(({ id }) => id === 'summarisation'));
  });

  test('an unknown one is refused with the nearest', async () => {
    expect(await runCli(['presets', 'sumarisation'])).toMatchObject({ exit: 2, error: expect.stringContaining('did you mean "summarisation"?') });
  });
});

describe('model-cost defaults', () => {
  test('shows every field with its default and where it is from', async () => {
    const { out } = await runCli(['defaults'], { columns: Infinity });
    const rows = out.split('\n').map((line) => line.trim().split(/ {2,}/u));
    const lacking = FIELD_LIST.filter(({ flag, kind, default: said }) => !rows.some(([name, value, unit, from]) => name === flag && value === (kind.write(said.value) || 'nothing') && unit === said.unit && from?.includes('source' in said ? said.source : `assumption: ${said.assumption}`)));
    expect(lacking.map(({ path }) => path)).toEqual([]);
  });

  test('shows every named constant with its value', async () => {
    const { constants } = JSON.parse((await runCli(['defaults', '--json'])).out) as { constants: readonly { name: string; value: unknown; source?: string; assumption?: string }[] };
    expect(constants.map(({ name, value }) => [name, value])).toEqual(CONSTANTS.map(({ name }) => [name, exported[name]]));
    expect(constants.filter(({ source, assumption }) => (source ?? assumption ?? '') === '')).toEqual([]);
    expect((await runCli(['defaults'], { columns: Infinity })).out).toMatch(/^Tokens of a model whose tokenizer is not published +low 0\.7, typical 1, high 1\.3 +own tokens per o200k token +assumption: /mu);
  });

  test.each([40, 80, 120])('fits a terminal of %i columns', async (columns) => {
    for (const command of ['defaults', 'presets']) expect(Math.max(...(await runCli([command], { columns })).out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(columns);
  });
});

describe('model-cost models --coverage', () => {
  test('shows every measurement by effort, with its age and source, and says what was never measured', async () => {
    const { out } = await runCli(['models', '--coverage', ...own], { files });
    expect(out.split('\n').map((line) => line.split(/ {2,}/u))).toEqual([
      ['Offer', 'Effort', 'Measured', 'Score', 'Age', 'Source'],
      ['me/quick', 'none', 'latency', '✓ 0.5 s, 100 tokens a second', '20 days old', 'clock, 2026-01-01'],
      ['me/quick', 'none', 'Sums', '88%', '266 days old, stale', 'school'],
      ['me/quick', 'none', 'Slips', '10%, less is better', '266 days old, stale', 'school'],
      ['me/thinker', 'low', 'latency', '✓ 20 s, 100 tokens a second', '20 days old', 'clock'],
      ['me/thinker', 'low', 'Sums', '95%', '266 days old, stale', 'school'],
      ['me/thinker', 'high', 'Sums', '97%', '266 days old, stale', 'school'],
      ['me/silent', '–', 'not measured', '–', '–', '–'],
      ['me/open', 'none', 'latency', '✓ 0.5 s, 100 tokens a second', '20 days old', 'clock'],
      ['me/open', 'low', 'latency', '✓ 11 s, 100 tokens a second', '20 days old', 'clock'],
      ['me/new', '–', 'not measured', '–', '–', '–'],
      [''],
      ['2 of 5 offers: not measured.'],
      ['Stale: measured more than 120 days before.'],
      ['clock: Times: Clock. https://clock.example'],
      [''],
    ]);
  });

  test('keeps to what is asked for, and gives plain data', async () => {
    const { out } = await runCli(['models', '--coverage', 'thinker', ...own, '--json'], { files });
    expect(JSON.parse(out)).toMatchObject([{ offerId: 'me/thinker', settings: [{ setting: { effort: 'low' }, latency: [{ ageDays: 20, stale: false }], quality: [{ row: { score: 0.95 }, stale: true }] }, { setting: { effort: 'high' }, latency: [] }] }]);
    expect(JSON.parse((await runCli(['models', '--coverage', 'new', ...own, '--json'], { files })).out)).toEqual([{ offerId: 'me/new', settings: [] }]);
    expect(await runCli(['models', '--coverage', 'nothing-like-it', ...own], { files })).toMatchObject({ out: '', error: 'No model matches “nothing-like-it”.\n' });
  });

  test('says of the bundled catalogue which weights and which hosts were measured', async () => {
    const { out } = await runCli(['models', '--coverage', 'gpt-oss-120b'], { columns: Infinity });
    expect(out).toContain('the weights at ');
    expect(out).toContain('median over hosts');
  });

  test.each([40, 80, 120])('fits a terminal of %i columns', async (columns) => {
    const { out } = await runCli(['models', '--coverage', ...own], { files, columns });
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(columns);
  });
});
