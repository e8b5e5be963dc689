/** The law's figures for benefits on a day, in whole rupiah; they come from the dated settings. */
export interface BenefitFigures {
  /** Death that is no work accident (JKM). */
  readonly jkm: { readonly death: number; readonly periodic: number; readonly funeral: number };
  /** A BPU member who dies before so many months of membership leaves only this. */
  readonly bpuWaiting: { readonly months: number; readonly benefit: number };
  /** Death by work accident (JKK). */
  readonly jkkDeath: {
    readonly wageTimes: number;
    readonly periodic: number;
    readonly funeral: number;
  };
  readonly scholarship: {
    readonly total: number;
    readonly children: number;
    readonly jkmYears: number;
  };
}
