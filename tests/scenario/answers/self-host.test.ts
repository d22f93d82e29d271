import { describe, expect, test } from 'vitest';
import { selfHostOf } from '../../../src/scenario/answers/self-host.ts';
import { selfHostSentences } from '../../../src/words/en/answer-self-host.ts';
import { said } from '../../core/answers/said.ts';
import { asked } from './asked.ts';

const OWN = 'own/llama-3.3-70b@4xh100-sxm@fp8';
const EIGHT = [OWN, 'own/llama-3.3-70b@2xh100-sxm@fp8', 'own/llama-3.1-8b@1xl40s@fp8', 'openai/gpt-4o', 'openai/gpt-4o-mini', 'openai/gpt-5', 'groq/llama-3.3-70b-versatile', `hybrid(${OWN}+openai/gpt-4o)`];
const codesOf = (texts: Readonly<Record<string, string>>) => selfHostOf(asked(texts)).because.map(({ code }) => code);

describe('Self-host or API, from a scenario', () => {
  test.each<[string, Record<string, string>, string]>([
    ['a small load', { models: `${OWN},openai/gpt-4o` }, 'api-below-unknown'],
    ['a large load that never swings', { models: `${OWN},openai/gpt-4o`, 'queries-per-month': '100000000', 'peak-factor': '1' }, 'own-above-unknown-bound'],
    ['a large load that swings', { models: `${OWN},openai/gpt-4o`, 'queries-per-month': '100000000' }, 'mix-unknown-bound'],
    ['a large load, with everything priced', { models: `${OWN},openai/gpt-4o`, 'queries-per-month': '100000000', 'peak-factor': '1', 'on-call-cost': '20000', 'storage-cost': '100', 'egress-cost': '100' }, 'own-above-unknown'],
    ['a seller of the same weights', { models: `${OWN},groq/llama-3.3-70b-versatile` }, 'api-never-same'],
    ['a cheap model', { models: `${OWN},openai/gpt-4o-mini` }, 'api-never-unknown'],
    ['evaluations of both, and a stake', { models: `${OWN}@180of200,openai/gpt-4o@170of200`, 'error-cost': '1' }, 'own-above-counted-bound'],
    ['evaluations of both, no stake', { models: `${OWN}@180of200,openai/gpt-4o@170of200` }, 'api-below-unknown'],
    ['a fleet that is too small', { models: `${OWN}@1replicas,openai/gpt-4o`, 'queries-per-month': '900000000' }, 'overloaded'],
    ['only own servers: sellers of the same weights stand for the API', { models: OWN }, 'api-never-same'],
    ['own servers whose weights nobody sells', { models: 'own/mistral-large-2@8xh100-sxm@fp8' }, 'no-api'],
    ['only an API of open weights: the search finds the servers', { models: 'groq/llama-3.3-70b-versatile' }, 'api-below-same'],
    ['only closed models', {}, 'no-own'],
    ['servers that do not fit, and a closed model', { models: 'own/llama-3.1-405b@1xl4@bf16,openai/gpt-4o' }, 'no-own'],
    ['eight options', { models: EIGHT.join(',') }, 'api-below-unknown'],
  ])('%s', (_, texts, code) => {
    const answer = selfHostOf(asked(texts));
    expect(answer.verdict.code).toBe(code);
    said(answer, selfHostSentences);
  });

  test('the order of the options is irrelevant', () => {
    const [one, other] = [EIGHT, EIGHT.toReversed()].map((models) => selfHostOf(asked({ models: models.join(',') })));
    expect(one).toEqual(other);
  });

  test('servers that were found are said to be', () => {
    expect(codesOf({ models: 'groq/llama-3.3-70b-versatile' })).toContain('sized');
    expect(codesOf({ models: `${OWN},groq/llama-3.3-70b-versatile` })).not.toContain('sized');
  });

  test('measured speeds replace the warning about predicted ones', () => {
    const sure = (texts: Record<string, string>) => selfHostOf(asked({ models: `${OWN},openai/gpt-4o`, ...texts })).confidence.because.map(({ code }) => code);
    expect(sure({})).toContain('speed-predicted');
    expect(sure({ 'measured-speeds': '64:40' })).toContain('speed-measured');
  });

  test('says what it means', () => {
    const spoken = said(selfHostOf(asked({ models: `${OWN}@2usd,openai/gpt-4o`, users: '5000' })), selfHostSentences);
    expect(spoken[0]).toBe(`Stay with openai/gpt-4o while you have fewer than 2,338,769 queries a month: at your 760,938 queries a month it costs $7,885 a month less than ${OWN}@2usd. How good the answers of the two are is not compared.`);
    expect(spoken).toContain('Your use keeps to the Llama 3.3 Community License: with more than 700 million monthly users on its release day one needs a licence of Meta; products show "Built with Llama"; Meta\'s acceptable use policy.');
  });
});
