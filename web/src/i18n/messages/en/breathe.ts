export const breathe = {} as const;
