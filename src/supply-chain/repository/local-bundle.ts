import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { basename } from "node:path";
import { pipeline } from "node:stream/promises";
import type { Finding } from "../../model/finding.ts";
import type { ReleaseSource } from "../../model/release.ts";
import { printable } from "../../model/text.ts";
import { found } from "../finding.ts";
import type { CollectWorld } from "./request.ts";

/** Where clients get a bundle that lies on this machine, and what it has to be there. */
export interface PublishedBundle {
  readonly address: string;
  /** Of the file here, 64 hexadecimal digits; undefined where a job before this one had it. */
  readonly fileSha256: string | undefined;
}

const largest = 512 * 1_048_576;

/** Whether a bundle is named by a file, and not by its address. */
export function isFile(bundle: string): boolean {
  return !/^[a-z][a-z0-9+.-]*:\/\//i.test(bundle) && !/^file:/i.test(bundle);
}

/**
 * A bundle that was packed here is one of the files of the GitHub release of its tag: `mcpb pack`, then
 * `gh release upload`. Nowhere else does anybody know where clients get it.
 */
export async function publishedBundle(
  file: string,
  source: ReleaseSource | undefined,
  { env, cache }: CollectWorld,
): Promise<PublishedBundle | Finding> {
  const name = basename(file);
  const shown = printable(name, 100);
  const repository = source?.repository;
  const host = hostOf(env.GITHUB_SERVER_URL || "https://github.com");
  if (repository === undefined || source?.tag === undefined || hostOf(repository) !== host) {
    const message = `${shown} is a file of this machine: a release names the address that clients download it from`;
    const hint = `upload it (gh release upload v1.2.0 ${/^[\w.@+-]+$/.test(name) ? name : "FILE"}) and release by that tag; or name its address: --mcpb https://...`;
    return found("package/invalid-name", message, hint);
  }
  // GitHub renames what has other characters, and says nothing of it.
  if (!/^[\w][\w.@+-]*$/.test(name)) {
    const message = `${shown} is no name that a file of a GitHub release keeps`;
    return found(
      "package/invalid-name",
      message,
      "rename it to letters, digits, dots and dashes: weather-1.2.0.mcpb",
    );
  }
  const address = `${repository}/releases/download/${encodeURIComponent(source.tag)}/${encodeURIComponent(name)}`;
  const facts = await stat(file).catch(() => undefined);
  if (facts === undefined && cache === undefined) return { address, fileSha256: undefined };
  if (facts === undefined || !facts.isFile() || facts.size > largest) {
    const why =
      facts === undefined
        ? "is not there"
        : facts.isFile()
          ? `is larger than ${largest / 1_048_576} MiB`
          : "is no file";
    return found(
      "package/not-found",
      `the bundle ${shown} ${why}`,
      "npx @anthropic-ai/mcpb pack makes one, in the folder of its manifest.json",
    );
  }
  const digest = createHash("sha256");
  await pipeline(createReadStream(file), digest);
  return { address, fileSha256: digest.digest("hex") };
}

function hostOf(address: string): string | undefined {
  return URL.canParse(address) ? new URL(address).host : undefined;
}
