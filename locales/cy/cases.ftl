# Cases, services and declared leavers.
cases-title = Achosion
