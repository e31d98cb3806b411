import { checksums, secureAddress, shownAddress } from "../http.ts";
import { facts, invalidName, type Lookup, mismatch, notReached, notThere } from "./world.ts";

const mostBytes = 512 * 1_048_576;

/** The SHA-256 of a bundle as it is downloaded now; another one than the package says is refused. */
export const lookUpMcpb: Lookup = async (entry, _, world) => {
  const { identifier } = entry;
  const url = secureAddress(identifier);
  if (url === undefined || url.search !== "" || url.hash !== "")
    return invalidName(
      entry,
      `${shownAddress(identifier)} is not the address of a bundle`,
      "an https address without user, password, query and fragment: releases are committed for everyone to read",
    );
  const file = await checksums(identifier, {
    limit: mostBytes,
    timeout: 300_000,
    ...(world.signal ? { signal: world.signal } : {}),
  });
  const hint = `curl --location --head ${url.href}`;
  if (file.kind === "problem") return notReached(entry, file.message, hint);
  if (file.status === 404 || file.status === 410)
    return notThere(entry, `there is no bundle at ${shownAddress(identifier)}`, hint);
  if (file.status !== 200)
    return notReached(entry, `${shownAddress(identifier)} answers with status ${file.status}`, hint);
  if (entry.fileSha256 !== undefined && entry.fileSha256 !== file.sha256)
    return mismatch(
      entry,
      `the bundle at ${shownAddress(identifier)} has the SHA-256 ${file.sha256}, server.json says ${entry.fileSha256}`,
      "find out which is right before anything else: the bundle may have been replaced after it was described",
    );
  return facts({ ...entry, fileSha256: file.sha256 }, { [`mcpb:${url.href}`]: `sha256-${file.sha256}` });
};
