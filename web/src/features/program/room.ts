const KEY = "program-room";

/** How much room there is in someone's weeks, from the questions to the page where a program is begun. */
export const wantsRoom = (room: "little" | "some" | null): void => {
  if (room === null) sessionStorage.removeItem(KEY);
  else sessionStorage.setItem(KEY, room);
};
export const hasLittleRoom = (): boolean => sessionStorage.getItem(KEY) === "little";
