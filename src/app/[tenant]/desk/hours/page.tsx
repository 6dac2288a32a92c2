import { redirect } from 'next/navigation'

/** Hours begin with one's own week. */
export default async function HoursPage({ params }: PageProps<'/[tenant]/desk/hours'>) {
  redirect(`/${(await params).tenant}/desk/hours/week`)
}
