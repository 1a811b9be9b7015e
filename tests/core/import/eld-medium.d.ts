// eld declares types only for its loader; this is the database of medium size, which bundles without a dynamic path.
declare module 'eld/medium' {
  export const eld: {
    /** Reads at most the first 350 bytes or so. */
    detect(text: string): { language: string; getScores(): Record<string, number>; isReliable(): boolean };
  };
}
