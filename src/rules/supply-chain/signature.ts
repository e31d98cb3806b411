import { signatureFile } from "../../convention/paths.ts";
import type { Finding } from "../../model/finding.ts";
import type { Release } from "../../model/release.ts";
import { signatureKey, signersOf } from "../../model/signature.ts";
import { changeOf } from "../change.ts";
import type { GateContext, ServerContext } from "../context.ts";
import { placeOfVersion } from "../deployment-facts.ts";
import type { Rule } from "../rule.ts";
import { shown } from "../text.ts";
import { fail, nothing, pass, warn } from "../verdict.ts";
import {
  changed,
  invalid,
  missing,
  notVerifiable,
  untrusted,
  withoutRelease,
  wrongIdentity,
} from "./documentation.ts";
import { judgeSignature } from "./judge.ts";

let last: { readonly context: GateContext; readonly findings: readonly Finding[] } | undefined;

/** Worked out once for each context: each of the rules tells its part of it. */
function signatureFindings(context: GateContext): readonly Finding[] {
  if (last?.context !== context) last = { context, findings: judgeAll(context) };
  return last.findings;
}

/** Of each version that begins or gets more: what serves already was judged when it came. */
function judgeAll(context: GateContext): readonly Finding[] {
  const judged = changeOf(context).rising.flatMap((version) => {
    const release = context.releases.get(version);
    const finding = release && signatureFinding(context, release);
    return finding ? [{ version, finding }] : [];
  });
  const open = judged.filter(({ finding }) => finding.outcome !== "pass");
  const passed = judged.filter(({ finding }) => finding.outcome === "pass");
  const all = open.map(({ finding }) => finding);
  if (passed.length < 2) return [...all, ...passed.map(({ finding }) => finding)];
  return [...all, pass(missing, `signed: ${passed.map(({ version }) => shown(version)).join(", ")}`)];
}

/** Of one release, as its environment asks for it. */
export function signatureFinding(context: GateContext, release: Release): Finding | undefined {
  const { environment, deployment, server, signatures, formerSigners } = context;
  return judgeSignature({
    server: server.id,
    version: release.version,
    evidence: signatures?.get(signatureKey(release)),
    source: release.release.source,
    signers: signersOf(server.server),
    isRequired: environment.require.signature === true,
    place: placeOfVersion(deployment, release.version),
    ...(formerSigners ? { former: formerSigners } : {}),
  });
}

/** In the order in which a plan shows them; one of them tells what passes. */
export const signatureGates: readonly Rule<GateContext>[] = [
  missing,
  invalid,
  untrusted,
  wrongIdentity,
  notVerifiable,
].map((documentation) => ({
  ...documentation,
  check: (context) => signatureFindings(context).filter(({ rule }) => rule === documentation.id),
}));

export const changedSignature: Rule<ServerContext> = {
  ...changed,
  check({ server, base }) {
    if (!base?.signatures) return nothing;
    return [...base.signatures].flatMap(([version, before]) => {
      const after = server.signatures?.get(version);
      if (after === before || (after === undefined && !server.versions.has(version))) return nothing;
      return fail(changed, {
        message: `the signature of ${shown(version)} of ${server.id} was ${after === undefined ? "taken out" : "changed"}`,
        hint: "restore it from the base branch; another signature needs another version",
        place: { file: signatureFile(server.id, version), path: [] },
      });
    });
  },
};

export const signatureWithoutRelease: Rule<ServerContext> = {
  ...withoutRelease,
  check({ server }) {
    return [...(server.signatures?.keys() ?? [])]
      .filter((version) => !server.versions.has(version))
      .map((version) =>
        warn(withoutRelease, {
          message: `${server.id} has a signature of ${shown(version)}, which is not released`,
          hint: "add the release together with its signature, or take the signature out",
          place: { file: signatureFile(server.id, version), path: [] },
        }),
      );
  },
};
