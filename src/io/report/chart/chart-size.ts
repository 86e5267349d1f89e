/** Of every chart, in points of the screen. */
export const chartSize = { width: 760, height: 320 } as const;
