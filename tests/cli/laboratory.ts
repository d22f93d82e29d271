const entry = { source: 'price page', checked: '2026-11-20', confidence: 'single', usdPerMillionTokens: { input: 1, output: 4 } };
const speed = { effort: 'none', ttftSeconds: { p50: 0.5, p95: 1 }, outputTokensPerSecond: { p50: 100, p95: 120 }, includesHiddenReasoning: false };

/** A catalogue whose offers were measured: one fully, one at an effort that hides its reasoning, one at two that tell its reasoning, two never. */
export const laboratory = {
  version: 1,
  replace: true,
  sellers: { me: { name: 'Me', chargesAs: { reasoning: { as: 'output', source: 'my docs' } } } },
  offers: {
    'me/quick': { name: 'Quick', tier: 'small', reasoning: false, contextTokens: 4_000, price: [entry] },
    'me/thinker': { name: 'Thinker', tier: 'frontier', reasoning: true, price: [{ ...entry, usdPerMillionTokens: { input: 2, output: 8 } }] },
    'me/silent': { name: 'Silent', tier: 'frontier', reasoning: true, price: [{ ...entry, usdPerMillionTokens: { input: 3, output: 12 } }] },
    'me/open': { name: 'Open', tier: 'frontier', reasoning: true, price: [entry] },
    'me/new': { name: 'New', tier: 'small', reasoning: false, price: [{ ...entry, usdPerMillionTokens: { input: 5, output: 5 }, serviceTier: { batch: { multiply: { input: 0.5, output: 0.5 } } } }] },
  },
  measurements: {
    clock: {
      name: 'Clock',
      page: 'https://clock.example',
      date: '2026-11-02',
      licence: 'not stated',
      attribution: 'Times: Clock.',
      what: 'times',
      quoted: true,
      latency: [
        { model: 'me/quick', snapshot: '2026-01-01', ...speed },
        { model: 'me/open', ...speed },
        { model: 'me/open', ...speed, effort: 'low', ttftSeconds: { p50: 10.5 }, includesHiddenReasoning: true },
        { model: 'me/thinker', ...speed, effort: 'low', ttftSeconds: { p50: 20 }, includesHiddenReasoning: true },
      ],
    },
    school: {
      name: 'School',
      page: 'https://school.example',
      date: '2026-03-01',
      licence: 'MIT',
      attribution: 'Grades: School.',
      what: 'grades',
      benchmarks: [
        { id: 'sums', name: 'Sums', unit: 'share', direction: 'higher', n: 200 },
        { id: 'slips', name: 'Slips', unit: 'share', direction: 'lower' },
      ],
      quality: [
        { model: 'me/quick', effort: 'none', benchmark: 'sums', score: 0.88 },
        { model: 'me/quick', effort: 'none', benchmark: 'slips', score: 0.1 },
        { model: 'me/thinker', effort: 'low', benchmark: 'sums', score: 0.95 },
        { model: 'me/thinker', effort: 'high', benchmark: 'sums', score: 0.97 },
      ],
    },
  },
};
