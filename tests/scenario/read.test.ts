import { describe, expect, test } from 'vitest';
import { defaultScenario, FIELD_LIST } from '../../src/scenario/fields.ts';
import { isOption } from '../../src/scenario/is-option.ts';
import { readOption, writeOption } from '../../src/scenario/option-text.ts';
import { readScenario, readTexts } from '../../src/scenario/read.ts';
import { readLink, writeLink } from '../../src/scenario/share-link.ts';
import type { OptionSpec } from '../../src/scenario/scenario.ts';
import { cpuTime } from '../cpu-time.ts';

const base = defaultScenario('2026-11-22');
const codes = (problems: readonly { code: string }[]): string[] => problems.map(({ code }) => code);

describe('A scenario given as JSON', () => {
  test('may be partial, and keeps what it does not say', () => {
    const { scenario, problems } = readScenario({ workload: { inputTokens: 5 }, date: '2027-01-01' }, base);
    expect(problems).toEqual([]);
    expect(scenario).toEqual({ ...base, date: '2027-01-01', workload: { ...base.workload, inputTokens: 5 } });
  });

  test.each<[string, unknown, string]>([
    ['a text', 'x', 'x'],
    ['nothing', undefined, 'undefined'],
    ['null', null, 'null'],
    ['a number', 5, '5'],
    ['a list', [base], expect.stringContaining('…')],
    ['a function', () => 0, expect.stringContaining('=>')],
    ['a bigint', 5n, 'bigint'],
  ])('that is %s is not read', (_, input, got) => {
    expect(readScenario(input, base)).toEqual({ scenario: base, problems: [{ code: 'unreadable', got, why: 'no-object' }] });
  });

  test.each([2, 0, '1', null, {}])('of version %j is not read', (version) => {
    const { scenario, problems } = readScenario({ version, workload: { inputTokens: 5 } }, base);
    expect(scenario).toBe(base);
    expect(codes(problems)).toEqual(['unreadable']);
  });

  test.each(FIELD_LIST.map((field) => ({ path: field.path, field })))('$path of a wrong type is reported and kept', ({ field: { path, kind } }) => {
    for (const wrong of [{}, [[]], NaN, true, '\u0000'.repeat(3), -1e99]) {
      const [group, name] = path.split('.') as [string, string?];
      const { scenario, problems } = readScenario(name === undefined ? { [group]: wrong } : { [group]: { [name]: wrong } }, base);
      expect(scenario).toEqual(base);
      expect(problems).toEqual([{ code: 'bad-value', field: path, got: expect.any(String), wanted: kind.wanted }]);
    }
  });

  test('an unknown field is reported with the nearest', () => {
    expect(readScenario({ workload: { inputTokns: 5 }, oads: 1 }, base).problems).toEqual([
      { code: 'unknown-field', field: 'workload.inputTokns', near: 'workload.inputTokens' },
      { code: 'unknown-field', field: 'oads' },
    ]);
  });

  test('that throws when it is looked at is not read', () => {
    const fails = (): never => {
      throw new Error('a trap');
    };
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    for (const input of [Object.defineProperty({}, 'workload', { enumerable: true, get: fails }), new Proxy({}, { ownKeys: fails, get: fails }), proxy]) {
      expect(readScenario(input, base)).toEqual({ scenario: base, problems: [{ code: 'unreadable', got: expect.any(String), why: 'no-object' }] });
    }
  });

  test('with thousands of unknown fields is told of a few, and what is known is read', () => {
    const { scenario, problems } = readScenario({ ...Object.fromEntries(Array.from({ length: 5_000 }, (_, index) => [`x${index}`, 1])), workload: { inputTokens: 5 } }, base);
    expect([problems.length, scenario.workload.inputTokens]).toEqual([20, 5]);
  });

  test.each<[string, unknown]>([
    ['a prototype', JSON.parse('{"__proto__":{"polluted":1}}')],
    ['a prototype in a group', JSON.parse('{"workload":{"__proto__":{"polluted":1}}}')],
    ['a constructor', { constructor: { prototype: { polluted: 1 } } }],
    ['an option with a prototype', JSON.parse('{"options":[{"offer":"a","setting":{},"__proto__":{"polluted":1}}]}')],
  ])('with %s pollutes nothing', (_, input) => {
    const { scenario, problems } = readScenario(input, base);
    expect(problems.length).toBeGreaterThan(0);
    expect(scenario).toEqual(base);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
    expect((scenario as unknown as { polluted?: number }).polluted).toBeUndefined();
  });

  test('that contains itself, or never ends, is refused at once', () => {
    const round: Record<string, unknown> = {};
    for (const key of 'abcdefgh') round[key] = round;
    const deep = JSON.parse(`${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}`) as object;
    const started = cpuTime();
    for (const input of [{ workload: { inputTokens: round } }, { options: [round] }, deep, { options: Array.from({ length: 100_000 }, () => ({})) }]) {
      const { scenario, problems } = readScenario(input, base);
      expect(scenario).toEqual(base);
      expect(problems.length).toBeGreaterThan(0);
    }
    expect(cpuTime() - started).toBeLessThan(2_000);
  });

  test('nothing of it is kept by reference', () => {
    const options = [{ offer: 'openai/o3', setting: { serviceTier: 'batch' } }];
    const { scenario } = readScenario({ options }, base);
    options[0]!.offer = 'changed';
    options[0]!.setting.serviceTier = 'flex';
    expect(scenario.options).toEqual([{ offer: 'openai/o3', setting: { serviceTier: 'batch' } }]);
  });
});

