import { describe, expect, test } from 'vitest';
import { testDoor } from './door-tests.ts';
import { methodsPart4 } from './methods-part-4.ts';

describe('Worked examples of own servers', () => {
  testDoor(methodsPart4, 'methods-part-4.json');

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
