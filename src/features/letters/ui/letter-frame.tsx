import { useTranslations } from 'next-intl'
import { Section } from '@/ui/section'

/** A letter in a frame that runs no scripts and leads nowhere; `name` is where the editor sends what is being written. */
export function LetterFrame({ name, src }: { name: string; src: string }) {
  const t = useTranslations('letters.edit')
  return (
    <Section title={t('preview')}>
      <iframe name={name} title={t('frame')} src={src} sandbox="" className="h-[640px] w-full rounded-box border border-line bg-canvas" />
    </Section>
  )
}
