# What this desk prefers.
settings-title = Settings
