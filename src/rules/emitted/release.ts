import type { RuleDocumentation } from "../rule.ts";
import { entry } from "./entry.ts";

/** Emitted where packages are fetched and contracts taken: at a release and at a probe. Add new ids here. */
export const releaseRules: readonly RuleDocumentation[] = [
  entry(
    "contract/drift",
    "high",
    "What runs promises its clients what was reviewed: the digest of its contract is the release's.",
    "A package that was replaced, a dependency that moved or a poisoned tool shows there first.",
    "See the differences in the message. If they are right, release them under a new version.",
  ),
  entry(
    "integrity/mismatch",
    "critical",
    "A package that is fetched has the checksum that its release records.",
    "Something else is published under that name and version than what was released.",
    "Do not deploy it. Find out who published it, and release a new version.",
  ),
  entry(
    "package/not-found",
    "high",
    "The package is in its registry, at that version.",
    "It was never published, or taken back.",
    "Correct name and version; for a private registry, check the .npmrc.",
  ),
  entry(
    "package/invalid-name",
    "high",
    "The name and version of a package are ones that its registry knows.",
    "Anything else could be an option, a path or an address to the program that fetches it.",
    "Correct the release's package; release it again under a new version.",
  ),
  entry(
    "package/not-installed",
    "medium",
    "The package can be fetched and installed.",
    "Without it nothing can be started or probed.",
    "Read npm's words in the message, then run again.",
  ),
  entry(
    "package/not-reachable",
    "medium",
    "The package registry answers.",
    "Without it a release cannot say what exactly it is a release of.",
    "Check network and registry, for npm with npm ping, then run again.",
  ),
  entry(
    "package/deprecated",
    "medium",
    "The package is not deprecated in its registry.",
    "Its authors no longer stand behind it, often for a reason that matters.",
    "Release a version that its authors still stand behind.",
  ),
  entry(
    "release/invalid-dependency",
    "high",
    "Every dependency that a released package names can be had from its registry, in a version that fits.",
    "A version whose dependencies cannot be resolved starts nowhere, or only where something else stands in.",
    "Publish a version that depends on published packages only, and release that one.",
  ),
  entry(
    "release/no-start",
    "high",
    "A release says how its server is started: by a package, or by a command.",
    "What cannot be started can be neither probed nor deployed.",
    "Name one of the two, which the next release takes over: --npm PACKAGE, or --command node ./server.mjs.",
  ),
  entry(
    "release/other-start",
    "high",
    "How a version is said to be started or reached is how it is released, and does not contradict itself.",
    "What was probed and reviewed is what is deployed; another start is another release.",
    "Leave --command, --url and --transport out, or release the next version.",
  ),
  entry(
    "release/invalid-address",
    "high",
    "The address of a release is one of http or https, and lets nobody in by itself.",
    "Releases are committed; everyone who reads the repository can use what stands in the address.",
    "Write the address without user, password or key; revoke those if they are real.",
  ),
  entry(
    "contract/unstable",
    "high",
    "Two starts of a server give the same contract.",
    "A contract that changes by itself can neither be reviewed nor compared with what runs.",
    "Lists must not depend on time, chance or what an earlier start left behind.",
  ),
  entry(
    "contract/secret",
    "critical",
    "The contract does not contain the value of a secret.",
    "Whoever lists the server's tools can read it, and so can everyone who reads the repository.",
    "Change the secret, then repair the server.",
  ),
  entry(
    "contract/too-large",
    "high",
    "A contract is no larger than a file of the convention may be.",
    "No client reads that many tools, and no one reviews them.",
    "Split the server.",
  ),
];
