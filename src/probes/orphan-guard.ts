const groups = new Set<number>();
const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

function killAll(): void {
  for (const group of groups) {
    try {
      process.kill(-group, "SIGKILL");
    } catch {
      // Already gone.
    }
  }
}

function onSignal(signal: NodeJS.Signals): void {
  killAll();
  disarm();
  // Whoever else listens decides what the signal means; otherwise it means what it always does.
  if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
}

function disarm(): void {
  process.off("exit", killAll);
  for (const signal of signals) process.off(signal, onSignal);
}

/**
 * Kills this process group if our own process ends first: a group of its own gets no signal from the
 * terminal. Call the answer once the group is gone.
 */
export function watchGroup(group: number): () => void {
  if (groups.size === 0) {
    process.on("exit", killAll);
    for (const signal of signals) process.on(signal, onSignal);
  }
  groups.add(group);
  return () => {
    if (groups.delete(group) && groups.size === 0) disarm();
  };
}
