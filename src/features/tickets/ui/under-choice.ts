/** What is promised and left under another contract, or for an object that has one of its own. */
type Elsewhere = { contractId: string; objectId: string | null }

/** What holds for what is chosen: an object with a contract of its own decides, else the contract; none of both: as usual. */
export const underChoice = <T, E extends T & Elsewhere>(
  usual: T,
  elsewhere: readonly E[],
  { objectId, contractId }: { objectId?: unknown; contractId?: unknown },
): T =>
  elsewhere.find((one) => one.objectId !== null && one.objectId === objectId) ??
  elsewhere.find((one) => one.objectId === null && one.contractId === contractId) ??
  usual
