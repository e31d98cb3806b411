import { describe, expect, it } from "vitest";
import { membershipsOf, rememberedMemberships } from "../../src/github/people.ts";
import { faults, type Talking, talking } from "./talking.ts";

const start = talking();

async function begun(options?: Parameters<typeof start>[0]) {
  const there = await start(options);
  const { github } = there;
  for (const role of ["none", "read", "triage", "write", "maintain", "admin"] as const)
    github.user(role, { role });
  github.user("Octocat", { role: "maintain" });
  github.user("lead", { role: "write", custom: "release-lead" });
  github.team("release-managers", ["Octocat", "write"]);
  const membersApi = await there.as(github.token({ type: "app", permissions: { members: "read" } }));
  return { ...there, membersApi };
}

const plain = (members: ReadonlyMap<string, ReadonlySet<string>>) =>
  Object.fromEntries([...members].map(([name, people]) => [name, [...people].sort()]));

async function ask(
  { api, membersApi, repository }: Talking & { membersApi?: Talking["api"] },
  names: string[],
  people: string[],
) {
  const apis = { api, ...(membersApi === undefined ? {} : { membersApi }) };
  const { members, unknown } = await membershipsOf(apis, repository, names, people);
  return { members: plain(members), unknown };
}

describe("roles in the repository", () => {
  const everyone = ["none", "read", "triage", "write", "maintain", "admin"];

  it.each([
    ["role:read", ["admin", "maintain", "read", "triage", "write"]],
    ["role:triage", ["admin", "maintain", "triage", "write"]],
    ["role:write", ["admin", "maintain", "write"]],
    ["role:maintain", ["admin", "maintain"]],
    ["role:admin", ["admin"]],
  ])("%s is had by whoever has more", async (name, people) => {
    expect((await ask(await begun(), [name], everyone)).members).toEqual({ [name]: people });
  });

  it("cost one call for a person, however many roles are asked for and how the name is written", async () => {
    const there = await begun();
    const { members } = await ask(
      there,
      ["role:write", "Role:Admin", "role:write"],
      ["octocat", "OCTOCAT", "admin"],
    );
    expect(members).toEqual({ "role:write": ["admin", "octocat"], "role:admin": ["admin"] });
    expect(there.github.calls()).toBe(2);
  });

  it("of an organization's own making count as what they are built on", async () => {
    const { members } = await ask(await begun(), ["role:write", "role:maintain"], ["lead"]);
    expect(members).toEqual({ "role:write": ["lead"], "role:maintain": [] });
  });

  it("nobody has who is not there, or is no person", async () => {
    const there = await begun();
    const people = ["nobody-knows", "dependabot[bot]", "../admin", "a b", "", "@admin"];
    expect((await ask(there, ["role:read"], people)).members).toEqual({ "role:read": [] });
    expect(there.github.calls()).toBe(1);
  });
});

