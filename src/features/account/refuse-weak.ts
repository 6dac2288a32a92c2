import { AppError } from '@/domain/error'
import { weakness } from '@/domain/password'

/** Throws `AppError` password_common, password_personal or password_short beside the field. */
export function refuseWeak(password: string, about: { email: string; name: string }): void {
  const weak = weakness(password, about)
  if (weak) throw new AppError('invalid', weak, 'password')
}
