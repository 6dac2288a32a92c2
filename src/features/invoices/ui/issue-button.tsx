import { ReceiptText } from '@/ui/icons'
import { PressForm } from '@/ui/press-form'
import { billChange, billTerm } from '../actions'

type Props = { tenant: string; clientId: string; termId: string /** None: of the term itself. */; changeId?: string; children: string }

/** Makes an invoice out and opens it. */
export function IssueButton({ tenant, clientId, termId, changeId, children }: Props) {
  const values = { clientId, termId, ...(changeId && { changeId }) }
  return (
    <PressForm action={(changeId ? billChange : billTerm).bind(null, tenant)} values={values} look="primary" icon={<ReceiptText />}>
      {children}
    </PressForm>
  )
}
