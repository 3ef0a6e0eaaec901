import { createRouter } from "@tanstack/react-router";
import { breathingRoutes } from "../features/breathing/breathing-routes.ts";
import { caseloadRoutes } from "../features/caseload/caseload-routes.ts";
import { checkInRoutes } from "../features/check-in/check-in-routes.ts";
import { conversationRoutes } from "../features/conversation/conversation-routes.ts";
import { elizaRoutes } from "../features/eliza/eliza-routes.ts";
import { escalationRoutes } from "../features/escalation/escalation-routes.ts";
import { exerciseRoutes } from "../features/exercise/exercise-routes.ts";
import { feelingsRoutes } from "../features/feelings/feelings-routes.ts";
import { firstVisitRoutes } from "../features/first-visit/first-visit-routes.ts";
import { helpRoutes } from "../features/help/help-routes.ts";
import { helpsRoutes } from "../features/helps/helps-routes.ts";
import { homeRoutes } from "../features/home/home-routes.ts";
import { incidentRoutes } from "../features/incident/incident-routes.ts";
import { journalRoutes } from "../features/journal/journal-routes.ts";
import { libraryRoutes } from "../features/library/library-routes.ts";
import { measuresRoutes } from "../features/measures/measures-routes.ts";
import { memoryRoutes } from "../features/memory/memory-routes.ts";
import { modelRoutes } from "../features/model/model-routes.ts";
import { onCallRoutes } from "../features/on-call/on-call-routes.ts";
import { patternsRoutes } from "../features/patterns/patterns-routes.ts";
import { practiceRoutes } from "../features/practice/practice-routes.ts";
import { programRoutes } from "../features/program/program-routes.ts";
import { reminderRoutes } from "../features/reminder/reminder-routes.ts";
import { safetyPlanRoutes } from "../features/safety-plan/safety-plan-routes.ts";
import { signInRoutes } from "../features/sign-in/sign-in-routes.ts";
import { staffRoutes } from "../features/staff/staff-routes.ts";
import { youRoutes } from "../features/you/you-routes.ts";
import { Loading } from "../ui/states.tsx";
import { Broken } from "./broken.tsx";
import { openRoomsRoute, roomsRoute, rootRoute } from "./roots.tsx";

/** Each feature brings its own addresses: `<feature>-routes.ts`, hung on `roomsRoute` (with navigation) or `rootRoute`. */
const routeTree = rootRoute.addChildren([
  ...firstVisitRoutes,
  ...helpRoutes.outside,
  ...breathingRoutes,
  ...signInRoutes,
  ...staffRoutes.outside,
  ...youRoutes.outside,
  openRoomsRoute.addChildren([...libraryRoutes, ...practiceRoutes.open, ...elizaRoutes]),
  roomsRoute.addChildren([
    ...homeRoutes,
    ...helpsRoutes,
    ...conversationRoutes,
    ...checkInRoutes,
    ...journalRoutes,
    ...exerciseRoutes,
    ...memoryRoutes,
    ...safetyPlanRoutes,
    ...patternsRoutes,
    ...feelingsRoutes,
    ...youRoutes.rooms,
    ...staffRoutes.rooms,
    ...helpRoutes.rooms,
    ...measuresRoutes,
    ...practiceRoutes.rooms,
    ...programRoutes,
    ...reminderRoutes,
    ...modelRoutes,
    ...caseloadRoutes,
    ...escalationRoutes,
    ...incidentRoutes,
    ...onCallRoutes,
  ]),
]);

export const router = createRouter({
  routeTree,
  defaultPreload: "intent",
  defaultPendingMs: 300,
  defaultPendingComponent: Loading,
  defaultErrorComponent: Broken,
  scrollRestoration: true,
});
