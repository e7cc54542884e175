//! The table of functions that stands in front of the system's own.
//!
//! Safety, for every function here: SQLite calls them with what it got from [`open`] or from the registration, each
//! file from one thread at a time; the memory of a file is `szOsFile` bytes of SQLite's own, which hold an [`Ours`] and
//! behind it the system's file. A file that is not watched is the system's own from the first byte and never comes here.

use std::ffi::{CStr, c_char, c_int, c_void};
use std::path::Path;
use std::sync::{Arc, Once};

use rusqlite::ffi::{
    SQLITE_FULL, SQLITE_IOERR_DELETE, SQLITE_IOERR_FSYNC, SQLITE_IOERR_SHMMAP, SQLITE_IOERR_TRUNCATE,
    SQLITE_IOERR_WRITE, SQLITE_OK, sqlite3_file, sqlite3_int64, sqlite3_io_methods, sqlite3_vfs,
    sqlite3_vfs_find, sqlite3_vfs_register,
};

use crate::watched::{self, Fault, Folder, Op};

/// A watched file: SQLite looks at the first field alone.
#[repr(C)]
struct Ours {
    base: sqlite3_file,
    real: *mut sqlite3_file,
    watched: *mut (Arc<Folder>, String),
}

type File = *mut sqlite3_file;

/// Registers the layer as the table that is used by default. Once is enough.
pub(crate) fn put_in_front() {
    static DONE: Once = Once::new();
    DONE.call_once(|| unsafe {
        let system = sqlite3_vfs_find(std::ptr::null());
        let mut layer = *system;
        layer.szOsFile += c_int::try_from(size_of::<Ours>()).expect("a few bytes");
        layer.zName = c"gwrando-power".as_ptr();
        layer.pNext = std::ptr::null_mut();
        layer.xOpen = Some(open);
        layer.xDelete = Some(delete);
        // The system's own functions find their own data here, ours find the system's table in `SYSTEM`.
        SYSTEM.store(system, std::sync::atomic::Ordering::Release);
        sqlite3_vfs_register(Box::leak(Box::new(layer)), 1);
    });
}

static SYSTEM: std::sync::atomic::AtomicPtr<sqlite3_vfs> =
    std::sync::atomic::AtomicPtr::new(std::ptr::null_mut());

fn system() -> *mut sqlite3_vfs {
    SYSTEM.load(std::sync::atomic::Ordering::Acquire)
}

unsafe fn named(name: *const c_char) -> Option<(Arc<Folder>, String)> {
    if name.is_null() {
        return None;
    }
    let name = unsafe { CStr::from_ptr(name) }.to_str().ok()?;
    watched::of(Path::new(name))
}

unsafe extern "C" fn open(
    _: *mut sqlite3_vfs,
    name: *const c_char,
    file: File,
    flags: c_int,
    out: *mut c_int,
) -> c_int {
    unsafe {
        let system = system();
        let open = (*system).xOpen.expect("the system opens files");
        let Some(watched) = named(name) else { return open(system, name, file, flags, out) };
        let ours = file.cast::<Ours>();
        (*ours).base.pMethods = std::ptr::null();
        (*ours).real = ours.add(1).cast();
        let done = open(system, name, (*ours).real, flags, out);
        if !(*(*ours).real).pMethods.is_null() {
            (*ours).watched = Box::into_raw(Box::new(watched));
            (*ours).base.pMethods = &raw const METHODS;
        }
        done
    }
}

unsafe extern "C" fn delete(_: *mut sqlite3_vfs, name: *const c_char, flush: c_int) -> c_int {
    unsafe {
        if let Some((folder, file)) = named(name)
            && let Some(fault) = folder.meets(|| Op::Remove(file))
        {
            return refused(fault, SQLITE_IOERR_DELETE);
        }
        let system = system();
        (*system).xDelete.expect("the system removes files")(system, name, flush)
    }
}

fn refused(fault: Fault, refusal: c_int) -> c_int {
    match fault {
        Fault::FullOnce | Fault::FullFromHere => SQLITE_FULL,
        Fault::Once | Fault::FromHere | Fault::Short => refusal,
    }
}

/// The system's file behind ours and its functions.
unsafe fn real(file: File) -> (File, &'static sqlite3_io_methods) {
    unsafe {
        let real = (*file.cast::<Ours>()).real;
        (real, &*(*real).pMethods)
    }
}

