/** Does work in a task after the next paint; the function given back cancels it. */
export function afterPaint(work: () => void): () => void {
  let task: ReturnType<typeof setTimeout> | undefined;
  // a page in the background has no frames
  if (document.hidden) {
    task = setTimeout(work);
    return () => clearTimeout(task);
  }
  const frame = requestAnimationFrame(() => (task = setTimeout(work)));
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(task);
  };
}
