### Fframwaith y rhesymau, fersiwn 1.

reasons-theme-a = Cyfnod bywyd ac aelwyd
reasons-code-a1 = Ymddeol – diwedd wedi'i gynllunio
reasons-code-a2 = Newid yn yr aelwyd, perthynas neu brofedigaeth
reasons-code-a3 = Anghenion ein plant neu'n hwyrion ein hunain
reasons-code-a4 = Gofalu am berthynas arall
reasons-code-a5 = Symud tŷ neu ddiffyg lle
reasons-code-a6 = Gwaith cyflogedig, astudio neu rôl ofal arall

reasons-theme-b = Iechyd a llesiant y gofalwr
reasons-code-b1 = Salwch corfforol neu anabledd
reasons-code-b2 = Iechyd meddwl
reasons-code-b3 = Gorflinder neu losgi allan
reasons-code-b4 = Dim digon o seibiant / seibiannau byr
reasons-code-b5 = Galar neu drawma eilaidd

reasons-theme-c = Cymorth gan y gwasanaeth
reasons-code-c1 = Dim digon o gymorth gan y gweithiwr cymdeithasol goruchwylio
reasons-code-c2 = Trosiant staff neu newidiadau mynych
reasons-code-c3 = Dim help y tu allan i oriau neu mewn argyfwng
reasons-code-c4 = Pryderon heb eu datrys
reasons-code-c5 = Dim cymorth gan gymheiriaid na mentor; unigedd

reasons-theme-d = Parch, statws a llais
reasons-code-d1 = Heb ein gwerthfawrogi na'n parchu fel rhan o'r tîm
reasons-code-d2 = Heb lais mewn penderfyniadau; dim awdurdod dirprwyedig
reasons-code-d3 = Gwybodaeth heb ei rhannu
reasons-code-d4 = Cyfathrebu gwael
reasons-code-d5 = Gwahaniaethu neu ddiffyg dealltwriaeth o ddiwylliant

reasons-theme-e = Y plentyn, paru a threfniadau gofal
reasons-code-e1 = Paru gwael neu y tu allan i'r telerau cymeradwyo
reasons-code-e2 = Anghenion y tu hwnt i'r cymorth oedd ar gael
reasons-code-e3 = Trais neu ymddygiad a oedd yn effeithio ar ddiogelwch gartref
reasons-code-e4 = Diffyg help iechyd neu addysg i'r plentyn
reasons-code-e5 = Lleoliad yn dod i ben heb ei gynllunio
reasons-code-e6 = Effaith ar ein plant ein hunain
reasons-code-e7 = Ychydig o blant, neu ddim, wedi'u lleoli gyda ni

reasons-theme-f = Honiadau, cwynion a safonau
reasons-code-f1 = Profiad o honiad
reasons-code-f2 = Ofn honiadau
reasons-code-f3 = Cwyn neu bryder ynghylch safon y gofal
reasons-code-f4 = Y gwasanaeth wedi terfynu'r gymeradwyaeth heb gytundeb
reasons-code-f5 = Anghytuno ynghylch telerau cymeradwyo neu adolygiad

reasons-theme-g = Arian a materion ymarferol
reasons-code-g1 = Lwfans neu ffi'n rhy isel ar gyfer y costau
reasons-code-g2 = Dim incwm rhwng lleoliadau
reasons-code-g3 = Treth, pensiwn, budd-daliadau neu statws cyflogaeth

reasons-theme-h = Disgwyliadau, dysgu a phrosesau
reasons-code-h1 = Yn wahanol i'r hyn a addawyd adeg recriwtio
reasons-code-h2 = Hyfforddiant heb fod yn ddefnyddiol neu'n hygyrch
reasons-code-h3 = Gwaith papur, gwiriadau ac ymyrraeth
reasons-code-h4 = Profiad o'r panel neu o adolygiad
reasons-code-h5 = Gwasanaeth neu ddysgu heb fod ar gael yn Gymraeg

reasons-theme-i = Symud ymlaen
reasons-code-i1 = Trosglwyddo i wasanaeth maethu arall
reasons-code-i2 = Mabwysiadu plentyn maeth neu warcheidiaeth arbennig
reasons-code-i3 = Trefniant Pan Fydda i'n Barod
reasons-code-i4 = Gwasanaeth yn cau, yn uno neu'n newid perchnogaeth
reasons-code-i5 = Dim angen y gymeradwyaeth mwyach

reasons-code-z1 = Marwolaeth (dim cyfweliad)
reasons-code-z8 = Gwell gennyf beidio â dweud
reasons-code-z9 = Arall
