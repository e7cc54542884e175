# The keyring of the system, for whoever asks for it.
keyring-title = The computer's keyring
keyring-why = The computer's keyring can keep your passphrase, so that you need not type it. Whoever uses your account on this computer can then open Gwrando without the passphrase. It never takes the place of the passphrase or of the recovery key: keep both.
keyring-keep = Put the passphrase into the keyring
keyring-kept = The passphrase is in the keyring.
keyring-forget = Take it out of the keyring
keyring-open = Open with the keyring
keyring-asking = Asking the keyring…
keyring-silent = The keyring did not answer. Type your passphrase.
keyring-stale = The keyring holds an older passphrase. Type the present one.
keyring-not-kept = The computer's keyring is not available, so nothing was put into it. The passphrase opens everything as before. Type the passphrase when you open.
