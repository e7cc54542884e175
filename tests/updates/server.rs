//! A small web server that gives what it was told to give, and counts who asked.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex};
use std::thread;

use rustls::pki_types::{PrivateKeyDer, PrivatePkcs8KeyDer};
use rustls::{ServerConfig, ServerConnection, StreamOwned};

/// What is answered to a path.
#[derive(Clone)]
pub struct Reply {
    status: u16,
    headers: String,
    body: Vec<u8>,
    length: bool,
    /// After so many bytes of the body the line is cut.
    cut: Option<usize>,
    endless: bool,
    /// After so many bytes it waits until it is told to go on.
    held: Option<(usize, Arc<Mutex<Receiver<()>>>)>,
}

impl Reply {
    pub fn status(status: u16) -> Reply {
        Reply {
            status,
            headers: String::new(),
            body: Vec::new(),
            length: true,
            cut: None,
            endless: false,
            held: None,
        }
    }

    pub fn file(body: &[u8]) -> Reply {
        Reply { body: body.to_vec(), ..Reply::status(200) }
    }

    pub fn sent_to(status: u16, address: &str) -> Reply {
        Reply { headers: format!("Location: {address}\r\n"), ..Reply::status(status) }
    }

    pub fn endless() -> Reply {
        Reply { endless: true, length: false, ..Reply::status(200) }
    }

    pub fn cut_after(self, bytes: usize) -> Reply {
        Reply { cut: Some(bytes), ..self }
    }

    pub fn without_length(self) -> Reply {
        Reply { length: false, ..self }
    }

    /// The same, but the rest of it comes only when the answer of this function is told so.
    pub fn held_after(self, bytes: usize) -> (Sender<()>, Reply) {
        let (go_on, told) = channel();
        (go_on, Reply { held: Some((bytes, Arc::new(Mutex::new(told)))), ..self })
    }

    fn give(&self, line: &mut impl Write) -> std::io::Result<()> {
        let length =
            if self.length { format!("Content-Length: {}\r\n", self.body.len()) } else { String::new() };
        write!(line, "HTTP/1.1 {} X\r\nConnection: close\r\n{}{length}\r\n", self.status, self.headers)?;
        if self.endless {
            loop {
                line.write_all(&[b' '; 4096])?;
            }
        }
        let (first, told) =
            self.held.as_ref().map_or((self.body.len(), None), |(at, told)| (*at, Some(told)));
        let end = self.cut.unwrap_or(self.body.len());
        line.write_all(&self.body[..first.min(end)])?;
        line.flush()?;
        if let Some(told) = told {
            let _nobody_waits = told.lock().expect("one at a time").recv();
        }
        line.write_all(&self.body[first.min(end)..end])?;
        line.flush()
    }
}

/// The server; it stays until the tests end.
pub struct Server {
    address: String,
    replies: Arc<Mutex<BTreeMap<String, Reply>>>,
    heads: Arc<Mutex<Vec<String>>>,
}

impl Server {
    pub fn start() -> Server {
        Server::serve("http", |line, answer| answer(&mut &line))
    }

    /// One whose certificate nobody but itself has signed.
    pub fn start_with_a_certificate_of_its_own() -> Server {
        let own = rcgen::generate_simple_self_signed(["127.0.0.1".to_owned()]).expect("a certificate");
        let key = PrivateKeyDer::from(PrivatePkcs8KeyDer::from(own.signing_key.serialize_der()));
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let config = ServerConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .expect("versions")
            .with_no_client_auth()
            .with_single_cert(vec![own.cert.der().clone()], key)
            .expect("a server");
        let config = Arc::new(config);
        Server::serve("https", move |line, answer| {
            let talk = ServerConnection::new(Arc::clone(&config)).expect("a talk");
            answer(&mut StreamOwned::new(talk, line));
        })
    }

    fn serve(
        scheme: &str,
        speak: impl Fn(TcpStream, &mut dyn FnMut(&mut dyn ReadWrite)) + Send + Sync + 'static,
    ) -> Server {
        let listener = TcpListener::bind(("127.0.0.1", 0)).expect("a port");
        let port = listener.local_addr().expect("a port").port();
        let server = Server {
            address: format!("{scheme}://127.0.0.1:{port}"),
            replies: Arc::default(),
            heads: Arc::default(),
        };
        let (replies, heads, speak) =
            (Arc::clone(&server.replies), Arc::clone(&server.heads), Arc::new(speak));
        thread::spawn(move || {
            for line in listener.incoming().flatten() {
                let (replies, heads, speak) = (Arc::clone(&replies), Arc::clone(&heads), Arc::clone(&speak));
                thread::spawn(move || {
                    speak(line, &mut |line| {
                        // Whoever hangs up is the one who is tested.
                        let _hung_up = answer(line, &replies, &heads);
                    });
                });
            }
        });
        server
    }

    pub fn url(&self, path: &str) -> String {
        format!("{}{path}", self.address)
    }

    pub fn set(&self, path: &str, reply: Reply) {
        self.replies.lock().expect("replies").insert(path.to_owned(), reply);
    }

    /// What was asked for, in this order.
    pub fn asked(&self) -> Vec<String> {
        let path = |head: &String| head.split(' ').nth(1).unwrap_or_default().to_owned();
        self.heads.lock().expect("heads").iter().map(path).collect()
    }

    /// Every question with all its lines.
    pub fn heads(&self) -> Vec<String> {
        self.heads.lock().expect("heads").clone()
    }
}

/// A line in both directions.
pub trait ReadWrite: Read + Write {}
impl<T: Read + Write> ReadWrite for T {}

fn answer(
    line: &mut dyn ReadWrite,
    replies: &Mutex<BTreeMap<String, Reply>>,
    heads: &Mutex<Vec<String>>,
) -> std::io::Result<()> {
    let mut head = String::new();
    let mut read = BufReader::new(&mut *line);
    while read.read_line(&mut head)? > 2 {}
    let path = head.split(' ').nth(1).unwrap_or_default().to_owned();
    heads.lock().expect("heads").push(head);
    let reply = replies.lock().expect("replies").get(&path).cloned();
    drop(read);
    reply.unwrap_or(Reply::status(404)).give(&mut { line })
}
