import { fullName, type Hub, nodeId, repoApi, repoPage } from "../hub.ts";
import { protectionsOf } from "../protection.ts";
import { notFound } from "../refusal.ts";
import { type Call, number, ok, paged, param, type Route, repo } from "../route.ts";
import type { Shape } from "../shapes/users.ts";
import type { Protection } from "../state.ts";

/** The rules of a ruleset. Branch protection of the older kind is told nowhere here, as on GitHub. */
function rulesOf(rules: Protection): readonly Shape[] {
  return [
    ...(rules.creation ? [{ type: "creation" }] : []),
    ...(rules.update ? [{ type: "update" }] : []),
    ...(rules.deletion ? [{ type: "deletion" }] : []),
    ...(rules.nonFastForward ? [{ type: "non_fast_forward" }] : []),
    ...(rules.signatures ? [{ type: "required_signatures" }] : []),
    ...(rules.pullRequest ? [{ type: "pull_request", parameters: reviewing(rules) }] : []),
    ...(rules.statusChecks.length > 0
      ? [{ type: "required_status_checks", parameters: checking(rules) }]
      : []),
  ];
}

function reviewing({ approvals }: Protection): Shape {
  return {
    allowed_merge_methods: ["merge", "squash", "rebase"],
    required_approving_review_count: approvals,
    dismiss_stale_reviews_on_push: false,
    require_code_owner_review: false,
    require_last_push_approval: false,
    required_review_thread_resolution: false,
  };
}

function checking({ statusChecks }: Protection): Shape {
  return {
    strict_required_status_checks_policy: false,
    do_not_enforce_on_create: false,
    required_status_checks: statusChecks.map((context) => ({ context })),
  };
}

function branchRules(call: Call) {
  const { hub } = call;
  const rules = protectionsOf(hub, param(call, "branch"))
    .filter(({ via }) => via === "ruleset")
    .flatMap((protection) =>
      rulesOf(protection).map((rule) => ({
        ...rule,
        ruleset_source_type: "Repository",
        ruleset_source: fullName(hub),
        ruleset_id: protection.id,
      })),
    );
  return paged(call, rules);
}

function rulesetShape(hub: Hub, rules: Protection): Shape {
  return {
    id: rules.id,
    name: `rules for ${rules.pattern}`,
    target: "branch",
    source_type: "Repository",
    source: fullName(hub),
    enforcement: "active",
    node_id: nodeId("RRS", rules.id),
    _links: {
      self: { href: repoApi(hub, `/rulesets/${rules.id}`) },
      html: { href: repoPage(hub, `/rules/${rules.id}`) },
    },
    created_at: "2026-01-01T00:00:00.000Z",
    updated_at: "2026-01-01T00:00:00.000Z",
  };
}

function listRulesets(call: Call) {
  const rulesets = call.hub.state.protections.filter(({ via }) => via === "ruleset");
  return paged(
    call,
    rulesets.map((rules) => rulesetShape(call.hub, rules)),
  );
}

/** Without who may go past it: only who may administer the repository sees that. */
function getRuleset(call: Call) {
  const { hub, token } = call;
  const id = number(call, "ruleset_id");
  const found = hub.state.protections.find((rules) => rules.id === id && rules.via === "ruleset");
  if (!found) throw notFound();
  const bypasses = found.bypass.some((login) => login.toLowerCase() === token.login.toLowerCase());
  return ok({
    ...rulesetShape(hub, found),
    conditions: { ref_name: { include: [`refs/heads/${found.pattern}`], exclude: [] } },
    rules: rulesOf(found),
    current_user_can_bypass: bypasses ? "always" : "never",
  });
}

export const ruleRoutes: readonly Route[] = [
  repo("GET /rules/branches/{branch}", "metadata=read", branchRules),
  repo("GET /rulesets", "metadata=read", listRulesets),
  repo("GET /rulesets/{ruleset_id}", "metadata=read", getRuleset),
];
