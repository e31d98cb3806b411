import { expect, test } from "vitest";
import { saysNothing } from "../../../src/commands/release/empty-changelog.ts";
import type { ReleaseDocument } from "../../../src/convention/documents.ts";

const document = (changelog?: readonly string[]): ReleaseDocument => ({
  headgate: 1,
  server: { name: "io.github.acme/weather", description: "Weather", version: "1.2.0" },
  release: changelog === undefined ? {} : { changelog },
});

test.each([[undefined], [[]], [[" "]]])("a tag with the changelog %j is warned of", (changelog) => {
  const found = saysNothing({ server: "weather", version: "1.2.0" }, "v1.2.0", document(changelog));
  expect(found).toMatchObject([
    {
      rule: "release/empty-changelog",
      outcome: "warn",
      hint: expect.stringContaining("GitHub release of v1.2.0"),
    },
  ]);
});

test("one that says something is not, nor is a release by hand, of which validate says it", () => {
  const options = { server: "weather", version: "1.2.0" };
  expect(saysNothing(options, "v1.2.0", document(["Seas"]))).toEqual([]);
  expect(saysNothing(options, undefined, document())).toEqual([]);
});
