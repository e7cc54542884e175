//! The open store and the gate through which every change goes.

use std::cell::{Cell, RefCell};
use std::path::Path;

use rusqlite::{Connection, Transaction, TransactionBehavior};

use super::beside::Beside;
use super::header::Header;
use super::home::Home;
use super::keys::DataKey;
use super::veto::Veto;
use super::{
    Act, Checked, CopyMade, Done, Key, KeyCost, Outside, Pace, Passphrase, Reader, RecoveryKey, Result, Step,
    Trouble, Writer, connection, copies, erasures, files, journal, key_files, opening, sound, spare,
    thinning,
};
use crate::vocabulary::{DeskId, Moment};

/// The open store. While it lives no other program can open the same folder.
#[derive(Debug)]
pub struct Store {
    // Closed before the lock is let go: fields are dropped in this order.
    pub(super) beside: RefCell<Option<Beside>>,
    /// A page could not be read, after which SQLCipher refuses to write through the same connection.
    pub(super) hurt: Cell<bool>,
    pub(super) connection: Connection,
    pub(super) veto: Veto,
    pub(super) home: Home,
    pub(super) key: DataKey,
    pub(super) header: RefCell<Header>,
    pub(super) desk: DeskId,
    pub(super) set_aside: Option<String>,
    pub(super) _lock: files::Lock,
}

impl Store {
    /// Makes a store in `folder` and opens it. The recovery key is shown to the person and kept nowhere.
    ///
    /// # Errors
    /// `StoreThere` when there is one already, `AlreadyOpen`, `DiskFull`, `Io`.
    pub fn create(
        folder: &Path,
        passphrase: &Passphrase,
        cost: KeyCost,
        ladder: &[Step],
    ) -> Result<(Store, RecoveryKey)> {
        opening::create(folder, passphrase, cost, ladder)
    }

    /// Opens the store in `folder` and moves it forward. After a crash, before a step forward and where something seemed
    /// damaged every page is verified first; after an orderly closing only the beginning, and the rest by
    /// [`Store::begin_check`].
    ///
    /// # Errors
    /// `NoStore`; `AlreadyOpen`; `WrongPassphrase` or `WrongRecoveryKey` before the database is touched;
    /// `NewerProgram`, nothing changed; `Damaged`, with the folder that now keeps what was there.
    pub fn open(folder: &Path, key: Key<'_>, ladder: &[Step]) -> Result<Store> {
        opening::open(folder, key, ladder)
    }

    /// Does one act: all that `work` writes is kept, with a line in the journal, or none of it is.
    ///
    /// # Errors
    /// Whatever `work` returns, or the store's own trouble; the store is as it was before.
    pub fn act<T, E: From<Trouble>>(
        &self,
        act: Act,
        at: Moment,
        work: impl FnOnce(&Writer<'_>) -> std::result::Result<T, E>,
    ) -> std::result::Result<Done<T>, E> {
        let begun = Transaction::new_unchecked(&self.connection, TransactionBehavior::Immediate);
        let transaction = begun.map_err(Trouble::from)?;
        let writer = Writer::new(&transaction, act, at, self.desk);
        let value = work(&writer)?;
        let outside = writer.outside();
        self.enter(&transaction, act, at)?;
        self.commit(transaction, &outside)?;
        Ok(Done { value, touched: act.touches() })
    }

    /// What is erased stands in the list before it is gone from the database: a power cut between the two leaves
    /// an erasure that the next opening finishes, never one that a restored copy would undo.
    fn commit(&self, transaction: Transaction<'_>, outside: &Outside) -> Result<()> {
        if outside.is_empty() {
            return Ok(transaction.commit()?);
        }
        let before = self.outside()?;
        self.remember_outside(outside)?;
        if let Err(trouble) = transaction.commit() {
            self.list().write(&before)?;
            return Err(trouble.into());
        }
        // The act is done. Should the disk be full, what is left of the rows is encrypted like all the rest, and
        // the next opening empties the log.
        self.stop_check();
        let _scoured = sound::scour(&self.connection);
        Ok(())
    }

    fn list(&self) -> erasures::List<'_> {
        erasures::List::of(&self.home, self.header.borrow().store(), &self.key)
    }

    /// Everything that was ever erased from this store and everybody who opted out, also where the database itself is
    /// older than that.
    ///
    /// # Errors
    /// `NewerProgram` when a newer program wrote the list; `Io`.
    pub fn outside(&self) -> Result<Outside> {
        self.list().read()
    }

    /// Adds to the list what it lacks.
    ///
    /// # Errors
    /// As [`Store::outside`], and `DiskFull`.
    pub fn remember_outside(&self, more: &Outside) -> Result<()> {
        self.list().add(more)
    }

