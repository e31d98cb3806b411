import { parseBriefDuration, parseDuration } from "../../model/duration.ts";
import { defaultHealth, type Health, type Server } from "../../model/server.ts";
import type { ServerDocument } from "../documents.ts";
import { serverFile } from "../paths.ts";

export function resolveServer(id: string, document: ServerDocument): Server {
  const { health, lifecycle, variables, signer, ...described } = document;
  return {
    ...described,
    id,
    file: serverFile(id),
    ...(signer && { signer: [signer].flat() }),
    health: resolveHealth(health),
    lifecycle: lifecycle ?? [],
    variables: variables ?? {},
  };
}

function resolveHealth(written: ServerDocument["health"]): Health {
  const { startup, probe } = defaultHealth;
  const { timeout, interval, status, latency, ...rest } = written?.probe ?? {};
  return {
    startup: { timeout: parseDuration(written?.startup?.timeout ?? "") ?? startup.timeout },
    probe: {
      ...probe,
      ...rest,
      timeout: parseDuration(timeout ?? "") ?? probe.timeout,
      interval: parseDuration(interval ?? "") ?? probe.interval,
      ...(status !== undefined && { status: [status].flat() }),
      ...(latency !== undefined && { latency: parseBriefDuration(latency) ?? probe.timeout }),
    },
  };
}
