const question = {
  label: 'Ihre Frage',
  hint: 'Eingabetaste',
  understood: 'verstanden',
  assumed: 'angenommen',
  unread: 'nicht gelesen',
  try: 'Zum Beispiel',
  otherLanguage: 'Fragen werden auf Englisch gelesen.',
};

const answer = {
  relative: 'Ihre Verhältnisse stehen für zwei Optionen, A und B; die Modelle bleiben außen vor, bis Sie die Verhältnisse entfernen.',
  stake: 'Eine falsche Antwort kostet',
  stakeUnit: 'USD',
  fill: 'Was nur Sie wissen',
  rightOf: (name: string) => `${name} lag richtig bei`,
};

const flip = {
  axis: 'was eine falsche Antwort kostet (log.)',
  flipsAt: (usd: string) => `kippt bei ${usd}`,
  you: (usd: string) => `Sie: ${usd}`,
  label: 'Was eine falsche Antwort kostet',
  unsaid: 'nicht genannt',
  /** What a position of the slider means. */
  text: (usd: string, winner: string) => `${usd}: ${winner}`,
};

/** What is said around the question and the answer, in German. */
export const decision = { question, answer, flip };
