import { testExamplesOf } from '../example-tests.ts';

const FORMATS = ['anthropic', 'helicone', 'langfuse', 'litellm', 'open-telemetry', 'openai', 'table'].map((name) => `src/logs/formats/${name}.ts`);

await testExamplesOf(['fault-tally', 'formats', 'log-format', 'log-record', 'log-row', 'mapped-format', 'read-row'].map((name) => `src/logs/${name}.ts`).concat(FORMATS));