describe('Texts', () => {
  test('that are bad are reported by their field, and the rest is read', () => {
    const { scenario, problems } = readTexts({ '--input-tokens': '2000', '--output-tokens': 'many', '--cached-shrae': '0.5', '--service-tier': 'batch' }, 'flag', base);
    expect([scenario.workload.inputTokens, scenario.workload.outputTokens, scenario.serviceTier]).toEqual([2_000, 211, 'batch']);
    expect(problems).toEqual([
      { code: 'bad-value', field: 'workload.outputTokens', got: 'many', wanted: { kind: 'number', least: 0, most: 10_000_000, whole: false } },
      { code: 'unknown-field', field: '--cached-shrae', near: '--cached-share' },
    ]);
  });

  test('that are no texts are reported', () => {
    expect(codes(readTexts({ 'input-tokens': 5, 'output-tokens': null } as never, 'attribute', base).problems)).toEqual(['bad-value', 'bad-value']);
  });

  test('a long one is shown in part', () => {
    const [problem] = readTexts({ 'input-tokens': 'x'.repeat(1_000_000) }, 'attribute', base).problems;
    expect(problem).toMatchObject({ got: `${'x'.repeat(57)}…` });
  });
});

describe('A link', () => {
  test('of the defaults is empty, and says nothing of the date', () => {
    expect(writeLink(base)).toBe('');
    expect(writeLink({ ...base, date: '2027-01-01' })).toBe('');
  });

  test('is readable: ids stay as they are', () => {
    const options: OptionSpec[] = [{ offer: 'openai/o3', setting: { serviceTier: 'batch' } }, { offer: 'xai/grok-4.5', setting: {} }];
    expect(writeLink({ ...base, options })).toBe('m=openai/o3@batch,xai/grok-4.5');
    expect(writeLink({ ...base, options: [{ offer: 'openai/gpt-4o', setting: { snapshot: '2024-08-06' } }] })).toBe('m=openai/gpt-4o@snapshot=2024-08-06');
  });

  test.each<[string, string, string[]]>([
    ['nothing', '', []],
    ['a hash', '#', []],
    ['NaN', '#i=NaN', ['bad-value']],
    ['infinity', '#i=1e999', ['bad-value']],
    ['a negative count', '#i=-1', ['bad-value']],
    ['a script', '#m=<script>alert(1)</script>@batch@batch', ['bad-value']],
    ['a script as a field', '#<script>=1', ['unknown-field']],
    ['a prototype', '#__proto__=1&constructor=2&prototype.polluted=3', ['unknown-field', 'unknown-field', 'unknown-field']],
    ['a bad escape', '#i=%E0%A4%A', ['bad-value']],
    ['a null byte', '#i=5%00', ['bad-value']],
    ['nine options', `#m=${Array.from({ length: 9 }, (_, index) => `a/${index}`).join(',')}`, ['bad-value']],
    ['an option of 161 characters', `#m=${'a'.repeat(161)}`, ['bad-value']],
    ['a number of 4,001 digits', `#i=${'1'.repeat(4_001)}`, ['bad-value']],
    ['only signs', '#&&==&=', ['unknown-field']],
    ['a megabyte', `#i=${'1'.repeat(1_000_000)}`, ['unreadable']],
    ['a megabyte of fields', `#${'a=1&'.repeat(250_000)}`, ['unreadable']],
  ])('with %s changes nothing', (_, hash, expected) => {
    const started = cpuTime();
    const { scenario, problems } = readLink(hash, base);
    expect(codes(problems)).toEqual(expected);
    expect(scenario).toEqual(base);
    expect(cpuTime() - started).toBeLessThan(500);
    expect(({} as { polluted?: string }).polluted).toBeUndefined();
  });

  test('with a field said twice means the last', () => {
    const { scenario, problems } = readLink('#i=5&i=7&i=9', base);
    expect([scenario.workload.inputTokens, problems]).toEqual([9, []]);
  });

  test('with no options means none', () => {
    expect(readLink('#m=', base)).toEqual({ scenario: { ...base, options: [] }, problems: [] });
    expect(readLink(writeLink({ ...base, options: [] }), base).scenario.options).toEqual([]);
  });

  test('plus signs and spaces around a number are read', () => {
    expect(readLink('#i=+5+', base).scenario.workload.inputTokens).toBe(5);
  });
});

