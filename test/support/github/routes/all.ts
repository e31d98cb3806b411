import { type Route, router } from "../route.ts";
import { checkRoutes } from "./checks.ts";
import { commentRoutes } from "./comments.ts";
import { gitDataRoutes } from "./git-data.ts";
import { peopleRoutes } from "./people.ts";
import { pullRoutes } from "./pulls.ts";
import { refRoutes } from "./refs.ts";
import { repositoryRoutes } from "./repository.ts";

export const routes: readonly Route[] = [
  ...refRoutes,
  ...gitDataRoutes,
  ...repositoryRoutes,
  ...pullRoutes,
  ...commentRoutes,
  ...checkRoutes,
  ...peopleRoutes,
];

export const findRoute = router(routes);
