import 'server-only'
import type { TenantDb } from '@/data/tenant-db'

/** What can be asked, and what just as plainly can't; names of lucide icons. The tenant edits it from there. */
const catalogue = [
  { name: 'Ошибки на сайте', description: 'Не открывается, падает, показывает не то', icon: 'bug' },
  { name: 'Обмен с 1С', description: 'Товары, цены, остатки и\u00a0заказы', icon: 'arrow-left-right' },
  { name: 'Дизайн и удобство', description: 'Баннеры, блоки, как удобнее покупателю', icon: 'palette' },
  { name: 'Тексты и наполнение', description: 'Новые страницы, товары, новости', icon: 'file-text' },
  { name: 'SEO-правки', description: 'Заголовки, описания, карта сайта', icon: 'search' },
  { name: 'Работа магазина', description: 'Корзина, оплата, доставка, скидки', icon: 'shopping-cart' },
  { name: 'Импорт и экспорт', description: 'Прайсы, выгрузки на площадки', icon: 'database' },
  { name: 'Формы и капча', description: 'Заявки не доходят, много спама', icon: 'text-cursor-input' },
  { name: 'Личные кабинеты и калькуляторы', description: 'Вход, заказы, расчёт стоимости', icon: 'calculator' },
  { name: 'Вёрстка и мобильная версия', description: 'Съехало, не видно на телефоне', icon: 'smartphone' },
  { name: 'Рассылки почтой и СМС', description: 'Письма покупателям, шаблоны, отписка', icon: 'mail' },
  { name: 'Другой вопрос', description: 'Если ничего не подошло', icon: 'circle-help' },
  { name: 'Реклама и контекст', description: 'Объявления, ставки, креативы', icon: 'megaphone', outOfScope: true },
  { name: 'Техника и сети в офисе', description: 'Компьютеры, принтеры, интернет', icon: 'monitor', outOfScope: true },
]

export async function firstCategories(db: TenantDb): Promise<void> {
  await db.category.createMany({ data: catalogue.map((category, position) => ({ ...category, position })) })
}
