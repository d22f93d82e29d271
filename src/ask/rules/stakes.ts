import { always, first, last, monthly, type Rule } from './rule.ts';

const SECONDS_PER_HOUR = 3_600;

/** What hangs on the answer: wrong and right ones, waiting, budgets and plans. */
export const STAKES: readonly Rule[] = [
  {
    says: [
      '<wrong> <answer>? <costs> {usd} each?', '<error> <costs> {usd} each?', '<error> lost? <costs>? us? {usd} each', 'cost of <wrong> <answer> {usd}', 'cost of <error> {usd}', 'error cost {usd}',
      '{usd} per|a|an|each|every|if|when|for <wrong> <answer>?', '{usd} per|a|an|each|every|for <error>', 'lose|loses|losing {usd} per|when|if|each|every|on|for wrong|error|mistake|failure <answer>?',
      'being wrong <costs> {usd}', 'wrong ,? lose|loses user|customer|client|deal worth {usd}', 'getting it? wrong <costs> {usd}', '{usd} when|if wrong', '{usd} error cost', '{usd} cost of error|errors|failure', 'stake|stakes {usd}',
    ],
    gives: { 'stakes.errorUsd': first },
  },
  { says: ['<wrong> <answer>? costs|cost nothing', '<error> costs|cost nothing', '<wrong> <answer>? free', '<error> free'], gives: { 'stakes.errorUsd': always(0) } },
  { says: ['{share|of} <error> severe|serious|catastrophic costing|cost|costs {usd} ,? others|rest|other costing|cost|costs? {usd}'], gives: { 'stakes.severeShare': first, 'stakes.severeUsd': ({ quantities }) => quantities[1]!.value, 'stakes.errorUsd': last } },
  {
    says: ['<right> <answer>? worth|earns|saves|brings|is {usd}', '<right> <answer> costs? {usd}', '<success> worth|earns|saves|brings|is {usd}', 'worth {usd} when|if|per|each|every|for <right> <answer>?', '{usd} when|if|per|each|every|for <right> <answer>?', '{usd} per|a|each <success>', 'value of <right> <answer> {usd}', 'saves? us? {usd} per|when|if|each <right> <answer>?'],
    gives: { 'stakes.rightUsd': first },
  },
  {
    says: ['fixing|repairing|correcting|cleaning <wrong>? <answer>? <error>? up? costs|cost|is|takes {usd}', '{usd} to fix|repair|correct|undo <wrong>? <answer>? <error>?', 'repair cost|costs? {usd}', '{usd} repair'],
    gives: { 'stakes.repairUsd': first },
  },
  { says: ['{share|of} <error> severe costing|cost|costs {usd}', '{share|of} of? <wrong> answers severe|catastrophic|serious costing|cost|costs {usd}'], gives: { 'stakes.severeShare': first, 'stakes.severeUsd': last } },
  { says: ['{share|of} <error> severe|serious|catastrophic', '{share|of} of? <wrong> answers severe|serious|catastrophic'], gives: { 'stakes.severeShare': first } },
  { says: ['severe|serious|catastrophic <error> <costs> {usd}', 'severe|serious|catastrophic <wrong> <answer> <costs> {usd}'], gives: { 'stakes.severeUsd': first } },
  { says: ['{usd} per|a|each|every second waiting|wait|latency|delay|waited?', '{usd} per|each|every second', 'second waiting|wait|delay|latency <costs> worth? {usd}', 'second <costs> worth? {usd}', 'value of second {usd}'], gives: { 'stakes.secondUsd': first } },
  { says: ['{usd} per|an|a|each|every hour of? waiting|wait', 'waiting hour <costs> worth? {usd}', 'hour waiting <costs> worth? {usd}', '{usd} per|a waiting hour'], gives: { 'stakes.secondUsd': (caught) => first(caught) / SECONDS_PER_HOUR } },
  { says: ['switching|migrating|migration costs|cost|is {usd}', 'switching|migration cost {usd}', '{usd} to switch|migrate', '{usd} switching|migration cost'], gives: { 'stakes.switchUsd': first } },
  { says: ['{usd} per|a|an|each evaluation|eval? item|example', '<evaluation> item|items|example|examples <costs> {usd} each?', '<items> <costs> {usd} each'], gives: { 'stakes.itemUsd': first }, asks: ['evaluation-items', 1] },
  // what a person costs is what doing without the model is worth, turned round
  { says: ['<person> agent? <costs> us? {usd} per|a|an|each|every|/ <query>', '<person> handle|handles|do|does|answer|answers|solve|resolve this|it|them? for {usd} per|a|an|each|every|/ <query>', '{usd} per|a|an|each|every|/ <query> for|by|with <person> agent?'], gives: { 'stakes.nothingUsd': (caught) => 0 - first(caught) }, asks: ['worth-it', 3] },
  { says: ['<person> agent? <costs>|at? us? {usd} per|a|an|/ hour|hr ,? takes|take|spends|needs? {seconds} per|a|an|each <query>'], gives: { 'stakes.nothingUsd': (caught) => (0 - first(caught) * last(caught)) / SECONDS_PER_HOUR }, asks: ['worth-it', 3] },
  { says: ['without ai|llm worth|earns|is {usd}', 'doing nothing worth|earns|is {usd}', 'rules|people worth|earn {usd}'], gives: { 'stakes.nothingUsd': first }, asks: ['worth-it', 3] },
  { says: ['budget|budgets of|is? {usd} @period', '{usd} @period budget|max|maximum|cap', '{usd} budget|cap @period', 'spend|pay up|at|no to|most|more than? {usd} @period', 'afford {usd} @period', '<under> than? {usd} @period', 'have {usd} @period', 'up to {usd} @period', '@period budget of|is? {usd}', '{usd} @period to spend', '{usd} @period enough|sufficient|ok', 'with|serve|support|handle|run|get|do for|with|on? {usd} @period', 'afford @name? with|on|for? {usd} @period', 'how many <users>|<queries> serve|support|afford|handle|have|get for|with|on {usd} @period', 'cap of? {usd} @period'], gives: { 'money.budgetUsdPerMonth': monthly }, asks: ['afford', 2] },
  { says: ['budget|budgets of|is? {usd}', '{usd} budget', 'afford {usd}', 'spend|pay up|at|no to|most|more than? {usd}'], gives: { 'money.budgetUsdPerMonth': first }, assumes: 'per-month', asks: ['afford', 2] },
  { says: ['earn|earning|make|making {usd} @user @period?', 'earn|earning|make|making {usd} @period @user', 'revenue of? {usd} @user @period?', '{usd} revenue @user', '<users> pay|pays {usd} @period?', 'user|customer pays|brings {usd} @period?', 'arpu of? {usd}', '{usd} arpu'], gives: { 'money.revenuePerUser': monthly } },
  { says: ['{usd} per|a|/ seat|user plan|subscription|tier', '{usd} @period? plan|subscription|tier', 'plan|subscription at|of|costs|costing|price? {usd} @period?', 'charge|charging|charges {usd} @period? @user?', 'sell|selling it? at|for {usd} @period?'], gives: { 'money.planUsdPerMonth': monthly }, asks: ['afford', 1] },
  // a currency other than USD needs a rate and its date
  { says: ['{money} @period?'], unread: 'currency' },
  { says: ['{share} gross|target? margin|margins', 'target margin of? {share}', 'margin|margins of|above|over|at? least? {share}'], gives: { 'money.targetMargin': first }, asks: ['afford', 3] },
];
