import { expect, test } from "vitest";
import { inProcess } from "../../support/in-process.ts";
import { acknowledged, deployed, one, released, repository, two } from "./world.ts";

const project = inProcess();

test("what goes ahead in spite of a warning says so, in text and in its findings", async () => {
  const of = await project({
    ...repository,
    ...released("1.1.0", one),
    ...released("1.2.0", two),
    ...acknowledged("1.1.0", "1.0.0", [two, one]),
    ...deployed("1.0.0"),
  });
  await of.apply();
  const ran = await of.headgate(
    "deploy",
    "weather",
    "1.1.0",
    "--blue",
    "--env",
    "development",
    "--reason",
    "new",
  );
  expect(ran.done, ran.text).toEqual(["development/weather deployed"]);
  expect(ran.findings).toMatchObject([{ rule: "contract/semver", outcome: "warn", server: "weather" }]);
  expect(ran.text).toContain("nobody called it");
  // It is said once.
  const again = await of.apply();
  expect([again.outcome, again.findings], again.text).toEqual(["unchanged", []]);
  await of.commit(deployed("1.0.0"));
  const back = await of.apply();
  expect([back.done, back.findings]).toEqual([["development/weather deployed"], []]);
});
