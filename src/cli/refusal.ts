/** Something that the person at the terminal can put right: shown as its one sentence, without a stack. */
export class Refusal extends Error {
  override name = 'Refusal'
}
