/** `pricing/` as one JSON object in columns, made by build/pricing-plugin.mjs. */
declare module 'virtual:pricing' {
  const packed: import('./unpack.ts').Column;
  export default packed;
}
