import { useTranslations } from 'next-intl'
import { Kbd } from '@/ui/kbd'

/** What the keys do, for those who haven't learnt them yet. */
export function QueueFoot({ mayAssign }: { mayAssign: boolean }) {
  const t = useTranslations('desk.keys')
  return (
    <>
      <Hint caps={['J', 'K']} text={t('move')} />
      <Hint caps={['Enter']} text={t('open')} />
      {mayAssign && <Hint caps={['X']} text={t('choose')} />}
      {mayAssign && <Hint caps={['A']} text={t('assign')} />}
      <span className="ml-auto">
        <Hint caps={['?']} text={t('all')} />
      </span>
    </>
  )
}

function Hint({ caps, text }: { caps: string[]; text: string }) {
  return (
    <span className="flex items-center gap-1.5 whitespace-nowrap">
      {caps.map((cap) => (
        <Kbd key={cap}>{cap}</Kbd>
      ))}
      {text}
    </span>
  )
}
