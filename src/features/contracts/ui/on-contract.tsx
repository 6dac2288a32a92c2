export type OfContract = { id: string; clientId: string }

/** Which contract, and which of its terms, a form is about. */
export function OnContract({ contract, termId }: { contract: OfContract; termId?: string }) {
  return (
    <>
      <input type="hidden" name="clientId" value={contract.clientId} />
      <input type="hidden" name="contractId" value={contract.id} />
      {termId && <input type="hidden" name="termId" value={termId} />}
    </>
  )
}
