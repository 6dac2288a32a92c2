'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { Banner } from '@/ui/banner'
import { renewCodes, setUpSecondFactor, switchOffSecondFactor } from '../actions'
import { RecoveryCodes } from './recovery-codes'
import { SecondFactorOn } from './second-factor-on'
import { SetUpSecondFactor } from './set-up-second-factor'

type Props = { enabled: boolean; codesLeft: number /** Where to go once the codes are kept. */; onward: string }

/** One place for all three forms: what is shown this once stays when the page about it is drawn anew. */
export function SecondFactor({ enabled, codesLeft, onward }: Props) {
  const t = useTranslations('account.second')
  const [setUp, submitSetUp] = useActionState(setUpSecondFactor, {})
  const [renewed, submitRenewal] = useActionState(renewCodes, {})
  const [dropped, submitDrop] = useActionState(switchOffSecondFactor, {})
  const codes = setUp.codes ?? renewed.codes
  if (codes) return <RecoveryCodes codes={codes} onward={onward} />
  if (enabled) return <SecondFactorOn codesLeft={codesLeft} renewed={renewed} renew={submitRenewal} dropped={dropped} drop={submitDrop} />
  return (
    <div className="grid gap-4">
      {dropped.done && <Banner tone="done">{t('dropped')}</Banner>}
      <SetUpSecondFactor state={setUp} submit={submitSetUp} />
    </div>
  )
}
