export async function main(): Promise<void> {
  const core = await import("@actions/core");
  const { getOctokit } = await import("@actions/github");
  const { retry } = await import("@octokit/plugin-retry");
  const { throttling } = await import("@octokit/plugin-throttling");
  console.log(typeof core.setOutput, typeof getOctokit, typeof retry, typeof throttling);
}
