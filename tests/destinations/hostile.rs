//! A small WebDAV server that misbehaves in one way of its own.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::thread;

use gwrando_core::outbox::{Account, Address};

/// How it misbehaves.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Manner {
    /// It behaves.
    Well,
    /// It keeps half of what is put, and says how long that is.
    KeepsHalf,
    /// It keeps half, and says that it is whole.
    LiesAboutSize,
    /// It accepts and keeps nothing.
    ForgetsAtOnce,
    /// It accepts, moves into place, and then has nothing.
    ForgetsInPlace,
    /// What it gives back differs in one bit.
    FlipsABit,
    /// It never says how long a file is.
    SaysNoSize,
    /// It lets nobody read.
    Closed,
    /// It lets nobody read, and never says how long a file is.
    ClosedAndSaysNoSize,
    /// It does not know this method.
    Lacks(&'static str),
    /// It answers this method with this status, and with these further header lines.
    Answers(&'static str, u16, String),
    /// It gives back without an end.
    NeverEnds,
}

/// The server; it stays until the tests end.
pub struct Hostile {
    port: u16,
    asked: Arc<AtomicUsize>,
    files: Arc<Mutex<BTreeMap<String, Vec<u8>>>>,
}

impl Hostile {
    pub fn start(manner: Manner) -> Hostile {
        let listener = TcpListener::bind(("127.0.0.1", 0)).expect("a port");
        let port = listener.local_addr().expect("a port").port();
        let asked = Arc::new(AtomicUsize::new(0));
        let files: Arc<Mutex<BTreeMap<String, Vec<u8>>>> = Arc::default();
        let (count, held) = (Arc::clone(&asked), Arc::clone(&files));
        thread::spawn(move || {
            for line in listener.incoming().flatten() {
                let (manner, count, held) = (manner.clone(), Arc::clone(&count), Arc::clone(&held));
                thread::spawn(move || serve(&line, &manner, &count, &held));
            }
        });
        Hostile { port, asked, files }
    }

    pub fn account(&self) -> Account {
        Account { address: Address::WebDav { url: self.url() }, login: None, pin: None }
    }

    pub fn url(&self) -> String {
        format!("http://127.0.0.1:{}/mewn/", self.port)
    }

    /// How many requests arrived.
    pub fn asked(&self) -> usize {
        self.asked.load(Ordering::SeqCst)
    }

    /// The names of what it holds.
    pub fn names(&self) -> Vec<String> {
        self.files.lock().expect("files").keys().cloned().collect()
    }
}

/// Answers requests until the other side leaves.
fn serve(line: &TcpStream, manner: &Manner, asked: &AtomicUsize, held: &Mutex<BTreeMap<String, Vec<u8>>>) {
    let mut from = BufReader::new(line);
    while let Some(request) = Request::read(&mut from) {
        asked.fetch_add(1, Ordering::SeqCst);
        let answer = answer(&request, manner, &mut held.lock().expect("files"));
        if answer.write(line, request.method == "HEAD").is_none() {
            return;
        }
    }
}

struct Request {
    method: String,
    name: String,
    to: String,
    body: Vec<u8>,
}

impl Request {
    fn read(from: &mut impl BufRead) -> Option<Request> {
        let mut first = String::new();
        from.read_line(&mut first).ok().filter(|read| *read > 0)?;
        let mut words = first.split(' ');
        let (method, path) = (words.next()?.to_owned(), words.next()?.to_owned());
        let (mut length, mut to) = (0_usize, String::new());
        loop {
            let mut header = String::new();
            from.read_line(&mut header).ok()?;
            let Some((name, value)) = header.trim().split_once(": ") else { break };
            match name.to_ascii_lowercase().as_str() {
                "content-length" => length = value.parse().ok()?,
                "destination" => value.clone_into(&mut to),
                _ => {}
            }
        }
        let mut body = vec![0; length];
        from.read_exact(&mut body).ok()?;
        Some(Request { method, name: last(&path), to: last(&to), body })
    }
}

fn last(path: &str) -> String {
    path.rsplit('/').next().unwrap_or_default().to_owned()
}

#[derive(Default)]
struct Answer {
    status: u16,
    headers: String,
    /// None where no length is told.
    length: Option<usize>,
    body: Vec<u8>,
    endless: bool,
}

impl Answer {
    fn of(status: u16) -> Answer {
        Answer { status, length: Some(0), ..Answer::default() }
    }

    fn write(&self, mut line: &TcpStream, only_head: bool) -> Option<()> {
        let length = self.length.map(|length| format!("Content-Length: {length}\r\n")).unwrap_or_default();
        // Where no length is told the end of the line is the end of the answer.
        let close = if self.length.is_none() { "Connection: close\r\n" } else { "" };
        write!(line, "HTTP/1.1 {} X\r\n{}{length}{close}\r\n", self.status, self.headers).ok()?;
        if !only_head {
            line.write_all(&self.body).ok()?;
        }
        if self.endless && !only_head {
            loop {
                line.write_all(&[0; 4096]).ok()?;
            }
        }
        self.length.map(|_| ())
    }
}

fn answer(request: &Request, manner: &Manner, held: &mut BTreeMap<String, Vec<u8>>) -> Answer {
    match manner {
        Manner::Lacks(method) if *method == request.method => return Answer::of(405),
        Manner::Answers(method, status, headers) if *method == request.method => {
            return Answer { headers: headers.clone(), ..Answer::of(*status) };
        }
        _ => {}
    }
    match request.method.as_str() {
        "PROPFIND" => Answer::of(207),
        "PUT" => put(request, manner, held),
        "MOVE" => place(request, manner, held),
        "DELETE" => Answer::of(if held.remove(&request.name).is_some() { 204 } else { 404 }),
        "HEAD" => held.get(&request.name).map_or(Answer::of(404), |bytes| head(bytes, manner)),
        "GET" => held.get(&request.name).map_or(Answer::of(404), |bytes| get(bytes, manner)),
        _ => Answer::of(501),
    }
}

fn put(request: &Request, manner: &Manner, held: &mut BTreeMap<String, Vec<u8>>) -> Answer {
    let mut kept = request.body.clone();
    match manner {
        Manner::ForgetsAtOnce => return Answer::of(201),
        Manner::KeepsHalf | Manner::LiesAboutSize => kept.truncate(kept.len() / 2),
        _ => {}
    }
    held.insert(request.name.clone(), kept);
    Answer::of(201)
}

fn place(request: &Request, manner: &Manner, held: &mut BTreeMap<String, Vec<u8>>) -> Answer {
    if held.contains_key(&request.to) {
        return Answer::of(412);
    }
    let Some(bytes) = held.remove(&request.name) else { return Answer::of(404) };
    if *manner != Manner::ForgetsInPlace {
        held.insert(request.to.clone(), bytes);
    }
    Answer::of(201)
}

fn head(bytes: &[u8], manner: &Manner) -> Answer {
    let length = match manner {
        Manner::SaysNoSize | Manner::ClosedAndSaysNoSize => None,
        Manner::LiesAboutSize => Some(bytes.len() * 2),
        _ => Some(bytes.len()),
    };
    Answer { length, ..Answer::of(200) }
}

fn get(bytes: &[u8], manner: &Manner) -> Answer {
    let mut body = bytes.to_vec();
    match manner {
        Manner::Closed | Manner::ClosedAndSaysNoSize => return Answer::of(403),
        Manner::FlipsABit => body[0] ^= 1,
        _ => {}
    }
    let endless = *manner == Manner::NeverEnds;
    let length = (!endless).then_some(body.len());
    Answer { length, body, endless, ..Answer::of(200) }
}
