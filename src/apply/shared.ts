/**
 * One answer for all who asked before the question was put. Who asks while it is on its way may not be told what was
 * so before they asked: they share the next one.
 */
export function shared<T>(ask: () => Promise<T>): () => Promise<T> {
  let running: Promise<void> | undefined;
  let next: Promise<T> | undefined;
  const nothing = () => undefined;
  const put = async (): Promise<T> => {
    await running;
    next = undefined;
    const answer = ask();
    running = answer.then(nothing, nothing);
    return answer;
  };
  return () => {
    next ??= put();
    return next;
  };
}
