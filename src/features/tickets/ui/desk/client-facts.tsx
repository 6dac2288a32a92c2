import { useTranslations } from 'next-intl'
import { formatDay, type Reader } from '@/i18n/format'
import { Avatar } from '@/ui/avatar'
import { Link } from '@/ui/link'
import { Still } from '@/ui/still'
import { TextLink } from '@/ui/text-link'
import type { DeskTicket } from '../../desk-ticket'

/** Whose ticket it is: the company with its contract, and who asks, with the phone. */
export function ClientFacts({ tenant, ticket, reader }: { tenant: string; ticket: DeskTicket; reader: Reader }) {
  const t = useTranslations('ticket')
  const { client, requester } = ticket
  return (
    <div className="grid gap-3">
      <Still>
        <div className="flex items-start gap-2.5">
          <Avatar name={client.name} kind="client" />
          <div className="min-w-0 leading-4">
            <Link href={`/${tenant}/desk/clients/${client.id}`} dir="auto" className="font-strong wrap-anywhere hover:text-ac">
              {client.name}
            </Link>
            <p className="text-12 text-fg3 wrap-anywhere">{useContractWords(ticket, reader)}</p>
          </div>
        </div>
        <div className="flex items-start gap-2.5">
          <Avatar name={requester.name} />
          <div className="min-w-0 leading-4">
            <Link
              href={`/${tenant}/desk?client=${client.id}&requester=${requester.id}&status=all`}
              dir="auto"
              className="wrap-anywhere hover:text-ac"
            >
              {requester.name}
            </Link>
            <p className="text-12 text-fg3 wrap-anywhere">
              {t(`role.${requester.role}`)}
              {requester.phone && (
                <>
                  {', '}
                  <a href={`tel:${requester.phone.replace(/[^+\d]/g, '')}`} className="whitespace-nowrap hover:text-ac">
                    {requester.phone}
                  </a>
                </>
              )}
            </p>
          </div>
        </div>
        {ticket.mayEdit && (
          <p className="text-12">
            <TextLink href={`/${tenant}/desk/tickets/${ticket.number}/edit`}>{t('edit')}</TextLink>
          </p>
        )}
      </Still>
    </div>
  )
}

function useContractWords({ contract }: DeskTicket, reader: Reader): string {
  const t = useTranslations('desk.ticket')
  if (!contract) return t('no_contract')
  const tariff = contract.tariff.name
  if (!contract.endsOn) return t('contract_open', { tariff, number: contract.number })
  return t('contract', { tariff, date: formatDay(contract.endsOn, { ...reader, timeZone: 'UTC' }) })
}
