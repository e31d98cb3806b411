import type { Repository } from "../../git/repository.ts";
import type { Finding } from "../../model/finding.ts";
import type { Release, Remote } from "../../model/release.ts";

/** Packages and addresses that whoever releases names; they come in the place of what the repository says. */
export interface StatedPackages {
  /** `PACKAGE` or `PACKAGE@VERSION` each; the release's version by default. */
  readonly npm?: string;
  readonly pypi?: string;
  readonly nuget?: string;
  /** `REGISTRY/NAME:TAG`, `REGISTRY/NAME@sha256:...`, or without a tag: the release's version. */
  readonly oci?: string;
  /** The https address of the bundle; or a file of this machine, which lies in the GitHub release of the tag as well. */
  readonly mcpb?: string;
  /** What the bundle has to be at its address: 64 hexadecimal digits. */
  readonly mcpbSha256?: string;
  /** Name of the formula, with its tap if it is not in the core one. */
  readonly homebrew?: string;
  readonly remote?: Remote;
}

/** The commit that is released, in the server's own repository. */
export interface ReleasedCommit {
  readonly repository: Repository;
  /** Any revision; a tag is peeled. All that is read is read from this commit. */
  readonly commit: string;
  /** The tag's short name: `v1.2.0`. */
  readonly tag?: string;
  /** The server's folder in a monorepo, with forward slashes. */
  readonly subfolder?: string;
  /** The repository's address where it is not the remote's (a workflow knows it); credentials are taken out. */
  readonly address?: string;
}

export interface CollectRequest {
  readonly version: string;
  /** What server.yaml says of the server. */
  readonly server: { readonly id: string; readonly name?: string; readonly description?: string };
  /** Absent: there is no repository of its own, and only what is stated counts. */
  readonly from?: ReleasedCommit;
  readonly stated?: StatedPackages;
}

export interface CollectWorld {
  /** The user's environment: package clients find their registries and credentials by it. */
  readonly env: NodeJS.ProcessEnv;
  /** Folder that packages are installed into; absent: nothing is installed, and registries alone are asked. */
  readonly cache?: string;
  readonly signal?: AbortSignal;
  /** The text of the release that GitHub keeps for a tag (Markdown); undefined where there is none. May reject. */
  readonly releaseNotes?: (tag: string) => Promise<string | undefined>;
  readonly progress?: (line: string) => void;
}

export type ReleaseParts = Pick<
  Release["release"],
  "source" | "integrity" | "dependencies" | "resolved" | "changelog" | "security"
>;

export interface Collected {
  /**
   * The `server` of a release: server.json as it stands in the repository, or what could be derived. Without
   * packages and remotes where nothing says how the server is obtained; it is on the caller to say so.
   */
  readonly server: Release["server"];
  readonly release: ReleaseParts;
  /** All that was found, failures among them: with one of these the rest is as far as it could be told. */
  readonly findings: readonly Finding[];
  /** Where `server` comes from. */
  readonly origin: "server.json" | "package.json" | "pyproject.toml" | "stated" | "nothing";
}
