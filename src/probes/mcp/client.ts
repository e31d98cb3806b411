import type { Client } from "@modelcontextprotocol/client";

/** The SDK, loaded when the first probe needs it. */
export function loadSdk() {
  return import("@modelcontextprotocol/client");
}

export interface ProbeClient {
  readonly client: Client;
  /** How often the server has said that one of its lists changed. */
  readonly changes: () => number;
}

/**
 * A client that declares everything a client can: what servers list depends on it. It answers politely and
 * does nothing: no roots, no sampling, every question declined.
 */
export async function probeClient(mode: "auto" | "legacy", probeTimeout: number): Promise<ProbeClient> {
  const { Client } = await loadSdk();
  const client = new Client(
    { name: "headgate", version: "1" },
    {
      capabilities: {
        sampling: { context: {}, tools: {} },
        elicitation: { form: {}, url: {} },
        roots: { listChanged: true },
      },
      versionNegotiation: { mode, probe: { timeoutMs: probeTimeout } },
    },
  );
  client.setRequestHandler("roots/list", () => ({ roots: [] }));
  client.setRequestHandler("elicitation/create", () => ({ action: "decline" as const }));
  client.setRequestHandler("sampling/createMessage", () => {
    throw new Error("a probe does not sample");
  });
  let changes = 0;
  for (const list of ["tools", "prompts", "resources"] as const) {
    client.setNotificationHandler(`notifications/${list}/list_changed`, () => {
      changes += 1;
    });
  }
  return { client, changes: () => changes };
}
