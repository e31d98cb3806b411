export interface Identity {
  readonly name: string;
  readonly email: string;
  /** Seconds since the epoch are kept, as git does. */
  readonly date: Date;
}

export interface Commit {
  readonly oid: string;
  readonly tree: string;
  readonly parents: readonly string[];
  readonly author: Identity;
  readonly committer: Identity;
  readonly message: string;
  readonly signature: string | null;
}

export type NewCommit = Omit<Commit, "oid">;

/** The text of a commit object. */
export function encodeCommit(commit: NewCommit): Buffer {
  const lines = [
    `tree ${commit.tree}`,
    ...commit.parents.map((parent) => `parent ${parent}`),
    `author ${person(commit.author)}`,
    `committer ${person(commit.committer)}`,
    ...(commit.signature === null ? [] : [`gpgsig ${commit.signature.trimEnd().replaceAll("\n", "\n ")}`]),
  ];
  return Buffer.from(`${lines.join("\n")}\n\n${commit.message}`);
}

function person({ name, email, date }: Identity): string {
  const clean = (text: string) => text.replace(/[<>\n\0]/g, "");
  return `${clean(name)} <${clean(email)}> ${Math.floor(date.getTime() / 1000)} +0000`;
}

export function decodeCommit(oid: string, data: Buffer): Commit {
  const text = data.toString("utf8");
  const end = text.indexOf("\n\n");
  // A value goes on in lines that begin with a space.
  const headers = text
    .slice(0, end < 0 ? undefined : end)
    .replaceAll("\n ", "\u0001")
    .split("\n");
  const all = (name: string) =>
    headers
      .filter((line) => line.startsWith(`${name} `))
      .map((line) => line.slice(name.length + 1).replaceAll("\u0001", "\n"));
  return {
    oid,
    tree: all("tree")[0] ?? "",
    parents: all("parent"),
    author: identity(all("author")[0] ?? ""),
    committer: identity(all("committer")[0] ?? ""),
    message: end < 0 ? "" : text.slice(end + 2),
    signature: all("gpgsig")[0] ?? null,
  };
}

function identity(text: string): Identity {
  const [, name = "", email = "", seconds = "0"] = /^(.*?) ?<([^>]*)> (\d+)/.exec(text) ?? [];
  return { name, email, date: new Date(Number(seconds) * 1000) };
}

/** Stands for the signature that GitHub puts on what it commits itself; that it is there means "verified". */
export const webFlowSignature =
  "-----BEGIN PGP SIGNATURE-----\n\nd2hhdCBhIHRlc3QncyBHaXRIdWIgY29tbWl0cw==\n-----END PGP SIGNATURE-----";
