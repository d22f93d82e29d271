import { CalculatorError } from '../errors.ts';

/** Reasoning efforts a seller may offer, from none to the most. */
export const EFFORTS = ['none', 'minimal', 'low', 'medium', 'high', 'xhigh', 'max'] as const;
/** One of `EFFORTS`. */
export type Effort = (typeof EFFORTS)[number];

/** How fast and how surely a call is served; `standard` is the list price. */
export const SERVICE_TIERS = ['standard', 'batch', 'flex', 'priority', 'fast'] as const;
/** One of `SERVICE_TIERS`. */
export type ServiceTier = (typeof SERVICE_TIERS)[number];

/** Ways of working that some sellers price apart: thinking on changes the rate of all output. */
export const MODES = ['thinking'] as const;
/** One of `MODES`. */
export type Mode = (typeof MODES)[number];

/** How an offer is called. Everything absent is the seller's default at the list price. */
export interface Setting {
  readonly effort?: Effort;
  /** Most reasoning tokens the call may use, where the seller takes a number instead of an effort. */
  readonly thinkingBudgetTokens?: number;
  readonly serviceTier?: ServiceTier;
  /** A region the seller prices apart, by the seller's own name (`us`, `eu`). */
  readonly region?: string;
  readonly mode?: Mode;
  /** A dated snapshot of the model. */
  readonly snapshot?: string;
}

const CHOICES = { effort: EFFORTS, serviceTier: SERVICE_TIERS, mode: MODES } as const;

/**
 * Returns the setting when every choice in it exists; throws `bad-setting` naming the choice and what it may be.
 *
 * @example
 * checkSetting({ serviceTier: 'batch' }) // => {"serviceTier":"batch"}
 * checkSetting({ serviceTier: 'cheap' }) // => Error: setting requires serviceTier to be one of standard, batch, flex, priority, fast, got "cheap"
 */
export function checkSetting(setting: Setting): Setting {
  for (const [name, allowed] of Object.entries(CHOICES)) {
    const value = setting[name as keyof typeof CHOICES];
    if (value !== undefined && !(allowed as readonly string[]).includes(value)) {
      throw new CalculatorError('bad-setting', `setting requires ${name} to be one of ${allowed.join(', ')}, got ${JSON.stringify(value)}`);
    }
  }
  return setting;
}
