import { notFound } from 'next/navigation'
import { authorized } from '@/server/authorized'

/** What a page costs at the least: the session, one scoped transaction, one query, a plain table. Only for `npm run bench`. */
export default async function FloorPage({ params }: PageProps<'/[tenant]/floor'>) {
  if (process.env.BENCH !== '1') notFound()
  const { tenant } = await params
  const rows = await authorized(tenant, 'desk.open', ({ db }) =>
    db.ticket.findMany({ orderBy: { number: 'desc' }, take: 50, select: { number: true, subject: true, status: true, receivedAt: true } }),
  )
  return (
    <table>
      <tbody>
        {rows.map(({ number, subject, status, receivedAt }) => (
          <tr key={number}>
            <td>{number}</td>
            <td>{subject}</td>
            <td>{status}</td>
            <td>{receivedAt.toISOString()}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
