import 'server-only'
import { cookies } from 'next/headers'

/** Whether the person likes rows of 44 px. */
export const likesRoom = async () => (await cookies()).get('density')?.value === 'roomy'
