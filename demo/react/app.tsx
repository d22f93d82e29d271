import 'model-cost-calculator/define';
import 'model-cost-calculator/jsx';
import { useState, type ReactElement } from 'react';

/** As much of a scenario as this page looks into; the calculator takes any part of one. */
interface Scenario {
  readonly load?: { readonly users?: number | null };
}

const START: Scenario = { load: { users: 50_000 } };

/** A field of the page and the calculator, with one state for both: the scenarios so far, of which the last one is shown. */
export function App(): ReactElement {
  const [steps, setSteps] = useState([START]);
  const scenario = steps.at(-1) ?? START;
  const change = (next: Scenario): void => setSteps([...steps, next]);
  const setUsers = (users: number): void => change({ ...scenario, load: { ...scenario.load, users: Number.isNaN(users) ? null : users } });
  return (
    <div className="app">
      <form className="bar" onSubmit={(event) => event.preventDefault()}>
        <label className="field">
          Users
          <input type="number" min="0" value={scenario.load?.users ?? ''} onChange={({ target }) => setUsers(target.valueAsNumber)} />
        </label>
        <button type="button" disabled={steps.length === 1} onClick={() => setSteps(steps.slice(0, -1))}>
          Undo
        </button>
        <output>Changes so far: {steps.length - 1}</output>
      </form>
      <model-cost-calculator
        models="openai/gpt-4o@176of200, openai/gpt-4o-mini@160of200"
        error-cost="0.02"
        scenario={scenario}
        onmcc-change={({ detail }) => change(detail.scenario)}
      />
    </div>
  );
}
