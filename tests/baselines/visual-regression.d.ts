// the package's own declaration leads to a file that it does not have
declare module '@web/test-runner-visual-regression' {
  /** Holds the element against the picture kept under the name; rejects where it differs. */
  export function visualDiff(element: Node, name: string): Promise<void>;
}
