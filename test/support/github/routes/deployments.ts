import { nodeId, repoApi, stamp } from "../hub.ts";
import { notFound, Refusal } from "../refusal.ts";
import { type Call, created, number, paged, type Route, repo, text } from "../route.ts";
import { type Shape, simpleUser } from "../shapes/users.ts";
import type { Deployment, DeploymentStatus } from "../state.ts";
import { commitOf } from "./repository.ts";

function deploymentShape({ hub }: Call, deployment: Deployment): Shape {
  const url = repoApi(hub, `/deployments/${deployment.id}`);
  return {
    url,
    id: deployment.id,
    node_id: nodeId("DE", deployment.id),
    sha: deployment.sha,
    ref: deployment.ref,
    task: deployment.task,
    payload: deployment.payload,
    original_environment: deployment.environment,
    environment: deployment.environment,
    description: deployment.description,
    creator: simpleUser(hub, deployment.creator),
    created_at: deployment.createdAt,
    updated_at: deployment.createdAt,
    statuses_url: `${url}/statuses`,
    repository_url: repoApi(hub),
  };
}

function statusShape({ hub }: Call, deployment: Deployment, status: DeploymentStatus): Shape {
  const url = repoApi(hub, `/deployments/${deployment.id}`);
  return {
    url: `${url}/statuses/${status.id}`,
    id: status.id,
    node_id: nodeId("DES", status.id),
    state: status.state,
    creator: simpleUser(hub, status.creator),
    description: status.description,
    environment: deployment.environment,
    target_url: status.url,
    log_url: status.url,
    created_at: status.createdAt,
    updated_at: status.createdAt,
    deployment_url: url,
    repository_url: repoApi(hub),
  };
}

function listDeployments(call: Call) {
  const { query } = call;
  const wanted = (name: string, value: string) => query.get(name) === null || query.get(name) === value;
  const found = [...call.hub.state.deployments.values()]
    .filter(({ sha, ref, task, environment }) => {
      return (
        wanted("sha", sha) && wanted("ref", ref) && wanted("task", task) && wanted("environment", environment)
      );
    })
    .toReversed();
  return paged(
    call,
    found.map((deployment) => deploymentShape(call, deployment)),
  );
}

async function createDeployment(call: Call) {
  const { hub, body } = call;
  const ref = text(call, "ref") ?? "";
  const sha = await commitOf(hub, ref);
  if (sha === null) throw new Refusal(422, `No ref found for: ${ref}`);
  const deployment: Deployment = {
    id: hub.state.nextId(),
    sha,
    ref,
    task: text(call, "task") ?? "deploy",
    environment: text(call, "environment") ?? "production",
    description: text(call, "description") ?? null,
    payload: body.payload ?? {},
    creator: call.token.login,
    createdAt: stamp(hub),
    statuses: [],
  };
  hub.state.deployments.set(deployment.id, deployment);
  return created(deploymentShape(call, deployment));
}

function theDeployment(call: Call): Deployment {
  const deployment = call.hub.state.deployments.get(number(call, "deployment_id"));
  if (!deployment) throw notFound();
  return deployment;
}

function listStatuses(call: Call) {
  const deployment = theDeployment(call);
  return paged(
    call,
    deployment.statuses.toReversed().map((status) => statusShape(call, deployment, status)),
  );
}

function createStatus(call: Call) {
  const deployment = theDeployment(call);
  const status: DeploymentStatus = {
    id: call.hub.state.nextId(),
    state: text(call, "state") ?? "",
    description: text(call, "description") ?? "",
    url: text(call, "log_url") ?? text(call, "target_url") ?? "",
    creator: call.token.login,
    createdAt: stamp(call.hub),
  };
  deployment.statuses.push(status);
  return created(statusShape(call, deployment, status));
}

export const deploymentRoutes: readonly Route[] = [
  repo("GET /deployments", "deployments=read", listDeployments),
  repo("POST /deployments", "deployments=write", createDeployment),
  repo("GET /deployments/{deployment_id}/statuses", "deployments=read", listStatuses),
  repo("POST /deployments/{deployment_id}/statuses", "deployments=write", createStatus),
];
