import type { Caught } from '../pattern.ts';
import type { Quantity } from '../quantities.ts';
import { always, first, last, type Rule } from './rule.ts';

/** One over a number. */
const over = (value: number): number => 1 / value;
/** What is right where the share is of wrong ones. */
const ofWrong = ({ quantities }: Caught): readonly Quantity[] => quantities.map(({ value, ...more }) => ({ ...more, value: 1 - value }));

/** The first option against the second: `#cost` and `#wait` are times of the other, `#points` what is added to its rate. */
export const COMPARATIVES: readonly Rule[] = [
  { says: ['{times} more|as expensive|pricey|costly|dear', '{times} pricier|dearer|costlier', 'costs|cost {times} more', '{times} more $'], gives: { '#cost': first }, assumes: 'times-more', asks: ['compare', 4] },
  { says: ['{times} price|cost|costs', 'costs|cost {times} as much', '{times} as expensive|costly', 'costs|cost {times}', '{times} as much', 'cost|costs|price is? {times}'], gives: { '#cost': first }, asks: ['compare', 4] },
  { says: ['{share} more expensive|costly', '{share} pricier|dearer|costlier', 'costs|cost {share} more', '{share} more $', 'cost|costs|price + {share}', '+ {share} cost|costs|price'], gives: { '#cost': (caught) => 1 + first(caught) }, asks: ['compare', 4] },
  { says: ['{times} <cheaper>', '{times} less expensive', '{times} as cheap'], gives: { '#cost': (caught) => over(first(caught)) }, assumes: 'times-less', asks: ['compare', 4] },
  { says: ['{share} <cheaper>', '{share} less expensive?', 'costs|cost {share} less', 'save|saves|saving {share} with|by|using @name'], gives: { '#cost': (caught) => 1 - first(caught) }, asks: ['compare', 4] },
  { says: ['{share} of? price|cost'], gives: { '#cost': first }, asks: ['compare', 4] },
  { says: ['{points} more|higher? <accurate>', '{points} more|higher $', '{points} higher in? accuracy|quality|success rate?', 'more|better accurate? by {points}', '{points} of? accuracy', 'gain|gains|gaining|win|wins|adds {points} of? accuracy|quality?', 'accuracy|quality + {points}', '+ {points} accuracy|quality'], gives: { '#points': first }, asks: ['compare', 4] },
  { says: ['more? <accurate> {share} vs|versus|against|to {share}'], gives: { '#points': (caught) => first(caught) - last(caught) }, asks: ['compare', 4] },
  { says: ['{points} less <accurate>', '{points} <worse>', '{points} lower accuracy|quality?', 'less|worse accurate? by {points}', 'lose|loses|losing|drop|drops|dropping {points} of? accuracy|quality?'], gives: { '#points': (caught) => -first(caught) }, asks: ['compare', 4] },
  { says: ['{share} more <accurate>', '{share} better', '{share} higher accuracy', 'accuracy|quality + {share}', '+ {share} accuracy|quality'], gives: { '#points': first }, assumes: 'percent-is-points', asks: ['compare', 4] },
  { says: ['{share} less <accurate>', '{share} <worse>', '{share} lower accuracy'], gives: { '#points': (caught) => -first(caught) }, assumes: 'percent-is-points', asks: ['compare', 4] },
  { says: ['{times} as? <faster>', '{times} speed'], gives: { '#wait': (caught) => over(first(caught)) }, asks: ['compare', 4] },
  { says: ['{times} as? <slower>', '{times} latency|wait|time', 'latency|wait is? {times}', 'takes {times} as? long|longer'], gives: { '#wait': first }, asks: ['compare', 4] },
  { says: ['{share} <faster>'], gives: { '#wait': (caught) => over(1 + first(caught)) }, assumes: 'percent-faster', asks: ['compare', 4] },
  { says: ['{share} <slower>', '{share} higher|more latency', 'latency + {share}', '+ {share} latency', 'takes {share} longer'], gives: { '#wait': (caught) => 1 + first(caught) }, asks: ['compare', 4] },
  { says: ['{share} lower|less latency'], gives: { '#wait': (caught) => 1 - first(caught) }, asks: ['compare', 4] },
  { says: ['has|have|at same|equal price|cost', 'costs|cost same'], gives: { '#cost': always(1) }, asks: ['compare', 4], afterSubject: true },
  { says: ['equally accurate|good', 'same|equal accuracy|quality', 'as accurate $'], gives: { '#points': always(0) }, asks: ['compare', 3], afterSubject: true },
  { says: ['equally fast', 'same|equal speed|latency', 'as fast $'], gives: { '#wait': always(1) }, asks: ['compare', 3], afterSubject: true },
  // what A and B cost and take, where both are told
  { says: ['costs|cost {usd} @query?', '{usd} @query', '{usd} $'], gives: { '#usd': first } },
  { says: ['takes|take {seconds}', '{seconds}'], gives: { '#seconds': first } },
  // two rates side by side: of two models each its own, else the difference
  { says: ['{share|of} <correct>? vs|versus|against {share|of} <correct>?', '{share|of} <correct>? and {share|of} <correct> respectively?'], gives: { '#rates': ({ quantities }) => quantities }, asks: ['compare', 2] },
  { says: ['{share|of} <wrong>? vs|versus|against {share|of} <wrong>|<error>|<hallucinate>', '{share|of} <error>|<hallucinate> vs|versus|against {share|of}'], gives: { '#rates': ofWrong }, asks: ['compare', 2] },
  { says: ['<telling> <correct>? {share} <correct>? from|vs|versus|and|to {share} <correct>?', 'difference|gap between {share} and {share}', 'from {share} to {share} <correct>', '{share} <correct>? better|higher|worse|lower than {share}'], gives: { '#rates': ({ quantities }) => quantities }, asks: ['evaluation-items', 6] },
  { says: ['{points} difference|gap', 'difference|gap of? {points}', '<telling> {points} difference|gap|improvement|gain'], gives: { '#points': first }, asks: ['evaluation-items', 2] },
  { says: ['{count} more|extra points|point of? accuracy?'], gives: { '#points': (caught) => first(caught) / 100 }, asks: ['compare', 4] },
  // items on which only one of two was right
  { says: ['only @name right|correct? {count} <items>? ,|;|while|whereas? only @name right|correct? {count}', 'right|correct @name wrong|incorrect {count} <items>? ,|;? other way round|around? {count}', 'right|correct @name wrong|incorrect {count} <items>? ,|;? vice|opposite versa? {count}', 'wins|won {count} <items>? ,|;? @name wins|won? {count}'], gives: { '#paired': ({ quantities }) => quantities.map(({ value }) => value) }, asks: ['compare', 4] },
  // what is better, and not by how much
  { says: ['{times} as? <accurate>', '{seconds} <faster>|<slower>'], unread: 'no-number', asks: ['compare', 3] },
  { says: ['more|less accurate|capable|reliable|expensive|correct', '<worse>', 'faster|slower|quicker|smarter|pricier|dearer|costlier'], unread: 'no-number', asks: ['compare', 3] },
];
