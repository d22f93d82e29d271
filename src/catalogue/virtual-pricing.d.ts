/** `pricing/` as one JSON object in columns, made by build/pricing-plugin.mjs: without what only own servers need. */
declare module 'virtual:pricing' {
  const packed: import('./unpack.ts').Column;
  export default packed;
}

/** What only own servers need of it: the devices and the open weights. */
declare module 'virtual:rest' {
  const packed: import('./unpack.ts').Column;
  export default packed;
}
