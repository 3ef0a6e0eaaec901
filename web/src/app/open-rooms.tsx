import { Outlet } from "@tanstack/react-router";
import { knownMember, useMe } from "../session/me.ts";
import { Rooms } from "./rooms.tsx";

/** A page that needs nobody: the navigation is around it only for someone who has begun here. */
export const OpenRooms = () => {
  const me = useMe();
  return me === null && knownMember() === null ? <Outlet /> : <Rooms />;
};
