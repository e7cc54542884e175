# What this desk prefers.
settings-title = Gosodiadau
