export interface FigureFrame {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Height of a total on the figure; the scale's highest total is at the top. */
export const yOfTotal = (total: number, min: number, max: number, frame: FigureFrame): number => {
  const room = frame.height - frame.top - frame.bottom;
  return frame.top + room * (1 - (total - min) / (max - min));
};

/** Where an instant stands between the first and the last; alone, in the middle.
 *  @param at ms since 1970. */
export const xOfTime = (at: number, first: number, last: number, frame: FigureFrame): number => {
  const room = frame.width - frame.left - frame.right;
  return last === first ? frame.left + room / 2 : frame.left + (room * (at - first)) / (last - first);
};

/** Upper and lower edge of a band: it reaches half a point beyond its totals, so that bands meet, and ends with the
 *  scale. */
export const bandEdges = (
  band: { readonly from: number; readonly to: number },
  min: number,
  max: number,
  frame: FigureFrame,
): { readonly top: number; readonly bottom: number } => ({
  top: yOfTotal(Math.min(max, band.to + 0.5), min, max, frame),
  bottom: yOfTotal(Math.max(min, band.from - 0.5), min, max, frame),
});
