import { accepts, answers, days, type Episode, hours, rates, replies, starts } from './storyteller'

/** The second agency: one client, its manager does the work himself. */
export const sputnik: Episode[] = [
  {
    ago: days(24),
    by: 'nina',
    subject: 'Не приходят письма с подтверждением брони',
    text: 'Туристы бронируют, деньги списываются, а письма с подтверждением нет. Проверили спам, там тоже пусто.',
    category: 'Рассылки почтой и СМС',
    situation: 'broken',
    steps: [
      replies(11, 'manager', 'Нина, добрый день! Вижу, смотрю почтовый журнал.'),
      starts(14, 'manager'),
      replies(
        95,
        'manager',
        'Хостинг сменил адрес почтового сервера. Прописали новый, тестовая бронь прошла, письма за утро отправили повторно.',
        {
          spent: '1 ч 20 мин',
          next: 'resolve',
        },
      ),
      rates(160, 'nina', 5, 'Быстро, спасибо!'),
    ],
  },
  {
    ago: days(13),
    by: 'nina',
    subject: 'Добавить направление «Камчатка»',
    text: 'Нужна страница направления по образцу «Алтая», тексты и фото во вложении пришлю почтой.',
    category: 'Тексты и наполнение',
    situation: 'planned',
    steps: [
      replies(22, 'manager', 'Принято, ждём тексты и фотографии.', { next: 'wait' }),
      answers(days(1), 'nina', 'Отправила архив на вашу почту.'),
      starts(days(1) + 60, 'manager'),
      replies(days(2), 'manager', 'Страница готова, в меню и на карте тоже есть.', { spent: '3 ч', next: 'resolve' }),
      accepts(days(2) + 90, 'nina'),
    ],
  },
  {
    ago: days(3),
    by: 'nina',
    subject: 'Калькулятор тура считает детей как взрослых',
    text: 'Если указать двух взрослых и ребёнка, цена как за троих взрослых.',
    category: 'Личные кабинеты и калькуляторы',
    situation: 'hindered',
    steps: [
      replies(18, 'manager', 'Повторил у себя, разбираюсь.'),
      starts(hours(2), 'manager'),
      replies(hours(7), 'manager', 'Нашёл ошибку в расчёте скидки. Скажите, с какого возраста ребёнок считается взрослым: 12 или 14 лет?', {
        spent: '1 ч 40 мин',
        next: 'wait',
      }),
    ],
  },
  {
    ago: hours(5),
    by: 'nina',
    subject: 'Сменить телефон в шапке сайта',
    text: 'С понедельника работает новый номер: +7 495 555-90-10.',
    category: 'Тексты и наполнение',
    situation: 'planned',
    steps: [replies(12, 'manager', 'Сделаем сегодня.')],
  },
]
