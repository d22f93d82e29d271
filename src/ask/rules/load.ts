import { DAYS_PER_MONTH, SECONDS_PER_MONTH } from '../../core/calendar.ts';
import type { Caught } from '../pattern.ts';
import { always, first, monthly, type Rule } from './rule.ts';

/** Queries of each user on a day, from so many a period. */
const daily = (caught: Caught): number => first(caught) / ((caught.months ?? 1) * DAYS_PER_MONTH);

/** Who asks how often, and when. */
export const LOAD: readonly Rule[] = [
  { says: ['{count} daily active? <users>', '{count} active <users> @period', '{count} <users> active? daily', '{count} <users> a|per|each|every day', '{count} dau', 'dau of? {count}'], gives: { 'load.users': first, 'load.counted': always('daily') } },
  { says: ['{count} monthly active? <users>', '{count} <users> active? monthly', '{count} <users> a|per|each|every month', '{count} mau', 'mau of? {count}'], gives: { 'load.users': first, 'load.counted': always('monthly') } },
  { says: ['{count} active? <users>', '{count} paying|registered|internal|external <users>'], gives: { 'load.users': first }, assumes: 'daily-actives' },
  { says: ['{share|of} stickiness', 'stickiness of? {share}', 'dau mau of? {share}', '{share|of} use|open|active it? daily', '{share|of} active|come a|per|each|every day', '{share|of} <users> active|come a|per|each|every? day|daily'], gives: { 'load.stickiness': first } },
  {
    says: [
      '<asking> {count} <queries>? times? @period each?', '<asking> {count} <queries>? times? @user @period', '{count} <queries> @user @period', '{count} <queries> @period @user', '{count} <queries> @period each', '{count} times? @period @user', '{count} times? @user @period',
      '@user asks|sends|makes|does? {count} <queries>? times? @period', '{count} times @period', '{count} <queries> each @period', 'x {count} <queries> @period', 'user|customer|person|employee asks|sends|makes {count} <queries>? times? @period',
    ],
    gives: { '#each': daily },
  },
  { says: ['<asking> once @period', 'once @period each?'], gives: { '#each': ({ months = 1 }) => 1 / (months * DAYS_PER_MONTH) } },
  { says: ['{count} <queries> @period', '@period volume of? {count}', '@period {count} <queries>', '{count} @period <queries>', 'volume of? {count} <queries>? @period', '{count} llm|api|model|ai|support|customer|new <queries> @period'], gives: { '#total': monthly } },
  { says: ['{count} @period'], gives: { '#total': monthly }, assumes: 'count-is-queries' },
  { says: ['for|at|with|over|serve|serving|handle|handling {count} query|queries|requests|calls|questions|messages|prompts|chats|conversations|tickets $'], gives: { '#total': first }, assumes: 'per-month' },
  // money without its sign, not queries
  { says: ['worth|spend|spends|spending|pay|pays|paying|earn|earns|has|have|bill of|is? {count} @period $'], unread: 'unknown-words' },
  { says: ['budget of|is? {count} @period', '{count} @period budget'], unread: 'unknown-words', asks: ['afford', 2] },
  // the busiest minute is no mean
  { says: ['{count} <queries> @period peak|busiest|max|maximum', 'peak|peaks of|at? {count} <queries>? @period', '{count} qps|rps peak'], unread: 'unknown-words' },
  // what one person gets done is no load
  { says: ['human|person|agent|agents|people agents? handle|handles|process|answer|answers|resolve|resolves {count} <queries> @period'], unread: 'unknown-words' },
  { says: ['{count} qps|rps', '{count} <queries> per|a|each|/ second'], gives: { '#total': (caught) => first(caught) * SECONDS_PER_MONTH } },
  { says: ['peak factor of? {count|times}', 'peak|peaks at|of|is? {times} average|mean|usual|normal?', '{times} peak|peaks'], gives: { 'load.peakFactor': first } },
  { says: ['business|office|working|work hours', '9 to 5', 'nine to five'], gives: { 'load.activeHours': always('office') } },
  { says: ['weekdays', 'business|working days'], gives: { 'load.activeHours': always('business-days') } },
  { says: ['evenings', 'the? evening'], gives: { 'load.activeHours': always('evenings') } },
  { says: ['{count} rpm', 'rate limit of? {count} rpm|requests? per|a|an|/? minute?', '{count} <queries> per|a|/ minute limit|rate', 'limit of? {count} <queries> per|a|/ minute'], gives: { 'limits.requestsPerMinute': first } },
  { says: ['{count} tpm', '{count} <tokens> per|a|/ minute'], gives: { 'limits.tokensPerMinute': first } },
];