unsafe fn meets(file: File, op: impl FnOnce(String) -> Op) -> Option<Fault> {
    let (folder, name) = unsafe { &*(*file.cast::<Ours>()).watched };
    folder.meets(|| op(name.clone()))
}

unsafe extern "C" fn close(file: File) -> c_int {
    unsafe {
        let (behind, methods) = real(file);
        let ours = file.cast::<Ours>();
        drop(Box::from_raw((*ours).watched));
        methods.xClose.expect("closes")(behind)
    }
}

unsafe extern "C" fn write(file: File, bytes: *const c_void, length: c_int, at: sqlite3_int64) -> c_int {
    unsafe {
        let (behind, methods) = real(file);
        let write = methods.xWrite.expect("writes");
        let whole = std::slice::from_raw_parts(bytes.cast::<u8>(), usize::try_from(length).unwrap_or(0));
        let op = |name| Op::Write(name, u64::try_from(at).unwrap_or(0), whole.to_vec());
        match meets(file, op) {
            None => write(behind, bytes, length, at),
            Some(fault) => {
                if fault == Fault::Short {
                    write(behind, bytes, length / 2, at);
                }
                refused(fault, SQLITE_IOERR_WRITE)
            }
        }
    }
}

unsafe extern "C" fn cut(file: File, length: sqlite3_int64) -> c_int {
    unsafe {
        let (behind, methods) = real(file);
        match meets(file, |name| Op::Cut(name, u64::try_from(length).unwrap_or(0))) {
            None => methods.xTruncate.expect("cuts")(behind, length),
            Some(fault) => refused(fault, SQLITE_IOERR_TRUNCATE),
        }
    }
}

/// What is flushed is in the log; that the disk is waited for is what the tests can do without.
unsafe extern "C" fn flush(file: File, _: c_int) -> c_int {
    unsafe { meets(file, Op::Flush) }.map_or(SQLITE_OK, |fault| refused(fault, SQLITE_IOERR_FSYNC))
}

/// The index of the log is made anew after a cut, so it is not remembered.
unsafe extern "C" fn share(
    file: File,
    region: c_int,
    size: c_int,
    grow: c_int,
    out: *mut *mut c_void,
) -> c_int {
    unsafe {
        let (behind, methods) = real(file);
        methods.xShmMap.map_or(SQLITE_IOERR_SHMMAP, |share| share(behind, region, size, grow, out))
    }
}

/// A function that only asks the system's.
macro_rules! passed {
    ($name:ident, $field:ident, ($($argument:ident: $type:ty),*) $(-> $result:ty)?) => {
        unsafe extern "C" fn $name(file: File $(, $argument: $type)*) $(-> $result)? {
            unsafe {
                let (behind, methods) = real(file);
                methods.$field.expect("the system has it")(behind $(, $argument)*)
            }
        }
    };
}

passed!(read, xRead, (into: *mut c_void, length: c_int, at: sqlite3_int64) -> c_int);
passed!(size, xFileSize, (out: *mut sqlite3_int64) -> c_int);
passed!(lock, xLock, (level: c_int) -> c_int);
passed!(unlock, xUnlock, (level: c_int) -> c_int);
passed!(is_reserved, xCheckReservedLock, (out: *mut c_int) -> c_int);
passed!(control, xFileControl, (what: c_int, with: *mut c_void) -> c_int);
passed!(sector, xSectorSize, () -> c_int);
passed!(traits, xDeviceCharacteristics, () -> c_int);
passed!(share_lock, xShmLock, (at: c_int, count: c_int, flags: c_int) -> c_int);
passed!(share_barrier, xShmBarrier, ());
passed!(share_end, xShmUnmap, (remove: c_int) -> c_int);

static METHODS: sqlite3_io_methods = sqlite3_io_methods {
    iVersion: 2,
    xClose: Some(close),
    xRead: Some(read),
    xWrite: Some(write),
    xTruncate: Some(cut),
    xSync: Some(flush),
    xFileSize: Some(size),
    xLock: Some(lock),
    xUnlock: Some(unlock),
    xCheckReservedLock: Some(is_reserved),
    xFileControl: Some(control),
    xSectorSize: Some(sector),
    xDeviceCharacteristics: Some(traits),
    xShmMap: Some(share),
    xShmLock: Some(share_lock),
    xShmBarrier: Some(share_barrier),
    xShmUnmap: Some(share_end),
    xFetch: None,
    xUnfetch: None,
};
