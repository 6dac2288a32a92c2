import 'server-only'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'

/**
 * A form that was sent without script is answered with the way back to its page: a reload then sends nothing twice, and the page is made
 * once. With script the new page comes with the answer. Nothing may follow in an action.
 */
export async function backToPage(): Promise<void> {
  const head = await headers()
  const path = head.get('x-path')
  if (path && !head.has('next-action')) redirect(path)
}
