const question = {
  label: 'Your question',
  hint: 'Enter',
  understood: 'understood',
  assumed: 'assumed',
  unread: 'not read',
  try: 'Try',
  otherLanguage: 'Questions are read in English.',
};

const answer = {
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
