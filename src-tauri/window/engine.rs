//! What the window's engine does without. The engines of other systems are the system's own and choose for themselves.

/// What is told to WebKitGTK, which asks its environment for these two and nothing else.
///
/// *No machine code:* the page's scripts are read and never compiled, so the process that shows what was said holds no
/// memory that is both written and run, and an eighth less of it. The scripts answer keys and presses, nothing is slower for it.
///
/// *No graphics card:* the page is words and boxes, and nothing moves on it. Where no card helps, drawing as for one costs a
/// third of the start and of the memory. What is worse, with some drivers the window stays blank, and there is
/// nobody to ask in a kitchen without signal.
#[cfg(target_os = "linux")]
const WITHOUT: [(&str, &str); 2] = [("JSC_useJIT", "0"), ("WEBKIT_DISABLE_COMPOSITING_MODE", "1")];

/// Tells the engine what to do without. Stands before the first thread, for threads may read what is written here.
#[cfg(target_os = "linux")]
pub fn does_without() {
    for (name, value) in WITHOUT {
        // Refused only for a name with '=' in it. An engine that no longer asks goes on as it would.
        let _ = glib::setenv(name, value, true);
    }
}

#[cfg(not(target_os = "linux"))]
pub fn does_without() {}
