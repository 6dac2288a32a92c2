/** The fault can't be made here. It counts as failed: what was not tried has not passed. */
export class NotTried extends Error {
  override name = 'NotTried'
}
