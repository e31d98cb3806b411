// What actions/checkout does for `fetch-depth: 0` and `persist-credentials: false`: every branch and tag, the
// commit of the event checked out (for a pull request its merge, detached), and no credentials left behind.
import { execFileSync } from "node:child_process";

const input = (name) => process.env[`INPUT_${name.toUpperCase()}`] ?? "";
if (input("fetch-depth") !== "0" || input("persist-credentials") !== "false") {
  throw new Error("this stand-in only does fetch-depth: 0 and persist-credentials: false");
}
const { GITHUB_SERVER_URL, GITHUB_WORKSPACE, GITHUB_REF = "", GITHUB_SHA = "" } = process.env;
const credentials = Buffer.from(`x-access-token:${input("token")}`).toString("base64");
const git = (...args) =>
  execFileSync("git", args, {
    cwd: GITHUB_WORKSPACE,
    stdio: ["ignore", "pipe", "inherit"],
    env: {
      ...process.env,
      GIT_TERMINAL_PROMPT: "0",
      GIT_CONFIG_COUNT: "1",
      GIT_CONFIG_KEY_0: `http.${GITHUB_SERVER_URL}/.extraheader`,
      GIT_CONFIG_VALUE_0: `AUTHORIZATION: basic ${credentials}`,
    },
  });

git("init", "--quiet", "--initial-branch=main", ".");
git("remote", "add", "origin", `${GITHUB_SERVER_URL}/${input("repository")}`);
const refspecs = ["+refs/heads/*:refs/remotes/origin/*", "+refs/tags/*:refs/tags/*"];
const [, pull] = /^refs\/(pull\/.+)$/.exec(GITHUB_REF) ?? [];
if (pull !== undefined) refspecs.push(`+${GITHUB_SHA}:refs/remotes/${pull}`);
git("-c", "protocol.version=2", "fetch", "--quiet", "--no-tags", "--prune", "origin", ...refspecs);
const [, branch] = /^refs\/heads\/(.+)$/.exec(GITHUB_REF) ?? [];
if (branch === undefined) git("checkout", "--quiet", "--force", "--detach", GITHUB_SHA);
else git("checkout", "--quiet", "--force", "-B", branch, `refs/remotes/origin/${branch}`);
console.log(`checked out ${git("log", "-1", "--format=%h %s").toString().trim()} of ${GITHUB_REF}`);
