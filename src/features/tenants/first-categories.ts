import 'server-only'
import type { TenantDb } from '@/data/tenant-db'

/** What can be asked, and what just as plainly can't; names of lucide icons. The tenant edits it from there. */
const catalogue = [
  { name: 'Ошибки на сайте', icon: 'bug' },
  { name: 'Обмен с 1С', icon: 'arrow-left-right' },
  { name: 'Дизайн и удобство', icon: 'palette' },
  { name: 'Тексты и наполнение', icon: 'file-text' },
  { name: 'SEO-правки', icon: 'search' },
  { name: 'Работа магазина', icon: 'shopping-cart' },
  { name: 'Импорт и экспорт', icon: 'database' },
  { name: 'Формы и капча', icon: 'text-cursor-input' },
  { name: 'Личные кабинеты и калькуляторы', icon: 'calculator' },
  { name: 'Вёрстка и мобильная версия', icon: 'smartphone' },
  { name: 'Рассылки почтой и СМС', icon: 'mail' },
  { name: 'Другой вопрос', icon: 'circle-help' },
  { name: 'Реклама и контекст', icon: 'megaphone', outOfScope: true },
  { name: 'Техника и сети в офисе', icon: 'monitor', outOfScope: true },
]

export async function firstCategories(db: TenantDb): Promise<void> {
  await db.category.createMany({ data: catalogue.map((category, position) => ({ ...category, position })) })
}
