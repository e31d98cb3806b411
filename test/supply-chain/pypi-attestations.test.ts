import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { attestedPackages } from "../../src/supply-chain/signatures/packages.ts";
import {
  fileProvenance,
  type Provenance,
  type PublishedFile,
  type PypiIndex,
  startPypiIndex,
  sumOf,
} from "../support/sigstore/pypi-index.ts";
import { type Claims, type Sigstore, startSigstore, weatherCommit } from "../support/sigstore/start.ts";

const wheel = "weather_mcp-1.1.5-py3-none-any.whl";
const archive = "weather_mcp-1.1.5.tar.gz";
const repository = "https://github.com/acme/weather-mcp";
const key = "pypi:weather-mcp@1.1.5";

let sigstore: Sigstore;
let index: PypiIndex;
let folder: string;
beforeAll(async () => {
  sigstore = await startSigstore();
  index = await startPypiIndex();
  folder = await mkdtemp(join(tmpdir(), "headgate-pypi-attestations-"));
  await writeFile(join(folder, "root.json"), sigstore.tufRoot);
});
afterAll(async () => {
  await index.close();
  await sigstore.close();
  await rm(folder, { recursive: true, force: true });
});

function asked(recorded: Readonly<Record<string, string>>, of = repository) {
  const env = {
    UV_DEFAULT_INDEX: index.url,
    SIGSTORE_TUF_URL: `${sigstore.base}/tuf`,
    SIGSTORE_TUF_ROOT: join(folder, "root.json"),
  };
  const entry = { registryType: "pypi", identifier: "weather-mcp", transport: { type: "stdio" } } as const;
  const integrity = Object.fromEntries(
    Object.entries(recorded).map(([name, sum]) => [`${key}/${name}`, `sha256-${sum}`]),
  );
  const world = { env, cache: join(folder, "headgate"), repository: of };
  return attestedPackages([entry], "1.1.5", integrity, world);
}

const sums = { [wheel]: sumOf("wheel"), [archive]: sumOf("archive") };

/** Each of the two files by what its page of attestations answers; undefined: it has none. */
function publish(...provenance: readonly PublishedFile["provenance"][]): void {
  const files = Object.entries(sums).map(([name, sha256], at) => {
    const own = provenance[at];
    return { name, sha256, ...(own === undefined ? {} : { provenance: own }) };
  });
  index.publish("weather-mcp", files);
}

const signed = (claims: Claims = {}) =>
  Promise.all(Object.entries(sums).map(([name, sum]) => fileProvenance(sigstore, name, sum, claims)));
const rules = async (of?: string) => (await asked(sums, of)).findings.map(({ rule }) => rule);

describe("a package of a Python index", () => {
  it("tells where all of its files were built, by the identity of the build", async () => {
    publish(...(await signed()));
    expect(await asked(sums)).toEqual({
      findings: [],
      provenance: {
        [key]: {
          repository,
          commit: weatherCommit,
          ref: "refs/tags/v1.1.5",
          workflow: `${repository}/.github/workflows/release.yml@refs/tags/v1.1.5`,
        },
      },
    });
    expect(await rules("https://github.com/acme/other")).toEqual(["provenance/wrong-source"]);
  });

  it("proves nothing where it was published without, or where the release records no file of it", async () => {
    publish();
    expect(await asked(sums)).toEqual({ findings: [], provenance: {} });
    publish(...(await signed()));
    expect(await asked({})).toEqual({ findings: [], provenance: {} });
  });

  it("is pointed out where one file was added without, or by another run", async () => {
    const [first, second] = await signed();
    publish(first);
    const added = await asked(sums);
    expect(added.provenance).toEqual({});
    expect(added.findings).toMatchObject([
      { rule: "provenance/partial", outcome: "warn", message: expect.stringContaining(archive) },
    ]);
    const [, other] = await signed({ sha: "b".repeat(40) });
    publish(first, other);
    expect(await rules()).toEqual(["provenance/partial"]);
    publish(first, second);
    expect(await rules()).toEqual([]);
  });

  it("is refused with attestations of something else, or that were changed", async () => {
    const [first, second] = await signed();
    const [foreign] = await signed({ repository: "mallory/weather-mcp" });
    if (!first || !foreign) throw new Error("nothing attested");
    publish(second, first);
    expect(await rules()).toEqual(["provenance/invalid"]);
    const [bundle] = foreign.attestation_bundles;
    const claimed = { ...bundle, publisher: { kind: "GitHub", repository: "acme/weather-mcp" } };
    publish({ ...foreign, attestation_bundles: [claimed] }, second);
    expect(await rules()).toEqual(["provenance/invalid"]);
    const changed = JSON.parse(JSON.stringify(first)) as Provenance;
    Object.assign(changed.attestation_bundles[0]?.attestations[0]?.envelope ?? {}, { signature: "AAAA" });
    publish(changed, second);
    expect(await rules()).toEqual(["provenance/invalid"]);
  });

  it("is a warning where they cannot be had, or are of a newer kind", async () => {
    const [first, second] = await signed();
    publish(first, "absent");
    expect(await asked(sums)).toMatchObject({
      findings: [{ rule: "provenance/not-verifiable" }],
      provenance: { [key]: { unchecked: ["attestations"] } },
    });
    const newer = JSON.parse(JSON.stringify(second).replaceAll('"version":1', '"version":2'));
    publish(first, newer);
    // Whoever publishes can write what nobody reads: that excuses nothing.
    expect(await asked(sums)).toMatchObject({
      findings: [{ rule: "provenance/not-verifiable" }],
      provenance: {},
    });
  });

  it("is refused for what is known of it, whatever else cannot be read", async () => {
    const [foreign, second] = await signed({ repository: "mallory/weather-mcp" });
    publish(foreign, "absent");
    expect(await rules()).toEqual(["provenance/wrong-source", "provenance/not-verifiable"]);
    const [bundle] = foreign?.attestation_bundles ?? [];
    const newer = { ...bundle, attestations: [{ version: 2 }, ...(bundle?.attestations ?? [])] };
    publish({ ...foreign, attestation_bundles: [newer] } as unknown as Provenance, second);
    expect(await rules()).toEqual(["provenance/wrong-source", "provenance/not-verifiable"]);
  });

  it("counts those of its files that are too many to be looked at as not known", async () => {
    const [first] = await signed();
    if (!first) throw new Error("nothing attested");
    const names = Array.from({ length: 202 }, (_, at) => `weather_mcp-1.1.5-py3-none-p${at}.whl`);
    const many = Object.fromEntries(names.map((name) => [name, sumOf("wheel")]));
    const files = names.map((name, at) => ({ name, sha256: sumOf("wheel"), provenance: first, at }));
    index.publish("weather-mcp", files);
    const all = await asked(many);
    expect(all.provenance).toEqual({});
    expect(all.findings.map(({ rule }) => rule)).toEqual(["provenance/not-verifiable"]);
    index.publish(
      "weather-mcp",
      files.map(({ at, provenance, ...file }) => (at > 200 ? file : { ...file, provenance })),
    );
    expect((await asked(many)).findings.map(({ rule }) => rule)).toContain("provenance/partial");
  });
});
