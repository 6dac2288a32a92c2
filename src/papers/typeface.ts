import { join } from 'node:path'
import { Font } from '@react-pdf/renderer'

const folder = join(process.cwd(), 'node_modules/@expo-google-fonts/golos-text')

export const family = 'Golos'

Font.register({
  family,
  fonts: [
    { src: join(folder, '400Regular/GolosText_400Regular.ttf'), fontWeight: 400 },
    { src: join(folder, '600SemiBold/GolosText_600SemiBold.ttf'), fontWeight: 600 },
  ],
})
// Words of papers stay whole: the hyphens of the library are English ones.
Font.registerHyphenationCallback((word) => [word])
