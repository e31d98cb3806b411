import { describe, expect, test } from "vitest";
import { overlay } from "../../src/convention/overlay.ts";
import type { Source } from "../../src/convention/source.ts";

function sourceOf(files: Readonly<Record<string, string>>): Source {
  const paths = Object.keys(files).sort();
  return {
    commit: null,
    list: async (prefix) =>
      paths
        .filter((path) => prefix === "" || path.startsWith(prefix.endsWith("/") ? prefix : `${prefix}/`))
        .map((path) => ({ path, kind: "file" })),
    names: async (folder) => {
      const prefix = folder === "" ? "" : `${folder}/`;
      const below = paths.filter((path) => path.startsWith(prefix)).map((path) => path.slice(prefix.length));
      return [...new Set(below.map((path) => (path.includes("/") ? `${path.split("/")[0]}/` : path)))];
    },
    read: async (wanted) =>
      new Map(
        wanted.flatMap((path) =>
          files[path] === undefined ? [] : [[path, Buffer.from(files[path])] as const],
        ),
      ),
  };
}

const main = {
  "headgate.yaml": "headgate: 1",
  "environments/production/environment.yaml": "{}",
  "environments/production/weather.yaml": "blue: 1.1.0",
  "environments/staging/weather.yaml": "blue: 1.2.0",
};
/** Left main before staging went to 1.2.0; edits production's weather, adds notes, removes its environment.yaml. */
const branch = {
  "headgate.yaml": "headgate: 1",
  "environments/production/weather.yaml": "blue: 1.1.5",
  "environments/production/notes.yaml": "blue: 1.0.0",
  "environments/staging/weather.yaml": "blue: 1.1.0",
};
const changed = new Set([
  "environments/production/weather.yaml",
  "environments/production/notes.yaml",
  "environments/production/environment.yaml",
]);
const merged = overlay(sourceOf(branch), sourceOf(main), changed);

describe("a branch on top of main", () => {
  test("says what the branch changed, and else what main says", async () => {
    const texts = await merged.read(Object.keys({ ...main, ...branch }));
    expect(Object.fromEntries([...texts].map(([path, bytes]) => [path, String(bytes)]))).toEqual({
      "headgate.yaml": "headgate: 1",
      "environments/production/weather.yaml": "blue: 1.1.5",
      "environments/production/notes.yaml": "blue: 1.0.0",
      "environments/staging/weather.yaml": "blue: 1.2.0",
    });
  });

  test("lists what there is then", async () => {
    expect((await merged.list("environments")).map(({ path }) => path).sort()).toEqual([
      "environments/production/notes.yaml",
      "environments/production/weather.yaml",
      "environments/staging/weather.yaml",
    ]);
    expect(await merged.names("environments/production")).toEqual(["notes.yaml", "weather.yaml"]);
    expect(await merged.names("environments")).toEqual(["production/", "staging/"]);
  });

  test("has no folder left of which the branch removed everything", async () => {
    const gone = overlay(sourceOf({}), sourceOf(main), new Set(["environments/staging/weather.yaml"]));
    expect(await gone.names("environments")).toEqual(["production/"]);
  });
});
