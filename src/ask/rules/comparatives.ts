import { always, first, last, type Rule } from './rule.ts';

/** One over a number. */
const over = (value: number): number => 1 / value;

/** The first option against the second: `#cost` and `#wait` are times of the other, `#points` what is added to its rate. */
export const COMPARATIVES: readonly Rule[] = [
  { says: ['{times} more|as expensive|pricey|costly|dear', '{times} pricier|dearer|costlier', 'costs|cost {times} more', '{times} more $'], gives: { '#cost': first }, assumes: 'times-more', asks: ['compare', 4] },
  { says: ['{times} price|cost|costs', 'costs|cost {times} as much', '{times} as expensive|costly', 'costs|cost {times}', '{times} as much'], gives: { '#cost': first }, asks: ['compare', 4] },
  { says: ['{share} more expensive|costly', '{share} pricier|dearer|costlier', 'costs|cost {share} more', '{share} more $'], gives: { '#cost': (caught) => 1 + first(caught) }, asks: ['compare', 4] },
  { says: ['{times} <cheaper>', '{times} less expensive', '{times} as cheap'], gives: { '#cost': (caught) => over(first(caught)) }, assumes: 'times-less', asks: ['compare', 4] },
  { says: ['{share} <cheaper>', '{share} less expensive?', 'costs|cost {share} less'], gives: { '#cost': (caught) => 1 - first(caught) }, asks: ['compare', 4] },
  { says: ['{share} of? price|cost'], gives: { '#cost': first }, asks: ['compare', 4] },
  { says: ['{points} more|higher? <accurate>', '{points} more|higher $', '{points} higher in? accuracy|quality|success rate?', 'more|better accurate? by {points}', '{points} of? accuracy'], gives: { '#points': first }, asks: ['compare', 4] },
  { says: ['more? <accurate> {share} vs|versus|against|to {share}'], gives: { '#points': (caught) => first(caught) - last(caught) }, asks: ['compare', 4] },
  { says: ['{points} less <accurate>', '{points} <worse>', '{points} lower accuracy|quality?', 'less|worse accurate? by {points}'], gives: { '#points': (caught) => -first(caught) }, asks: ['compare', 4] },
  { says: ['{share} more <accurate>', '{share} better', '{share} higher accuracy'], gives: { '#points': first }, assumes: 'percent-is-points', asks: ['compare', 4] },
  { says: ['{share} less <accurate>', '{share} <worse>', '{share} lower accuracy'], gives: { '#points': (caught) => -first(caught) }, assumes: 'percent-is-points', asks: ['compare', 4] },
  { says: ['{times} as? <faster>', '{times} speed'], gives: { '#wait': (caught) => over(first(caught)) }, asks: ['compare', 4] },
  { says: ['{times} as? <slower>', '{times} latency|wait|time', 'takes {times} as? long|longer'], gives: { '#wait': first }, asks: ['compare', 4] },
  { says: ['{share} <faster>'], gives: { '#wait': (caught) => over(1 + first(caught)) }, assumes: 'percent-faster', asks: ['compare', 4] },
  { says: ['{share} <slower>', '{share} higher|more latency', 'takes {share} longer'], gives: { '#wait': (caught) => 1 + first(caught) }, asks: ['compare', 4] },
  { says: ['{share} lower|less latency'], gives: { '#wait': (caught) => 1 - first(caught) }, asks: ['compare', 4] },
  { says: ['has|have|at same|equal price|cost', 'costs|cost same'], gives: { '#cost': always(1) }, asks: ['compare', 4], afterSubject: true },
  { says: ['equally accurate|good', 'same|equal accuracy|quality', 'as accurate $'], gives: { '#points': always(0) }, asks: ['compare', 3], afterSubject: true },
  { says: ['equally fast', 'same|equal speed|latency', 'as fast $'], gives: { '#wait': always(1) }, asks: ['compare', 3], afterSubject: true },
  // what A and B cost and take, where both are told
  { says: ['costs|cost {usd} @query?', '{usd} @query', '{usd} $'], gives: { '#usd': first } },
  { says: ['takes|take {seconds}', '{seconds}'], gives: { '#seconds': first } },
  // what is better, and not by how much
  { says: ['more|less accurate|capable|reliable|expensive|correct', '<worse>', 'faster|slower|quicker|smarter|pricier|dearer|costlier'], unread: 'no-number', asks: ['compare', 3] },
];