describe("teams", () => {
  it("are known to the members' token, in one call for any number of people", async () => {
    const there = await begun();
    const { members, unknown } = await ask(there, ["@acme/Release-Managers"], ["octocat", "admin", "write"]);
    expect(members).toEqual({ "@acme/release-managers": ["octocat", "write"] });
    expect(unknown).toEqual([]);
    expect(there.github.calls()).toBe(1);
  });

  it("are read on only as far as somebody is not found", async () => {
    const there = await begun();
    const many = Array.from({ length: 250 }, (_, index) => `member-${String(index).padStart(3, "0")}`);
    there.github.team("everyone", [...many, "admin"]);
    there.github.forget();
    expect((await ask(there, ["@acme/everyone"], ["member-001", "member-002"])).members).toEqual({
      "@acme/everyone": ["member-001", "member-002"],
    });
    expect(there.github.calls()).toBe(1);
    there.github.forget();
    expect((await ask(there, ["@acme/everyone"], ["member-001", "admin"])).members).toEqual({
      "@acme/everyone": ["admin", "member-001"],
    });
    expect(there.github.calls()).toBe(2);
    there.github.forget();
    expect((await ask(there, ["@acme/everyone"], ["read", "write", "admin"])).members).toEqual({
      "@acme/everyone": ["admin"],
    });
    expect(there.github.calls()).toBe(3);
  });

  it("are not known without that token, and what to do is said", async () => {
    const { api, github, repository } = await begun();
    const { members, unknown } = await membershipsOf(
      { api },
      repository,
      ["@acme/release-managers"],
      ["octocat"],
    );
    expect(plain(members)).toEqual({});
    expect(unknown).toEqual([
      {
        name: "@acme/release-managers",
        message: expect.stringContaining("acme"),
        hint: expect.stringMatching(/teams in headgate\.yaml.*members-token.*Members: read/),
      },
    ]);
    expect(github.calls()).toBe(0);
  });

  it("are not known to a token that may not ask", async () => {
    const there = await begun();
    const answer = await ask(
      { ...there, membersApi: there.api },
      ["@acme/release-managers", "role:write"],
      ["write"],
    );
    expect(answer.members).toEqual({ "role:write": ["write"] });
    expect(answer.unknown).toMatchObject([
      { name: "@acme/release-managers", hint: expect.stringContaining("Members: read") },
    ]);
  });

  it("that are not there are not known, rather than empty", async () => {
    const answer = await ask(await begun(), ["@acme/relaese-managers"], ["octocat"]);
    expect(answer.members).toEqual({});
    expect(answer.unknown).toMatchObject(
      [{ name: "@acme/relaese-managers", message: /no such team/ }].map(named),
    );
  });

  it("and roles cost nothing where there is nobody to ask for", async () => {
    const there = await begun();
    expect((await ask(there, ["@acme/release-managers", "role:write"], [])).members).toEqual({
      "@acme/release-managers": [],
      "role:write": [],
    });
    expect(there.github.calls()).toBe(0);
  });
});

describe("other names", () => {
  it.each([
    "@octocat",
    "role:owner",
    "release-managers",
    "@acme/../x",
    "@acme/a b",
    "",
    "@/",
    "__proto__",
    "::error::",
  ])("%j is neither a team nor a role", async (name) => {
    const there = await begun();
    const { members, unknown } = await ask(there, [name], ["octocat"]);
    expect(members).toEqual({});
    expect(unknown).toEqual([
      { name, message: expect.stringContaining("neither"), hint: expect.any(String) },
    ]);
    expect(there.github.calls()).toBe(0);
  });
});

describe("in one run", () => {
  it("nothing is asked for twice", async () => {
    const { api, membersApi, repository, github } = await begun();
    const memberships = rememberedMemberships({ api, membersApi }, repository);
    const names = ["@acme/release-managers", "role:write"];
    await memberships(names, ["octocat"]);
    expect(github.calls()).toBe(2);
    await memberships(names, ["octocat"]);
    expect(github.calls()).toBe(2);
    expect(plain((await memberships(names, ["octocat", "write"])).members)).toEqual({
      "@acme/release-managers": ["octocat", "write"],
      "role:write": ["octocat", "write"],
    });
    expect(github.calls()).toBe(4);
  });
});

describe("whatever befalls a call", () => {
  it.each(Object.entries(faults))("%s is got over", async (_, fault) => {
    const there = await begun();
    for (const nth of [1, 2]) there.github.fault({ ...fault, nth });
    expect((await ask(there, ["@acme/release-managers", "role:write"], ["write", "read"])).members).toEqual({
      "@acme/release-managers": ["write"],
      "role:write": ["write"],
    });
  });

  it("is never taken for an answer, and is forgotten for the next time", async () => {
    const { api, membersApi, repository, github } = await begun();
    const memberships = rememberedMemberships({ api, membersApi }, repository);
    const fault = github.fault({ kind: "status", status: 500, times: 100 });
    await expect(memberships(["role:write"], ["write"])).rejects.toMatchObject({
      code: "github/unavailable",
    });
    await expect(memberships(["@acme/release-managers"], ["write"])).rejects.toMatchObject({
      code: "github/unavailable",
    });
    fault.remove();
    expect(plain((await memberships(["role:write"], ["write"])).members)).toEqual({
      "role:write": ["write"],
    });
  });
});

function named({ name, message }: { name: string; message: RegExp }) {
  return { name, message: expect.stringMatching(message) };
}
