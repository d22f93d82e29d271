export { hydrate } from '@lit-labs/ssr-client';
