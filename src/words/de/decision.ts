const question = {
  label: 'Ihre Frage',
  // questions are read in English, and so are these
  placeholder: 'GPT-4o vs GPT-4o mini for 50k users asking 5 questions a day',
  hint: 'Eingabetaste',
  understood: 'verstanden',
  assumed: 'angenommen',
  unread: 'nicht gelesen',
  try: 'Zum Beispiel',
  examples: ['GPT-4o vs GPT-4o mini for 50k users asking 5 questions a day', 'A is 3x more expensive and 5 points more accurate', 'Llama 3.3 70B on H100 or GPT-4o mini for 20M queries a month?'],
  remove: (text: string) => `Zurück zum Standardwert: ${text}`,
  otherLanguage: 'Fragen werden auf Englisch gelesen.',
};

const levels = { high: 'Sicher', medium: 'Recht sicher', low: 'Unsicher', unknown: 'Nicht bekannt, wie sicher' };

const answer = {
  sure: levels,
  sureHead: 'Wie sicher das ist',
  changeHead: 'Was daran etwas ändern würde',
  nextHead: 'Was als Nächstes zu messen ist',
  missingHead: 'Was fehlt',
  whyHead: 'Warum',
  whileHead: 'Gilt, solange',
  workingsHead: 'Rechenweg',
  working: (formula: string, option: string | undefined, inputs: readonly string[], result: string) => `${option === undefined ? '' : `${option}: `}${formula}: ${inputs.join(', ')} → ${result}`,
  input: (name: string, value: string) => `${name} ${value}`,
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
