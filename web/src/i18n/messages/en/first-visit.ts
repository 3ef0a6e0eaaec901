export const firstVisit = {} as const;
