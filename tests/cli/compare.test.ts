import { describe, expect, test } from 'vitest';
import { QUESTIONS } from '../../src/index.ts';
import { runCli, shop } from './fake-terminal.ts';

const files = { 'shop.json': shop };
/** A query costs 0.0014 at Plain, 0.014 at Dear; a million a month. */
const query = ['--catalogue', 'shop.json', '--input-tokens', '1000', '--output-tokens', '100', '--tokenizer', 'own'];
const compare = (argv: readonly string[], columns = 200) => runCli(['compare', ...query, ...argv], { files, columns });
const ask = (argv: readonly string[], columns = 200) => runCli(['ask', ...query, ...argv], { files, columns });
const guessed = ['shop/plain@80%', 'store/dear@90%'];

describe('model-cost compare', () => {
  test('says from which cost of a wrong answer on the dearer one pays', async () => {
    const { exit, out } = await compare(guessed);
    expect(exit).toBe(0);
    // 0.0126 / 0.1
    expect(out).toContain('If the guessed rates hold: choose shop/plain while a wrong answer costs you less than $0.13; above that, store/dear.');
    expect(out).toContain('- store/dear costs $12,600 a month more than shop/plain and is right 10 more times in 100.');
    expect(out).toContain('Not sure\n- The rates are guesses.');
  });

  test('says what is required where nobody knows how often they are right', async () => {
    const { out } = await compare(['shop/plain', 'store/dear', '--error-cost', '2']);
    expect(out).toMatch(/^store\/dear costs \$12,600 a month more than shop\/plain: it pays if it is right at least 0\.63 more times in 100, at \$2\.00 a wrong answer\./u);
  });

  test('chooses at a stake, and shows what each costs all told', async () => {
    const { out } = await compare([...guessed, '--error-cost', '2']);
    expect(out).toContain('choose store/dear: a wrong answer costs you $2.00, and only up to $0.13 would it be shop/plain.');
    // 1,000 × (0.014 + 0.1·2) and 1,000 × (0.0014 + 0.2·2)
    expect(out).toMatch(/All told, per 1,000\nshop\/plain@80% .* \$401\.4\nstore\/dear@90% .* \$214\n/u);
  });

  test('takes ratios alone, and shows no options then', async () => {
    const { out } = await compare(['--times-dearer', '3', '--points-better', '0.05']);
    expect(out).toMatch(/^Choose A if a wrong answer costs you more than 40× what a query of B costs; below that, B\.\n/u);
    expect(out).not.toContain('Per 1,000');
  });

  test('writes a memo', async () => {
    const { out } = await compare([...guessed, '--error-cost', '2', '--memo']);
    expect(out).toMatch(/^# Which option\?\n\n\*\*If the guessed rates hold: choose store\/dear: /u);
    expect(out).toContain('\n| store/dear@90% | $14 | $14,000 | 10.0× |');
    expect(out).toContain('## Sources\n\n- Price: one source only, read 2026-11-20: price page (shop/plain)\n');
    expect(out).toMatch(/An estimate, not a quote; prices as of 2026-11-22\.\n$/u);
  });

  test('gives plain data', async () => {
    const { answer, texts, comparison, quotes } = JSON.parse((await compare([...guessed, '--error-cost', '2', '--json'])).out) as Record<'answer' | 'texts' | 'comparison' | 'quotes', never>;
    expect(answer).toMatchObject({ question: 'compare', verdict: { code: 'at-stake-above-by-guess', values: { winner: { is: 'option', id: 'store/dear' } } } });
    expect(texts).toMatchObject({ verdict: expect.stringContaining('choose store/dear') });
    expect(comparison).toMatchObject({ frontier: ['shop/plain', 'store/dear'], dominated: [], excluded: [], ranking: { ranked: [{ id: 'store/dear' }, { id: 'shop/plain' }] } });
    expect(quotes).toHaveLength(2);
  });

  test.each([
    [['shop/plain', '--models', 'store/dear'], 'model-cost: compare requires models as arguments or by --models, got both\n'],
    [['shop/plain', '--memo', '--json'], 'model-cost: one of --memo and --json may be asked for, got both\n'],
    [['shop/plain', '--question-kind', 'aford'], /^model-cost: --question-kind takes one of compare, .* not “aford”; did you mean “afford”\?\n$/u],
    [['shop/plain', '--question', 'which?'], 'model-cost: --question takes a sentence, which `model-cost ask` reads; --question-kind names a question\n'],
    [['shop/plain', '--error-cost', 'much'], /^model-cost: --error-cost takes a number .* not “much”\n$/u],
  ] as const)('refuses %j', async (argv, message) => {
    const { exit, out, error } = await compare(argv);
    expect([exit, out]).toEqual([2, '']);
    expect(error).toMatch(message);
  });

  test('answers with the rest where one has no price, and says so', async () => {
    const { exit, out, error } = await compare(['shop/plain', 'shop/later']);
    expect(exit).toBe(2);
    expect(out).toContain('There is only shop/plain to choose');
    expect(error).toContain('shop/later');
  });

  test.each(QUESTIONS)('answers %s', async (question) => {
    const { exit, out } = await compare([...guessed, '--error-cost', '2', '--question-kind', question, '--json']);
    expect([exit, (JSON.parse(out) as { answer: unknown }).answer]).toEqual([0, expect.objectContaining({ question })]);
  });

  test('answers the question of a scenario file, and heads the memo by it', async () => {
    const { out } = await runCli(['compare', ...query, ...guessed, '--scenario', 'my.json', '--memo'], { files: { ...files, 'my.json': { version: 1, question: 'afford', money: { budgetUsdPerMonth: 5_000 } } } });
    expect(out).toMatch(/^# Can we afford it\?\n/u);
  });

  test('says in which currency amounts are where another is asked for, and which queries are in a month', async () => {
    const { out } = await compare([...guessed, '--currency', 'EUR', '--blocked-share', '0.3']);
    expect(out).toContain('\n30% of the queries are blocked before the model: “Per month” still has them, `model-cost project` leaves them out.\nAmounts are in US dollars; --rate and --rate-date say what one is in EUR.\nAn estimate');
    expect((await compare([...guessed, '--currency', 'EUR', '--rate', '0.92', '--rate-date', '2026-11-20', '--memo'])).out).toContain('\n- Amounts are in US dollars; one was 0.92 EUR on 2026-11-20.\n');
    expect((await compare(guessed)).out).not.toMatch(/US dollars|blocked/u);
  });

  test('keeps to the width of the terminal', async () => {
    const { out } = await compare([...guessed, '--error-cost', '2'], 60);
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(60);
  });
});

describe('model-cost ask', () => {
  test('shows what was understood and assumed, then the answer', async () => {
    const { exit, out } = await ask(['plain', 'vs', 'dear', 'for 50k users asking 5 questions a day, a wrong answer costs $2']);
    expect(exit).toBe(0);
    const [read, verdict] = out.split('\n\n');
    expect(read).toMatch(/^Understood: .*Users: 50000.*A wrong answer costs: 2\nAssumed: users are those active on a day/u);
    expect(verdict).toContain('a month more than shop/plain: it pays if it is right at least 0.63 more times in 100');
  });

  test('lets flags lie over the question', async () => {
    const { out } = await ask(['plain vs dear, a wrong answer costs $2', '--error-cost', '0.5']);
    expect(out).toContain('it is right at least 2.5 more times in 100, at $0.50 a wrong answer.');
  });

  test('says what it could not read', async () => {
    expect((await ask(['plain vs dear, a wrong answer costs 2 €'])).out).toMatch(/Not read: .*€.*another currency/u);
  });

  test('gives plain data, and a memo headed by the question', async () => {
    const { understood, answer } = JSON.parse((await ask(['plain vs dear', '--json'])).out) as Record<string, { question?: string; length?: number }>;
    expect([answer!.question, understood!.length! > 0]).toEqual(['compare', true]);
    expect((await ask(['plain vs *dear*', '--memo'])).out).toMatch(/^# plain vs \\\*dear\\\*\n/u);
  });

  test('takes the question as a flag, and one of a kind without words', async () => {
    expect((await ask(['--question', 'plain vs dear', '--memo'])).out).toMatch(/^# plain vs dear\n/u);
    const { scenario, answer, understood } = JSON.parse((await ask(['--models', 'shop/plain', '--question-kind', 'wait', '--json'])).out) as Record<string, { sentence?: string; question?: string }>;
    expect([scenario!.sentence, answer!.question, understood]).toEqual(['', 'wait', []]);
  });

  test.each([
    [['plain vs dear', '--memo', '--json'], 'one of --memo and --json may be asked for, got both'],
    [['plain', '--question', 'plain vs dear'], 'ask requires a question as words or by --question, got both'],
    [[' '], 'ask requires a question in words, --question-kind or a scenario, got none'],
  ])('refuses %j', async (argv, message) => {
    expect(await ask(argv)).toMatchObject({ exit: 2, out: '', error: `model-cost: ${message}\n` });
  });
});