describe('The text of an option', () => {
  test.each<[string, OptionSpec]>([
    ['openai/gpt-5', { offer: 'openai/gpt-5', setting: {} }],
    ['openai/gpt-5@high@batch', { offer: 'openai/gpt-5', setting: { effort: 'high', serviceTier: 'batch' } }],
    ['a/b@none@fast@thinking@us-east-1', { offer: 'a/b', setting: { effort: 'none', serviceTier: 'fast', mode: 'thinking', region: 'us-east-1' } }],
    ['a/b@eu@0of5@0%@r0@x1@b0', { offer: 'a/b', setting: { region: 'eu', thinkingBudgetTokens: 0 }, evaluation: { correct: 0, asked: 5 }, guessedSuccess: 0, reasoningTokens: 0, verbosity: 1 }],
    ['a/b@eu@176of200@snapshot=2024-08-06', { offer: 'a/b', setting: { region: 'eu', snapshot: '2024-08-06' }, evaluation: { correct: 176, asked: 200 } }],
    ['a/b@2.4s', { offer: 'a/b', setting: {}, callSeconds: { p50: 2.4 } }],
    ['a/b@eu@176of200@2.4-9.8s@first0.6-1.9s@snapshot=1', { offer: 'a/b', setting: { region: 'eu', snapshot: '1' }, evaluation: { correct: 176, asked: 200 }, callSeconds: { p50: 2.4, p95: 9.8 }, ttftSeconds: { p50: 0.6, p95: 1.9 } }],
    ['a/b@2-2s@first1s', { offer: 'a/b', setting: {}, callSeconds: { p50: 2, p95: 2 }, ttftSeconds: { p50: 1 } }],
    ['vote(a/b@0.001-99999s)@voters=5', { way: 'vote', members: [{ offer: 'a/b', setting: {}, callSeconds: { p50: 0.001, p95: 99_999 } }], params: { voters: 5 } }],
    ['a/b@snapshot=0125-preview', { offer: 'a/b', setting: { snapshot: '0125-preview' } }],
    ['vote(a/b@snapshot=gpt_4.A)@voters=5', { way: 'vote', members: [{ offer: 'a/b', setting: { snapshot: 'gpt_4.A' } }], params: { voters: 5 } }],
    ['a/b@100%@x1.25', { offer: 'a/b', setting: {}, guessedSuccess: 1, verbosity: 1.25 }],
    ['a/b@87.5%', { offer: 'a/b', setting: {}, guessedSuccess: 0.875 }],
    ['own/llama-3.3-70b@4xh100-sxm@fp8', { weights: 'llama-3.3-70b', gpus: 4, gpu: 'h100-sxm', precision: 'fp8' }],
    ['own/gpt-oss-20b@1xl40s@fp4@vllm@spot@0.86usd@3replicas@176of200@90%', { weights: 'gpt-oss-20b', gpus: 1, gpu: 'l40s', precision: 'fp4', engine: 'vllm', rental: 'spot', usdPerGpuHour: 0.86, replicas: 3, evaluation: { correct: 176, asked: 200 }, guessedSuccess: 0.9 }],
    ['cascade(a/b@high+c/d)@catches=0.8@phi=-0.1@95%', { way: 'cascade', members: [{ offer: 'a/b', setting: { effort: 'high' } }, { offer: 'c/d', setting: {} }], params: { catches: 0.8, phi: -0.1 }, guessedSuccess: 0.95 }],
    ['fallback(vote(a/b)@voters=5+own/w@1xl4@bf16)', { way: 'fallback', members: [{ way: 'vote', members: [{ offer: 'a/b', setting: {} }], params: { voters: 5 } }, { weights: 'w', gpus: 1, gpu: 'l4', precision: 'bf16' }], params: {} }],
  ])('%j says what it says, both ways', (text, option) => {
    expect(readOption(text)).toEqual(option);
    expect(writeOption(option)).toBe(text);
    expect(isOption(option)).toBe(true);
  });

  test.each(['', '@', '@batch', 'a@', 'a@@b', 'a@batch@flex', 'a@high@low', 'a@us@eu', 'a@US', 'a@5of4', 'a@0of0', 'a@101%', 'a@1%@2%', 'a@r1@r2', 'a@x0', 'a@0s', 'a@2-1s', 'a@2.4-s', 'a@2.4-9.8-9.9s', 'a@100000.5s', 'a@2.4s@2.5s', 'a@first1s', 'a@2s@first3s', 'a@2-4s@first1-5s', 'own/w@1xg@fp8@2.4s', 'vote(a)@2.4s', 'a@snapshot=', 'a@snapshot=a b', 'a@snapshot=a=b', 'a@snapshot=1@snapshot=2', 'a@region=us', 'own/w@1xg@fp8@snapshot=1', `a@${'r'.repeat(33)}`, 'a@<b>', 'a@__proto__', 'a@é', 'own/w', 'own/w@fp8', 'own/@1xg@fp8', 'own/w@0xg@fp8', 'own/w@1xg@fp8@fp4', 'own/w@1xg@fp8@high', 'oracle(a+b)', 'cascade(a)', 'cascade(a+b', 'cascade(a+b))', 'vote(a+b)', 'vote(a)@voters=1.5', 'vote(a)@voters=0', 'vote(a)@voters=3@voters=5', 'vote(a)@catches=1', 'vote(a)@__proto__=1', 'vote(vote(vote(vote(a))))', 'vote(a)@high'])('%j says nothing', (text) => {
    expect(readOption(text)).toBeUndefined();
  });

  test.each<[string, unknown]>([
    ['no object', 2.4],
    ['a text', '2.4'],
    ['a list', [2.4, 9.8]],
    ['nothing', null],
    ['no median', { p95: 9.8 }],
    ['a median of text', { p50: '2.4' }],
    ['no p95', { p50: 2.4, p95: null }],
    ['an endless p95', { p50: 2.4, p95: Infinity }],
    ['percentiles out of order', { p50: 9.8, p95: 2.4 }],
    ['a percentile nobody reads', { p50: 2.4, p99: 20 }],
    ['more than a day and more', { p50: 2.4, p95: 100_000 }],
  ])('times in plain data cannot be %s', (_, callSeconds) => {
    expect(isOption({ offer: 'a/b', setting: {}, callSeconds })).toBe(false);
    expect(isOption({ offer: 'a/b', setting: {}, callSeconds: { p50: 2.4 }, ttftSeconds: callSeconds })).toBe(false);
  });

  test('a first token is timed with its call, and no later', () => {
    expect(isOption({ offer: 'a/b', setting: {}, callSeconds: { p50: 2.4 }, ttftSeconds: { p50: 2.4, p95: 9 } })).toBe(true);
    expect(isOption({ offer: 'a/b', setting: {}, ttftSeconds: { p50: 1 } })).toBe(false);
    expect(isOption({ offer: 'a/b', setting: {}, callSeconds: { p50: 1 }, ttftSeconds: { p50: 2 } })).toBe(false);
    expect(isOption({ weights: 'w', gpu: 'g', gpus: 1, precision: 'fp8', callSeconds: { p50: 1 } })).toBe(false);
  });

  test('spaces around its words do not count', () => {
    expect(readOption(' a/b @ batch ')).toEqual({ offer: 'a/b', setting: { serviceTier: 'batch' } });
  });
});
