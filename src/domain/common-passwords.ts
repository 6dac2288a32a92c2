/** The commonest of those with ten or more characters, from published lists of leaked ones; in lower case, without spaces. */
export const common: ReadonlySet<string> = new Set(
  `1q2w3e4r5t 1q2w3e4r5t6y 1qaz2wsx3edc 1qaz2wsx3edc4rfv qwerty1234 qwerty12345 qwerty123456 qwertyuiop qwertyuiop123 qwertyui123 q1w2e3r4t5
  q1w2e3r4t5y6 zaq12wsxcde3 zaq1zaq1zaq1 qazwsxedcrfv qazwsxedc123 asdfghjkl1 asdfghjkl123 zxcvbnm123 zxcvbnm1234 1234qwerasdf qwer1234qwer
  password12 password123 password1234 password12345 password123456 password01 password11 passw0rd123 p@ssw0rd123 p@ssword123 p@ssw0rd1234
  p@$$w0rd123 mypassword mypassword1 newpassword newpassword1 yourpassword thepassword secretpassword changeme123 changeme1234 changemenow
  letmein123 letmein1234 welcome123 welcome1234 welcome2023 welcome2024 welcome2025 welcome2026 admin12345 admin123456 admin123admin
  administrator administrator1 rootroot123 superadmin superadmin1 adminadmin adminadmin1 superuser123 test123456 testtest123 test1234567
  testpassword user123456 useruser123 guest12345 iloveyou12 iloveyou123 iloveyou1234 iloveyouforever sunshine123 princess123 football123
  baseball123 basketball basketball1 superman123 spiderman123 pokemon123 dragon12345 monkey12345 master12345 shadow12345 michael123
  jennifer123 charlie123 trustno1trustno1 abc1234567 abcd123456 abcdef1234 a123456789 a1234567890 aa12345678 aa123456789 q123456789 123456789a
  123456789q 1234567890a 1234567890q 123123123a 1231231234 12341234123 0123456789 9876543210 0987654321 1122334455 112233445566 1357924680
  147258369147 1472583690 741852963741 7894561230 789456123789 159357159357 159753159753 102030405060 121212121212 123321123321 1234554321
  12345678910 1234567891 12345678912 123456789123 1234567899 5555555555a 00000000001 11223344556 google12345 facebook123 yandex12345
  vkontakte123 samsung123 computer123 internet123 whatever123 starwars123 corvette123 liverpool123 chelsea1234 manchester manchester1
  barcelona123 realmadrid123 alexander1 alexander123 alexandra123 aleksandr1 aleksandra christopher elizabeth1 elizabeth123 natasha123
  anastasia1 anastasiya vladimir123 vladislav1 vladislav123 dmitriy123 svetlana123 ekaterina1 parol12345 parol123456 parolparol moyparol123
  пароль1234 пароль12345 пароль123456 парольпароль мойпароль1 мойпароль123 йцукен1234 йцукен12345 йцукен123456 йцукенгшщз привет1234
  привет12345 привет123456 приветпривет любовь1234 наташа1234 россия1234 москва1234 spartak1922 zenit12345 qwertyqwerty qweqweqwe123
  qweasdzxc123 qweasdzxcv asdasdasd123 asdfasdf123 zxczxczxc123 ytrewq654321 poiuytrewq mnbvcxzlkj abcabcabc123 1a2b3c4d5e
  1a2b3c4d5e6f a1b2c3d4e5 a1b2c3d4e5f6 abc123abc123 correcthorsebatterystaple`.split(/\s+/),
)