    fn enter(&self, transaction: &Transaction<'_>, act: Act, at: Moment) -> Result<()> {
        // On a full disk the database may undo the transaction by itself. If `work` overlooked that, the
        // line below would stand alone.
        if transaction.is_autocommit() {
            return Err(Trouble::DiskFull);
        }
        journal::enter(transaction, act, at, self.desk)
    }

    /// Looks into the store. Writing is refused by the database itself.
    ///
    /// # Errors
    /// Whatever `work` returns, or the store's own trouble.
    pub fn read<T, E: From<Trouble>>(
        &self,
        work: impl FnOnce(&Reader<'_>) -> std::result::Result<T, E>,
    ) -> std::result::Result<T, E> {
        let _looking = self.veto.look(&self.connection)?;
        work(&Reader(&self.connection))
    }

    /// The desk that this store belongs to.
    pub fn desk_id(&self) -> DeskId {
        self.desk
    }

    /// The folder's name in which something was set aside while opening: a damaged key file that its spare
    /// replaced, or an older store after a restore that a power cut had interrupted.
    pub fn set_aside(&self) -> Option<&str> {
        self.set_aside.as_deref()
    }

    /// Verifies every page, every index and every key of the store, and counts.
    ///
    /// # Errors
    /// `Damaged` when anything is not as it was written; the file stays where it is.
    pub fn check(&self) -> Result<Checked> {
        self.stop_check();
        sound::examine(&self.connection)
    }

    /// Begins a whole check beside the work; where one goes on already, that one goes on.
    ///
    /// # Errors
    /// `Damaged` when the file does not even open a second time; `Io`, `Sql`.
    pub fn begin_check(&self) -> Result<()> {
        if !self.is_checking() {
            *self.beside.borrow_mut() = Some(Beside::begin(&self.home, &self.key, &self.header.borrow())?);
        }
        Ok(())
    }

    /// Whether a check goes on beside the work.
    pub fn is_checking(&self) -> bool {
        self.beside.borrow().as_ref().is_some_and(|beside| !beside.is_done())
    }

    /// What the check beside the work found, once; nothing while it goes on or when none was begun.
    ///
    /// # Errors
    /// `Damaged` when anything is not as it was written. Another trouble when the check could not be brought to its end.
    pub fn checked(&self) -> Option<Result<()>> {
        let done = self.beside.borrow_mut().take_if(|beside| beside.is_done());
        done.map(Beside::end)
    }

    /// Ends a check that goes on beside the work: the log is to be emptied.
    fn stop_check(&self) {
        self.beside.replace(None);
    }

    /// Keeps that something seemed damaged: the next opening checks everything at the door. Nothing is moved meanwhile.
    pub fn suspect(&self) {
        self.hurt.set(true);
        // On a full disk it is found again.
        let _found_again = files::write(&self.home.suspect(), b"");
    }

    /// Goes on with a fresh connection after a page could not be read, so that all other pages can be written.
    ///
    /// # Errors
    /// `Damaged` when the file does not open any more; `Io`, `Sql`. The old connection stays then.
    pub fn renew_if_hurt(&mut self) -> Result<()> {
        if self.hurt.get() {
            let (file, header) = (self.home.database(), self.header.borrow());
            let mut fresh = connection::open(&file, &self.key, header.salt(), connection::existing())?;
            connection::settle(&fresh)?;
            self.veto = Veto::at(&mut fresh)?;
            self.connection = fresh;
            self.hurt.set(false);
        }
        Ok(())
    }

    /// Whether something seemed damaged since the store was opened.
    pub fn is_suspect(&self) -> bool {
        self.home.suspect().exists()
    }

    /// Seals the data key under another passphrase. Whoever asks shows once more that they may: with the old
    /// passphrase, or with the recovery key.
    ///
    /// # Errors
    /// `WrongPassphrase` or `WrongRecoveryKey`; nothing changed then.
    pub fn change_passphrase(
        &self,
        proof: Key<'_>,
        new: &Passphrase,
        cost: KeyCost,
        at: Moment,
    ) -> Result<Done<()>> {
        let header = self.header.borrow().clone();
        let data = header.unseal(proof)?;
        let next = header.with_passphrase(&data, new, cost)?;
        self.act(Act::ChangePassphrase, at, |_| self.keep(next))
    }

    /// Seals the data key again under the same passphrase when trying it costs less than `least`; says whether it was.
    /// Copies that were made before keep the cost of their day.
    ///
    /// # Errors
    /// `WrongPassphrase`, `DiskFull` or `Io`; the old seal still opens then.
    pub fn raise_key_cost(&self, passphrase: &Passphrase, least: KeyCost, at: Moment) -> Result<bool> {
        let header = self.header.borrow().clone();
        if header.cost()?.at_least(least) == header.cost()? {
            return Ok(false);
        }
        let data = header.unseal(Key::Passphrase(passphrase))?;
        let Some(next) = header.with_cost(&data, passphrase, least)? else { return Ok(false) };
        self.act(Act::RaiseKeyCost, at, |_| self.keep(next))?;
        Ok(true)
    }

    /// Whether `passphrase` is the one of this store.
    ///
    /// # Errors
    /// `WrongPassphrase`.
    pub fn prove(&self, passphrase: &Passphrase) -> Result<()> {
        self.header.borrow().unseal(Key::Passphrase(passphrase)).map(|_| ())
    }

    /// What one try at the passphrase costs now.
    ///
    /// # Errors
    /// `Damaged` when the key file names no cost that can be borne.
    pub fn key_cost(&self) -> Result<KeyCost> {
        self.header.borrow().cost()
    }

    /// Seals the data key under a fresh recovery key; the old one opens nothing any more.
    ///
    /// # Errors
    /// `DiskFull` or `Io`; the old one still opens then.
    pub fn new_recovery_key(&self, at: Moment) -> Result<Done<RecoveryKey>> {
        let fresh = RecoveryKey::fresh()?;
        let next = self.header.borrow().with_recovery(&self.key, &fresh)?;
        self.act(Act::NewRecoveryKey, at, |_| self.keep(next).map(|()| fresh))
    }

    fn keep(&self, header: Header) -> Result<()> {
        key_files::write(&self.home, &header)?;
        self.header.replace(header);
        Ok(())
    }

    /// Whether `recovery` is the recovery key of this store: for typing it back.
    pub fn is_recovery_key(&self, recovery: &RecoveryKey) -> bool {
        self.header.borrow().unseal(Key::Recovery(recovery)).is_ok()
    }

    /// Makes a copy in `folder`, in a file named for the moment. The copy is opened, verified and counted
    /// before it takes its name.
    ///
    /// # Errors
    /// `BadCopy` when what was read back differs, `DiskFull`, `Io`. No file of that name stands there then.
    pub fn copy_to(&self, folder: &Path, at: Moment) -> Result<CopyMade> {
        self.copy_as(&folder.join(copies::name(at)), at)
    }

    /// The same, in the file that was asked for.
    ///
    /// # Errors
    /// As [`Store::copy_to`].
    pub fn copy_as(&self, file: &Path, at: Moment) -> Result<CopyMade> {
        copies::make(self, file, at, &Pace::default())
    }

    /// The same in `folder`, told as it goes on, and stopped where that is wished.
    ///
    /// # Errors
    /// As [`Store::copy_to`], and `Stopped`. No file of that name stands there then.
    pub fn copy_at(&self, folder: &Path, at: Moment, pace: &Pace) -> Result<CopyMade> {
        copies::make(self, &folder.join(copies::name(at)), at, pace)
    }

    /// Removes old copies of this store from `folder` by a fixed rule (every copy of two days, one a day for a
    /// fortnight, one a week for ninety days), and says how many went. The newest copy always stays.
    ///
    /// # Errors
    /// `Io` when the folder cannot be read or a copy cannot be removed; those that went before stay gone.
    pub fn thin_copies(&self, folder: &Path, now: Moment) -> Result<usize> {
        thinning::thin(folder, self.header.borrow().store(), now)
    }

    /// Every page of the database as it is when decrypted, with whatever stands in parts that no row uses any more.
    #[cfg(test)]
    pub(crate) fn pages(&mut self) -> Vec<u8> {
        self.connection.serialize("main").expect("the pages").to_vec()
    }

    /// Carries the log into the database, empties it, and closes.
    ///
    /// # Errors
    /// `DiskFull` when the log could not be carried over. The store is closed all the same and nothing is
    /// lost: the next opening reads the log.
    pub fn close(self) -> Result<()> {
        self.stop_check();
        sound::checkpoint(&self.connection)
    }
}

impl Store {
    /// Where something seemed damaged, the spare of the time before is worth more than what stands in the file.
    fn keep_spare(&self) -> Result<()> {
        if self.is_suspect() { Ok(()) } else { spare::keep(&self.home, &self.connection) }
    }
}

impl Drop for Store {
    /// The log is emptied by whoever closes the database last; while that is done, the spare is brought up to date.
    fn drop(&mut self) {
        self.stop_check();
        // On a full disk the spare of the last time stays, and the log is read at the next opening.
        let _next_time = sound::checkpoint(&self.connection).and_then(|()| self.keep_spare());
    }
}
