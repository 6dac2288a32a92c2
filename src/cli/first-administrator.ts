import { announceFirstAdministrator } from '@/features/tenants/first-visit'

/** Prints the one-time code with which the first visitor becomes the first administrator; nothing once there is a tenant. */
export async function main() {
  const code = await announceFirstAdministrator(new Date())
  if (code) console.log(code)
  process.exit(0)
}
