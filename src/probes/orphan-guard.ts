import { rmSync } from "node:fs";

const groups = new Set<number>();
const folders = new Set<string>();
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

function onExit(): void {
  killAll();
  for (const folder of folders) {
    try {
      rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 20 });
    } catch {
      // The next run sweeps what is left.
    }
  }
}

function onSignal(signal: NodeJS.Signals): void {
  killAll();
  for (const one of signals) process.off(one, onSignal);
  // Whoever else listens decides what the signal means; otherwise it means what it always does.
  if (process.listenerCount(signal) > 0) return;
  onExit();
  process.kill(process.pid, signal);
}

function arm(): void {
  if (groups.size + folders.size > 0) return;
  process.on("exit", onExit);
  for (const signal of signals) process.on(signal, onSignal);
}

function disarm(): void {
  if (groups.size + folders.size > 0) return;
  process.off("exit", onExit);
  for (const signal of signals) process.off(signal, onSignal);
}

/**
 * Kills this process group if our own process ends first: a group of its own gets no signal from the
 * terminal. Call the answer once the group is gone.
 */
export function watchGroup(group: number): () => void {
  return watch(groups, group);
}

/** Removes this folder if our own process ends first. Call the answer once it is gone. */
export function watchFolder(folder: string): () => void {
  return watch(folders, folder);
}

function watch<Thing>(things: Set<Thing>, thing: Thing): () => void {
  arm();
  things.add(thing);
  return () => {
    if (things.delete(thing)) disarm();
  };
}
