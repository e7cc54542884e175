# The frame around every room: bar, standing sentence, dialogs.
frame-program = Gwrando
frame-language = Iaith y sgriniau
frame-language-name = Cymraeg
frame-rooms = Prif adrannau
frame-room-cases = Achosion
frame-room-interview = Cyfweliad
frame-room-findings = Canfyddiadau
frame-room-commitments = Ymrwymiadau
frame-room-reports = Adroddiadau
frame-room-settings = Gosodiadau
frame-lock = Cloi
frame-skip = Neidio i'r prif gynnwys
frame-messages = Negeseuon
frame-put-away = Cau'r neges
frame-close = Cau
frame-cancel = Canslo
frame-stop = Atal
frame-stopping = Wrthi'n atal…
frame-save = Cadw
frame-show = Dangos
frame-hide = Cuddio
frame-keys = Bysellau
frame-keys-key = Bysell
frame-keys-does = Beth mae'n ei wneud
frame-key-lock = Cloi'r rhaglen
frame-key-keys = Cymorth a'r bysellau
frame-key-search = Chwilio ym mhob peth
frame-key-back = Yn ôl i ble'r oeddech
frame-key-forward = Ymlaen eto
frame-ways = Yn ôl ac ymlaen
frame-search = Chwilio
frame-search-hint = Gair, enw, rhif neu orchymyn
frame-search-cases = Achosion
frame-search-said = Yr hyn a ddywedwyd mewn cyfweliadau
frame-search-here = Ar y sgrin hon
frame-search-commands = Gorchmynion
# $count (number)
frame-search-found = { $count ->
    [zero] Dim achos a dim geiriau
    [one] { $count } lle wedi'i ganfod
    [two] { $count } le wedi'u canfod
    [few] { $count } lle wedi'u canfod
    [many] { $count } lle wedi'u canfod
   *[other] { $count } lle wedi'u canfod
}
frame-form-trouble = Mae angen cywiro rhywbeth
frame-day = Diwrnod
frame-month = Mis
frame-year = Blwyddyn
frame-choose = Dewiswch
frame-nothing-found = Dim byd wedi'i ganfod
frame-trouble-unknown = Aeth rhywbeth o'i le na welsom mohono o'r blaen. Ni newidiwyd dim. Rhowch gynnig arall arni.
# $day (day)
frame-day-read = Darllenir fel { $day }
frame-recent = Ar agor yn ddiweddar
# $what (text)
frame-deed-settings = Gosodiadau: { $what }
# $what (text)
frame-deed-help = Cymorth: { $what }
# $what (text)
frame-deed-theme = Lliwiau: { $what }
frame-deed-language-cy = Troi'r sgriniau i'r Gymraeg
frame-deed-language-en = Troi'r sgriniau i'r Saesneg
