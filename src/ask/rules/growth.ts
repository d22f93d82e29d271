import { MOST_MONTHS } from '../../core/growth/quantity.ts';
import type { Caught } from '../pattern.ts';
import { always, first, last, type Rule } from './rule.ts';

const compound = (perMonth: (caught: Caught) => number): Rule['gives'] & object => ({ 'growth.curve': always('compound'), 'growth.growthPerMonth': perMonth });
/** Growth a month of a factor over a number of months. */
const ofFactor = (factor: number, months: number): number => factor ** (1 / months) - 1;
const PERIOD = ({ months = 1 }: Caught): number => months;
const TIMES_A_YEAR = 12;
/** A factor over the period said, by the year. */
const yearly = (factor: number, caught: Caught): number => factor ** (TIMES_A_YEAR / PERIOD(caught));

/** How users, tokens and prices change, and over how long. */
export const GROWTH: readonly Rule[] = [
  { says: ['<grow> by|of|at|rate? {share} @period', '{share} @period <grow>', '{share} <grow> @period', '@period <grow> of? {share}', '{share} month|week|year over month|week|year'], gives: compound((caught) => ofFactor(1 + first(caught), PERIOD(caught))) },
  { says: ['<shrink> by|of|at? {share} @period', '{share} @period <shrink>'], gives: compound((caught) => ofFactor(1 - first(caught), PERIOD(caught))) },
  { says: ['doubling|doubles|double every|each|in {months}', 'users? doubling|doubles|double every|each|in {months}'], gives: compound((caught) => ofFactor(2, first(caught))) },
  { says: ['tripling|triples|triple every|each|in {months}'], gives: compound((caught) => ofFactor(3, first(caught))) },
  { says: ['doubling|doubles|double @period'], gives: compound((caught) => ofFactor(2, PERIOD(caught))) },
  { says: ['tripling|triples|triple @period'], gives: compound((caught) => ofFactor(3, PERIOD(caught))) },
  { says: ['<grow> {times} @period', '{times} <grow> @period'], gives: compound((caught) => ofFactor(first(caught), PERIOD(caught))) },
  { says: ['<grow> {times} in|over|within {months}'], gives: compound((caught) => ofFactor(first(caught), last(caught))) },
  { says: ['<grow> from? {count} <users>? to {count} <users>? in|over|within|after|by {months}', '<grow>|go|goes|going|scale from {count} <users>? to {count} <users>? in|over|within|after|by {months}'], gives: { 'load.users': first, '#growTo': ({ quantities }) => ({ users: quantities[1]!.value, months: quantities[2]!.value }) } },
  { says: ['<grow>|go|goes|going|scale from {count} <users>? to {count} <users>? in|over|within @period'], gives: { 'load.users': first, '#growTo': ({ quantities, months }) => ({ users: quantities[1]!.value, months }) } },
  // how fast is not said
  { says: ['<grow>|go|goes|going|scale from {count} <users>? to {count} <users>?'], unread: 'unknown-words' },
  { says: ['<grow> to {count} <users>? in|over|within|after {months}', '{count} <users> in|after {months}', 'reach|reaching {count} <users>? in|after|within {months}'], gives: { '#growTo': ({ quantities }) => ({ users: quantities[0]!.value, months: quantities[1]!.value }) } },
  { says: ['<grow> linearly? by? {count} <users>? @period', 'add|adding|adds {count} <users>? @period', '{count} new|more <users> @period', 'plus {count} <users> @period'], gives: { 'growth.curve': always('linear'), 'growth.usersPerMonth': (caught) => first(caught) / PERIOD(caught) } },
  { says: ['no growth', 'without growth', 'flat|constant|steady usage|users|load|traffic'], gives: { 'growth.curve': always('constant') } },
  { says: ['{share} churn @period?', 'churn rate? of? {share} @period?', '{share} @period churn'], gives: { 'growth.churnPerMonth': (caught) => 1 - (1 - first(caught)) ** (1 / PERIOD(caught)) } },
  { says: ['over|next|for|horizon|first|across the? next|of|coming? {months}', '{months} horizon|ahead|out|forecast|projection',  'next year'], gives: { 'growth.months': ({ quantities: [said] }) => (said === undefined ? TIMES_A_YEAR : said.value <= MOST_MONTHS ? Math.max(1, Math.round(said.value)) : said.value) } },
  { says: ['bill|cost|costs in|after {months}'], gives: { 'growth.months': (caught) => Math.max(1, Math.round(first(caught))) }, asks: ['afford', 3] },
  { says: ['<prices> fall|drop|decline|falling|dropping|decrease by? {share} @period', '<prices> getting|get {share} cheaper @period'], gives: { 'growth.priceDeclinePerYear': (caught) => yearly(1 / (1 - first(caught)), caught) }, asks: ['wait', 4] },
  { says: ['<prices> fall|drop|decline|falling|dropping|decrease by? {times} @period', '<prices> getting|get {times} cheaper @period'], gives: { 'growth.priceDeclinePerYear': (caught) => yearly(first(caught) < 1 ? 1 / first(caught) : first(caught), caught) }, asks: ['wait', 4] },
  { says: ['<prices> halve|halving|half @period', '<prices> will? half|halve @period'], gives: { 'growth.priceDeclinePerYear': (caught) => yearly(2, caught) }, asks: ['wait', 4] },
  { says: ['<tokens> <grow> {times} @period', '<answer> get|getting? longer {times} @period', '<answer>|<tokens> get|getting|grow? {times} longer @period'], gives: { 'growth.tokenGrowthPerYear': (caught) => yearly(first(caught), caught) } },
  { says: ['<tokens> <grow> by? {share} @period'], gives: { 'growth.tokenGrowthPerYear': (caught) => yearly(1 + first(caught), caught) } },
  { says: ['as of|at {date}', 'on|from {date}', 'prices? on|of|at? {date}', '{date}'], gives: { date: ({ date }) => date } },
];
