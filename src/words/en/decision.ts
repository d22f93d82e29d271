const question = {
  label: 'Your question',
  placeholder: 'GPT-4o vs GPT-4o mini for 50k users asking 5 questions a day',
  hint: 'Enter',
  understood: 'understood',
  assumed: 'assumed',
  unread: 'not read',
  try: 'Try',
  examples: ['GPT-4o vs GPT-4o mini for 50k users asking 5 questions a day', 'A is 3x more expensive and 5 points more accurate', 'Llama 3.3 70B on H100 or GPT-4o mini for 20M queries a month?'],
  remove: (text: string) => `Back to the default: ${text}`,
  otherLanguage: 'Questions are read in English.',
};

const levels = { high: 'Sure', medium: 'Fairly sure', low: 'Not sure', unknown: 'Not known how sure' };

const answer = {
  sure: levels,
  sureHead: 'How sure',
  changeHead: 'What would change it',
  nextHead: 'What to measure next',
  missingHead: 'Missing',
  whyHead: 'Why',
  whileHead: 'Holds while',
  workingsHead: 'Workings',
  working: (formula: string, option: string | undefined, inputs: readonly string[], result: string) => `${option === undefined ? '' : `${option}: `}${formula}: ${inputs.join(', ')} → ${result}`,
  input: (name: string, value: string) => `${name} ${value}`,
  relative: 'Your ratios stand for two options, A and B; the models are left aside until you take the ratios away.',
  stake: 'A wrong answer costs',
  stakeUnit: 'USD',
  fill: 'What nobody knows but you',
  rightOf: (name: string) => `${name} was right in`,
};

const flip = {
  axis: 'what a wrong answer costs (log)',
  flipsAt: (usd: string) => `flips at ${usd}`,
  you: (usd: string) => `you: ${usd}`,
  label: 'What a wrong answer costs',
  unsaid: 'not said',
  /** What a position of the slider means. */
  text: (usd: string, winner: string) => `${usd}: ${winner}`,
};

/** What is said around the question and the answer, in English. */
export const decision = { question, answer, flip };
