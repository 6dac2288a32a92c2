/** The local days of a week, named by its Monday, that the period counts: what an address of its tickets asks for. */
export function weekOf(monday: string, { first, last }: { first: string; last: string }): { from: string; to: string } {
  const sunday = new Date(Date.parse(`${monday}T00:00:00Z`) + 6 * 86_400_000).toISOString().slice(0, 10)
  return { from: monday < first ? first : monday, to: sunday > last ? last : sunday }
}
