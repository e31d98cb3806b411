import type { RuleDocumentation } from "../rule.ts";
import { entry } from "./entry.ts";

/** Emitted where a release is signed, and where a package's registry is asked who published it. Add new ids here. */
export const signatureRules: readonly RuleDocumentation[] = [
  entry(
    "signature/no-identity",
    "high",
    "The run that is to sign a release is given an identity.",
    "A signature without a key of one's own is made with the identity that Actions vouches for.",
    "Give the job permissions: { id-token: write }; outside of Actions, set SIGSTORE_ID_TOKEN.",
  ),
  entry(
    "signature/not-signed",
    "high",
    "The authorities of the Sigstore instance certify and log the signature of a release.",
    "One of them did not answer, or refused the run's identity.",
    "Run it again. An instance of your own is named by SIGSTORE_FULCIO_URL and SIGSTORE_REKOR_URL.",
  ),
  entry(
    "package/signature-invalid",
    "critical",
    "What the package registry says of a version is signed by a key that the registry publishes.",
    "The answer was changed on its way, or by whoever stands in for the registry.",
    "Do not release it. Find out whose registry answers: npm config get registry, npm audit signatures.",
  ),
  entry(
    "provenance/invalid",
    "critical",
    "The attestations that a registry keeps of a package are whole, and of that very archive.",
    "They say where it was built. What is forged there was forged on purpose.",
    "Do not release it. Ask its authors.",
  ),
  entry(
    "provenance/wrong-source",
    "critical",
    "A package was built in the repository that server.yaml names.",
    "Somebody else's build under the name of this server is how a stolen publishing token shows.",
    "Find out who published it. Correct repository in server.yaml if that is what is wrong.",
  ),
  entry(
    "provenance/partial",
    "high",
    "Where some files of a Python package prove where they were built, all of them do, by one run.",
    "Whoever has a publishing token can add a file to a version that is out; installers may choose that one.",
    "Find out who published it. Publish the next version from one run, with attestations for all its files.",
  ),
  entry(
    "provenance/not-verifiable",
    "low",
    "The attestations that a registry keeps of a package can be read and checked.",
    "Without them it is not known where the package was built.",
    "Run it again; the message says what could not be had.",
  ),
];
