import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checksums, secureAddress, shownAddress } from "../http.ts";
import { bundleFacts } from "./mcpb-manifest.ts";
import { facts, invalidName, type Lookup, mismatch, notReached, notThere } from "./world.ts";

const mostBytes = 512 * 1_048_576;

/**
 * The SHA-256 of a bundle as it is downloaded now, where another one than the package says is refused; and what its
 * manifest says of it. Nothing of it is unpacked or started.
 */
export const lookUpMcpb: Lookup = async (entry, releaseVersion, world) => {
  const { identifier } = entry;
  const url = secureAddress(identifier);
  if (url === undefined || url.search !== "" || url.hash !== "")
    return invalidName(
      entry,
      `${shownAddress(identifier)} is not the address of a bundle`,
      "an https address without user, password, query and fragment: releases are committed for everyone to read",
    );
  const folder = await mkdtemp(join(tmpdir(), "headgate-mcpb-"));
  try {
    const archive = join(folder, "bundle.mcpb");
    const file = await checksums(identifier, {
      into: archive,
      limit: mostBytes,
      timeout: 300_000,
      ...(world.signal ? { signal: world.signal } : {}),
    });
    const hint = uploadHint(url) ?? `curl --location --head ${url.href}`;
    if (file.kind === "problem") return notReached(entry, file.message, hint);
    if (file.status === 404 || file.status === 410)
      return notThere(entry, `there is no bundle at ${shownAddress(identifier)}`, hint);
    if (file.status !== 200)
      return notReached(entry, `${shownAddress(identifier)} answers with status ${file.status}`, hint);
    if (entry.fileSha256 !== undefined && entry.fileSha256 !== file.sha256)
      return mismatch(
        entry,
        `the bundle at ${shownAddress(identifier)} has the SHA-256 ${file.sha256}, and is described as ${entry.fileSha256}`,
        "find out which is right before anything else: the bundle may have been replaced after it was described",
      );
    const told = await bundleFacts({ ...entry, fileSha256: file.sha256 }, releaseVersion, archive);
    return {
      ...facts(told.package, { [`mcpb:${url.href}`]: `sha256-${file.sha256}` }, told.findings),
      ...(told.description === undefined ? {} : { description: told.description }),
      ...(told.name === undefined ? {} : { manifestName: told.name }),
    };
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
};

/** What is missing at the address of a GitHub release was not uploaded, or not published yet. */
function uploadHint({ pathname }: URL): string | undefined {
  const [, tag, name] = /^\/[^/]+\/[^/]+\/releases\/download\/([\w.@+-]+)\/([\w.@+-]+)$/.exec(pathname) ?? [];
  if (tag === undefined || name === undefined) return undefined;
  return `gh release upload ${tag} ${name}, and publish that release: nobody can download the files of a draft`;
}
