/** Enough of an address to tell one's own network from a stranger's: «198.51.…»; 'local' for this machine, null where it isn't known. */
export function shortAddress(address: string): string | null {
  const plain = address.replace(/^::ffff:/i, '')
  if (plain === '::1' || /^127\./.test(plain)) return 'local'
  const four = /^(\d{1,3}\.\d{1,3})\.\d{1,3}\.\d{1,3}$/.exec(plain)
  if (four) return `${four[1]}.…`
  const six = /^([\da-f]{1,4}:[\da-f]{1,4}):/i.exec(plain)
  return six ? `${six[1]}:…` : null
}
