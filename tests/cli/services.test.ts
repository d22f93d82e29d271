import { describe, expect, test } from 'vitest';
import { loadCatalogue, mayBeDefault } from '../../src/index.ts';
import { runCli } from './fake-terminal.ts';

const { services } = await loadCatalogue();
const rows = async (...argv: string[]) => (await runCli(['services', ...argv], { columns: Infinity })).out.trim().split('\n').map((line) => line.split(/ {2,}/u));

describe('model-cost services', () => {
  test('shows a price with its bands, what it counts, its strength, source and date', async () => {
    expect(await rows('langfuse', 'core')).toEqual([
      ['Service', 'Price in force', 'Counts', 'Strength', 'Source', 'Read'],
      ['langfuse-core', '$29 a month; 100,000 events included; $8 per 100,000 up to 1,000,000; $7 per 100,000 up to 10,000,000; $6.5 per 100,000 up to 50,000,000; $6 per 100,000', 'events', 'primary: first-party text or data', 'Langfuse billing code in its own repository', '2026-08-22'],
    ]);
  });

  test('lists every service, and of those that rest on too little that they are never a default', async () => {
    const [, ...lines] = await rows();
    expect(lines.map(([id]) => id)).toEqual(services.ids);
    const at = Date.parse('2026-11-22T12:00:00Z');
    expect(lines.filter((cells) => cells[3]!.includes('never a default')).map(([id]) => id)).toEqual(services.ids.filter((id) => !mayBeDefault(services.priceAt(id, at).strength)));
    expect(lines.every(([, price]) => price !== '')).toBe(true);
  });

  test('finds words of an id, a name or a kind', async () => {
    expect((await rows('TRACING')).slice(1).map(([id]) => id)).toEqual(services.ofKind('tracing').map(({ id }) => id));
    expect(await runCli(['services', 'nothing-like-it'])).toMatchObject({ exit: 0, out: '', error: 'No service matches “nothing-like-it”.\n' });
    expect((await runCli(['services', 'nothing-like-it', '--json'])).out).toBe('[]\n');
  });

  test('a range is shown as one, and units beyond a plan as unpriced', async () => {
    expect((await rows('scale-ai-task'))[1]![1]).toBe('$0.08 to $0.35 each, a range and no price');
    expect((await rows('langfuse-hobby'))[1]![1]).toBe('$0 a month; 50,000 events included; more is not priced');
  });

  test('gives plain data', async () => {
    expect(JSON.parse((await runCli(['services', 'crowd-label', '--json'])).out)).toEqual([
      { id: 'crowd-label', name: 'Label by a crowd worker', kind: 'labelling', unit: 'label', price: { source: 'tianpan.co', checked: '2025', strength: 'weak', note: 'About.', band: [{ usdPerUnit: 0.08 }] }, mayBeDefault: false },
    ]);
  });

  test('says where no price is known on the day', async () => {
    const later = { version: 1, sellers: {}, offers: {}, services: { tracer: { name: 'Tracer', kind: 'tracing', unit: 'trace', price: [{ source: 'a page', checked: '2026-11-01', strength: 'primary', from: '2027-01-01', usdPerMonth: 5 }] } } };
    const { out } = await runCli(['services', 'tracer', '--catalogue', 'later.json'], { files: { 'later.json': later }, columns: Infinity });
    expect(out.split('\n')[1]!.split(/ {2,}/u)).toEqual(['tracer', 'no price known on this day', 'traces', '–', '–', '–']);
  });

  test.each([60, 80, 120])('fits a terminal of %i columns', async (columns) => {
    const { out } = await runCli(['services'], { columns });
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(columns);
  });
});
