import {
  ArrowLeftRight,
  Bug,
  Calculator,
  CircleHelp,
  Database,
  FileText,
  Mail,
  Megaphone,
  Monitor,
  Palette,
  Search,
  ShoppingCart,
  Smartphone,
  TextCursorInput,
} from 'lucide-react'

/** The icon that a tenant gave a category of its catalogue; unknown names show a question mark. */
export function CategoryIcon({ name }: { name: string }) {
  const Icon = icons[name] ?? CircleHelp
  return <Icon />
}

/** By lucide's own names, as the catalogue keeps them. */
const icons: Record<string, typeof CircleHelp> = {
  'arrow-left-right': ArrowLeftRight,
  bug: Bug,
  calculator: Calculator,
  database: Database,
  'file-text': FileText,
  mail: Mail,
  megaphone: Megaphone,
  monitor: Monitor,
  palette: Palette,
  search: Search,
  'shopping-cart': ShoppingCart,
  smartphone: Smartphone,
  'text-cursor-input': TextCursorInput,
}
