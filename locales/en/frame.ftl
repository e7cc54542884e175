# The frame around every room: bar, standing sentence, dialogs.
frame-program = Gwrando
frame-language = Language of the screens
frame-language-name = English
frame-rooms = Main sections
frame-room-cases = Cases
frame-room-interview = Interview
frame-room-findings = Findings
frame-room-commitments = Commitments
frame-room-reports = Reports
frame-room-settings = Settings
frame-lock = Lock
frame-skip = Skip to the main content
frame-messages = Messages
frame-put-away = Put the message away
frame-close = Close
frame-cancel = Cancel
frame-stop = Stop
frame-stopping = Stopping…
frame-save = Save
frame-show = Show
frame-hide = Hide
frame-keys = Keys
frame-keys-key = Key
frame-keys-does = What it does
frame-key-lock = Lock the program
frame-key-keys = Help and the keys
frame-key-search = Search everything
frame-key-back = Back to where you were
frame-key-forward = Forward again
frame-ways = Back and forward
frame-search = Search
frame-search-hint = A word, a name, a number or a command
frame-search-cases = Cases
frame-search-said = What was said in interviews
frame-search-here = On this screen
frame-search-commands = Commands
# $count (number)
frame-search-found = { $count ->
    [0] No case and nothing said
    [one] { $count } place found
   *[other] { $count } places found
}
frame-form-trouble = Something needs correcting
frame-day = Day
frame-month = Month
frame-year = Year
frame-choose = Choose
frame-nothing-found = Nothing found
frame-trouble-unknown = Something went wrong that we have not met before. Nothing was changed. Please try again.
# $day (day)
frame-day-read = Read as { $day }
frame-recent = Recently open
# $what (text)
frame-deed-settings = Settings: { $what }
# $what (text)
frame-deed-help = Help: { $what }
# $what (text)
frame-deed-theme = Colours: { $what }
frame-deed-language-cy = Turn the screens into Welsh
frame-deed-language-en = Turn the screens into English
