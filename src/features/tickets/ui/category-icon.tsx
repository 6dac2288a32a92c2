import {
  Bug,
  Calculator,
  CircleHelp,
  FileText,
  Globe,
  Layers,
  Mail,
  Palette,
  RefreshCw,
  Search,
  Server,
  ShoppingCart,
  Smartphone,
  TriangleAlert,
  Type,
  Upload,
  UserRound,
  Wrench,
} from 'lucide-react'

/** The icon that a tenant gave a category of its catalogue; unknown names show a question mark. */
export function CategoryIcon({ name }: { name: string }) {
  const Icon = icons[name] ?? CircleHelp
  return <Icon />
}

/** By their names in the catalogue, which are lucide's. */
const icons: Record<string, typeof CircleHelp> = {
  'triangle-alert': TriangleAlert,
  'shopping-cart': ShoppingCart,
  'refresh-cw': RefreshCw,
  palette: Palette,
  type: Type,
  search: Search,
  smartphone: Smartphone,
  mail: Mail,
  bug: Bug,
  calculator: Calculator,
  'file-text': FileText,
  globe: Globe,
  layers: Layers,
  server: Server,
  upload: Upload,
  'user-round': UserRound,
  wrench: Wrench,
}
