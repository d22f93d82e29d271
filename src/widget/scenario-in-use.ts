import type { Scenario } from '../scenario/scenario.ts';

/** What a scenario in use needs of the element around it. */
export interface ScenarioHost {
  readonly changed: (old: Scenario) => void;
  readonly emit: (type: 'mcc-input' | 'mcc-change', scenario: Scenario) => void;
}

/** The scenario shown. What a page sets is taken in silence; what a person does is told: live, and once when it is done. */
export class ScenarioInUse {
  readonly #to: ScenarioHost;
  #current: Scenario;
  #committed: Scenario;

  constructor(first: Scenario, to: ScenarioHost) {
    this.#to = to;
    this.#current = first;
    this.#committed = first;
  }

  get current(): Scenario {
    return this.#current;
  }

  /** Shows a scenario that no person typed. */
  show(scenario: Scenario): void {
    this.#committed = scenario;
    this.#set(scenario);
  }

  /** Takes a scenario from a person. */
  edit(scenario: Scenario): void {
    this.#set(scenario);
    this.#to.emit('mcc-input', scenario);
  }

  /** A person is done with a change. */
  readonly commit = (): void => {
    if (this.#committed === this.#current) return;
    this.#committed = this.#current;
    this.#to.emit('mcc-change', this.#current);
  };

  #set(scenario: Scenario): void {
    const old = this.#current;
    this.#current = scenario;
    this.#to.changed(old);
  }
}
