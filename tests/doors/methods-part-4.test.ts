import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { methodsPart4 } from './methods-part-4.ts';

interface Example {
  readonly id: string;
  readonly method: string;
  readonly inputs: Readonly<Record<string, number>>;
  readonly expected: Readonly<Record<string, number>>;
  readonly tol: number;
  readonly tolAbs?: number;
}

const { examples } = JSON.parse(readFileSync('tests/doors/methods-part-4.json', 'utf8')) as { examples: Example[] };

describe('Worked examples of own servers', () => {
  test.each(examples)('$id', ({ method, inputs, expected, tol, tolAbs = 1e-12 }) => {
    const outputs = methodsPart4[method]!(inputs);
    for (const [name, value] of Object.entries(expected)) {
      expect(typeof outputs[name], name).toBe('number');
      expect(Math.abs((outputs[name] as number) - value), name).toBeLessThanOrEqual(tol * Math.abs(value) + tolAbs);
    }
  });

  test('a desk that is overloaded answers nobody', () => {
    expect(methodsPart4['erlang_c']!({ arrivals_per_s: 0.2, service_s: 240, agents: 48 })).toMatchObject({ rho: 1, status: 'overloaded', erlang_c: 1, asa_s: Infinity, sl15: 0 });
  });

  test('the load may be given in erlangs', () => {
    expect(methodsPart4['erlang_c']!({ u: 48, agents: 55 })).toMatchObject({ rho: expect.closeTo(48 / 55, 12), erlang_c: expect.closeTo(0.23870094, 8) });
  });

  test('a replica by the hour, and one that fills up', () => {
    expect(methodsPart4['self_host_breakeven']!({ fixed: 0.003, price: 3 })['m_tokens']).toBeCloseTo(0.001, 12);
    // 730.5 h × $2 against $3 a million; then 1,461 for each 400 million, of which the API takes 1,200
    expect(methodsPart4['self_host_breakeven']!({ usd_per_hour: 2, price: 3 })['m_tokens']).toBeCloseTo(487, 6);
    expect(methodsPart4['self_host_breakeven']!({ usd_per_hour: 2, price: 3, m_tokens_per_replica: 400 })).toMatchObject({ status: 'never', m_tokens: null });
    expect(methodsPart4['self_host_breakeven']!({ fixed: 320, price: 0 })['m_tokens']).toBeNull();
  });
});
