import { activityRoutes } from "../activity.ts";
import { type Route, router } from "../route.ts";
import { actionRoutes } from "./actions.ts";
import { checkRoutes } from "./checks.ts";
import { commentRoutes } from "./comments.ts";
import { deploymentRoutes } from "./deployments.ts";
import { gitDataRoutes } from "./git-data.ts";
import { issueRoutes } from "./issues.ts";
import { peopleRoutes } from "./people.ts";
import { pullRoutes } from "./pulls.ts";
import { refRoutes } from "./refs.ts";
import { releaseRoutes } from "./releases.ts";
import { repositoryRoutes } from "./repository.ts";
import { ruleRoutes } from "./rules.ts";
import { teamRoutes } from "./teams.ts";

export const routes: readonly Route[] = [
  ...refRoutes,
  ...gitDataRoutes,
  ...repositoryRoutes,
  ...releaseRoutes,
  ...activityRoutes,
  ...pullRoutes,
  ...issueRoutes,
  ...commentRoutes,
  ...checkRoutes,
  ...peopleRoutes,
  ...ruleRoutes,
  ...teamRoutes,
  ...actionRoutes,
  ...deploymentRoutes,
];

export const findRoute = router(routes);
