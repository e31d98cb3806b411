import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Check, fail, pass, warn } from "./check.ts";

const biggest = 1_048_576;

/** `headgate.yaml` in the convention's folder, and the version of the convention it names. */
export async function checkProject(root: string, directory: string): Promise<Check> {
  const path = join(directory, "headgate.yaml");
  const text = await textOf(join(root, path));
  if (text === undefined) {
    return fail(
      "project",
      `there is no ${path}`,
      "headgate init writes one; --directory names another folder",
    );
  }
  const version = /^headgate:[ \t]*(\d+)/m.exec(text)?.[1];
  if (version === "1") return pass("project", `${path}, convention version 1`);
  return fail(
    "project",
    version === undefined
      ? `${path} does not say which version of the convention it follows`
      : `${path} follows version ${version} of the convention, which this Headgate does not know`,
    version === undefined ? "begin the file with: headgate: 1" : "install a newer Headgate",
  );
}

/** Whether something comes back to a rollout whose next step is due, and to a gate whose time has come. */
export async function checkSchedule(root: string): Promise<Check> {
  const workflows = await workflowTexts(root);
  if (workflows.length === 0) {
    return warn(
      "schedule",
      "nothing runs apply by itself here: waits and rollouts go on only when somebody does",
      "run headgate apply from cron, or add a workflow with `on: schedule` in .github/workflows",
    );
  }
  for (const { path, text } of workflows) {
    if (/headgate/i.test(text) && /^\s*schedule:/m.test(text)) {
      const cron = /cron:\s*["']?([^"'\n#]+)/.exec(text)?.[1]?.trim();
      return pass("schedule", `${path}${cron === undefined ? "" : `, ${cron}`}`);
    }
  }
  return warn(
    "schedule",
    `no workflow in ${workflowsFolder} runs Headgate on a schedule: waits and rollouts stand still between pushes`,
    "add `schedule: [{ cron: '*/10 * * * *' }]` below `on:` of the workflow that runs apply",
  );
}

const workflowsFolder = join(".github", "workflows");
/** More than anybody has; a folder of ten thousand shall not keep it busy. */
const mostWorkflows = 200;

/** The workflow files of a repository, each by its path from the root. */
export async function workflowTexts(
  root: string,
): Promise<readonly { readonly path: string; readonly text: string }[]> {
  const names = await readdir(join(root, workflowsFolder)).catch(() => []);
  const workflows = names.filter((name) => /\.ya?ml$/.test(name)).sort();
  return await Promise.all(
    workflows.slice(0, mostWorkflows).map(async (name) => {
      const path = join(workflowsFolder, name);
      return { path, text: (await textOf(join(root, path))) ?? "" };
    }),
  );
}

/** Text of a regular, not too large file; undefined where there is none. */
async function textOf(path: string): Promise<string | undefined> {
  try {
    const bytes = await readFile(path);
    return bytes.length > biggest ? undefined : bytes.toString("utf8");
  } catch {
    return undefined;
  }
}
