import { instant } from "@evenkeel/kernel/instant";
import { wallTime } from "@evenkeel/kernel/zone-time";

const two = (n: number): string => String(n).padStart(2, "0");

/** What the wall of a zone shows at a moment, `2026-11-27T22:00`. */
export const wallMomentOf = (at: string, zone: string): string => {
  const wall = wallTime(instant(Date.parse(at)), zone);
  return `${wall.year}-${two(wall.month)}-${two(wall.day)}T${two(wall.hour)}:${two(wall.minute)}`;
};
