import { useTranslations } from 'next-intl'
import { ButtonLink } from '@/ui/button-link'
import { Card } from '@/ui/card'
import { CirclePause } from '@/ui/icons'
import type { ClientTickets } from '../../client-tickets'

/** What can't go on without the client: the question, and the way to answer it. */
export function WaitingTickets({ tenant, tickets }: { tenant: string; tickets: ClientTickets['waiting'] }) {
  const t = useTranslations('portal.home')
  return (
    <Card rows>
      {tickets.map(({ number, subject, lastWord }) => (
        <article key={number} className="flex flex-wrap items-center gap-x-4 gap-y-3 px-4 py-3 icon-20">
          <span className="flex min-w-0 flex-1 basis-72 gap-3">
            <span className="pt-0.5 text-ac max-md:hidden">
              <CirclePause />
            </span>
            <span className="min-w-0">
              <span className="block wrap-anywhere">
                <bdi className="font-strong">{subject}</bdi> <span className="text-fg3">#{number}</span>
              </span>
              {lastWord && (
                <span dir="auto" className="line-clamp-2 text-fg2 wrap-anywhere">
                  {t('said', { name: lastWord.author, text: lastWord.text })}
                </span>
              )}
            </span>
          </span>
          <ButtonLink
            href={`/${tenant}/portal/tickets/${number}#answer`}
            aria-label={t('answerTo', { number })}
            className="icon-16 max-md:h-11 max-md:w-full"
          >
            {t('answer')}
          </ButtonLink>
        </article>
      ))}
    </Card>
  )
}
