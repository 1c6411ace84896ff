//! Secrets that nobody could have foreseen, put wherever a secret can be: none of them gets into a log, an error, or
//! what `Debug` shows.

use std::error::Error as _;
use std::io::Write;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use client_runtime::dispatch::{Arguments, DispatchError};
use mluvii_client::webhooks::testing::Sender;
use mluvii_client::webhooks::{Check, Receiver};
use mock_server::MockServer;
use proptest::prelude::*;
use serde_json::json;
use tracing_subscriber::filter::LevelFilter;

use crate::trial;
use crate::wire::recorder::{Recorded, Recorder, reply};

/// What all secrets of a case have in them, and what stands around it: quotes, slashes, what has to be escaped.
///
/// The core is letters and figures only, so that no way of escaping changes it: it is found whatever was done to the rest.
#[derive(Debug, Clone)]
struct Secret {
    core: String,
    before: String,
    after: String,
}

impl Secret {
    /// As a text in JSON, a query or a form.
    fn text(&self) -> String {
        format!("{}{}{}", self.before, self.core, self.after)
    }

    /// As a value of a header or a part of a URL, where fewer characters are allowed.
    fn word(&self) -> String {
        format!("{0}-{0}", self.core)
    }
}

fn secret() -> impl Strategy<Value = Secret> {
    ("[A-Za-z][A-Za-z0-9]{11,15}", "[ -~žš€\u{1F511}]{0,6}", "[ -~\\n\\t\"\\\\]{0,6}")
        .prop_map(|(core, before, after)| Secret { core, before, after })
}

/// Everything that the code under test says, in one text.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

impl Log {
    fn say(&self, what: &dyn std::fmt::Debug) {
        let mut log = self.0.lock().unwrap();
        writeln!(log, "{what:?}\n{what:#?}").unwrap();
    }

    fn say_error(&self, error: &DispatchError) {
        self.say(error);
        let mut cause = Some(error as &dyn std::error::Error);
        while let Some(error) = cause {
            writeln!(self.0.lock().unwrap(), "{error}").unwrap();
            cause = error.source();
        }
    }

    fn text(&self) -> String {
        String::from_utf8_lossy(&self.0.lock().unwrap()).into_owned()
    }

    /// The lines with the secret in them.
    fn leaks(&self, secret: &Secret) -> Vec<String> {
        self.text().lines().filter(|line| line.contains(&secret.core)).take(5).map(str::to_owned).collect()
    }

    /// Runs `work` with all that this thread traces going in here.
    fn traced<T>(&self, work: impl FnOnce() -> T) -> T {
        let log = self.clone();
        let subscriber = tracing_subscriber::fmt().with_ansi(false).with_max_level(LevelFilter::TRACE);
        let subscriber = subscriber.with_writer(move || log.clone()).finish();
        let guard = tracing_subscriber::util::SubscriberInitExt::set_default(subscriber);
        let result = work();
        drop(guard);
        result
    }
}

fn runtime() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap()
}

/// A service that knows the secret too, and says it wherever it can.
fn indiscreet(secret: &Secret, login: u16) -> impl Fn(&Recorded) -> Vec<u8> + Send + 'static {
    let (text, word) = (secret.text(), secret.word());
    let turn = AtomicUsize::new(0);
    move |request| {
        let link = format!("https://{word}.example.com/{word}?key={word}");
        let cookie = format!("id={word}");
        let headers = [
            ("content-type", "application/json"),
            ("set-cookie", &*cookie),
            ("location", &*link),
            ("x-trace", &*word),
            ("www-authenticate", &*word),
        ];
        let refusal = json!({"error": text, "error_description": text, "access_token": text, &*text: [text]});
        if is_login(request) {
            let token = json!({"access_token": word, "token_type": "Bearer", "expires_in": 3600});
            return reply(login, &headers, if login == 200 { token } else { refusal }.to_string().as_bytes());
        }
        let statuses = [400, 401, 403, 409, 429, 500, 201, 307];
        let status = statuses[turn.fetch_add(1, Ordering::Relaxed) % statuses.len()];
        // A success whose body is not what the document says.
        reply(status, &headers, refusal.to_string().as_bytes())
    }
}

fn is_login(request: &Recorded) -> bool {
    request.line.contains("/token")
}

fn open(url: &str, secret: &Secret, log: &Log) -> mluvii_client::Client {
    let builder = mluvii_client::Client::builder()
        .base_url(url)
        .credentials("client", secret.text())
        .header("x-gateway-key", secret.word())
        .no_retry();
    log.say(&builder);
    let client = builder.build().unwrap();
    log.say(&client);
    client
}

proptest! {
    #![proptest_config(trial::config(12))]

    #[test]
    fn a_client_does_not_repeat_what_it_is_configured_with_sends_or_is_told(secret in secret()) {
        let recorder = Recorder::start();
        let (log, runtime) = (Log::default(), runtime());
        let body = json!({"callbackUrl": format!("https://hooks.example.com/{}", secret.text()),
            "eventTypes": ["SessionEnded"]});
        let arguments = Arguments { body: Some(body), ..Arguments::default() };
        let sent = log.traced(|| {
            for login in [200, 400, 503] {
                recorder.answer(indiscreet(&secret, login));
                let client = open(&recorder.url, &secret, &log);
                for _ in 0..8 {
                    let outcome = mluvii_client::dispatch::dispatch(&client, "createWebhook", &arguments);
                    match runtime.block_on(outcome) {
                        Err(error) => log.say_error(&error),
                        Ok(answer) => return Err(format!("{answer:?}")),
                    }
                }
            }
            Ok(recorder.take())
        });
        let sent = sent.map_err(TestCaseError::fail)?;
        // The secret was there to be leaked, and somebody listened.
        let as_sent = |request: &Recorded| {
            let in_body = String::from_utf8_lossy(&request.body).contains(&secret.core);
            in_body && (is_login(request) || request.headers.iter().any(|(_, value)| value.contains(&secret.core)))
        };
        prop_assert!(sent.len() > 8 && sent.iter().all(as_sent), "{} requests", sent.len());
        prop_assert!(log.text().contains("operation_id="), "the log is on");
        prop_assert_eq!(log.leaks(&secret), Vec::<String>::new());
    }

    #[test]
    fn a_client_that_cannot_be_opened_does_not_say_with_what(secret in secret()) {
        let log = Log::default();
        let word = secret.word();
        let builder = || mluvii_client::Client::builder().base_url("https://127.0.0.1:1").credentials("client", secret.text());
        let attempts = [
            builder().base_url(format!("https://user:{word}@127.0.0.1:1")),
            builder().base_url(format!("{word}://127.0.0.1:1")),
            builder().base_url(format!("not a url {}", secret.text())),
            builder().header("x-key", format!("{word}\n{word}")),
            builder().header("no header name", word.clone()),
            builder().proxy(format!("http://user:{word}@127.0.0.1:1")),
            builder().proxy(format!("no proxy {}", secret.text())),
        ];
        let mut refused = 0;
        for attempt in attempts {
            log.say(&attempt);
            match attempt.build() {
                Ok(client) => log.say(&client),
                Err(error) => {
                    refused += 1;
                    log.say(&error);
                    log.say(&error.to_string());
                    log.say(&error.source().map(ToString::to_string));
                }
            }
        }
        prop_assert!(refused >= 3, "{refused}");
        prop_assert_eq!(log.leaks(&secret), Vec::<String>::new());
    }

    #[test]
    fn a_receiver_of_webhooks_does_not_show_its_secret(secret in secret()) {
        let log = Log::default();
        let word = secret.word();
        let url = format!("https://mluvii:{word}@hooks.example.com/?key={word}");
        let from_url = Check::from_callback_url(&url).unwrap();
        let checks =
            [Check::basic("mluvii", secret.text()), Check::query("key", secret.text()), from_url];
        log.say(&Sender::to(&url).unwrap());
        for check in checks {
            log.say(&check);
            let refusal = check.verify(Some(word.as_bytes()), Some(&format!("other={word}"))).unwrap_err();
            log.say(&refusal);
            log.say(&refusal.to_string());
            let receiver = Receiver::new(check);
            log.say(&receiver);
            let body = json!({"eventType": "SessionEnded", "data": secret.text()}).to_string();
            log.say(&receiver.read(body.as_bytes()).unwrap_err());
        }
        prop_assert_eq!(log.leaks(&secret), Vec::<String>::new());
    }

    #[test]
    fn the_mock_keeps_no_secret_that_a_client_logs_in_with(secret in secret()) {
        let (log, runtime) = (Log::default(), runtime());
        let builder = MockServer::builder().api("mluvii").credential("mluvii", "client", secret.text());
        let builder = builder.admin_key(secret.word());
        log.say(&builder);
        let outcome = log.traced(|| runtime.block_on(async {
            let mock = builder.start().await.unwrap();
            let client = mluvii_client::Client::builder().base_url(mock.api_url("mluvii").unwrap());
            let client = client.credentials("client", secret.text()).build().unwrap();
            let outcome = client.list_tags().send().await.map(|_| ());
            (outcome.map_err(|error| error.to_string()), mock.requests())
        }));
        let (outcome, requests) = outcome;
        prop_assert_eq!(outcome, Ok(()));
        prop_assert_eq!(requests.len(), 2);
        log.say(&requests);
        for request in &requests {
            log.say(&String::from_utf8_lossy(&request.body));
        }
        prop_assert_eq!(log.leaks(&secret), Vec::<String>::new());
    }
}

#[test]
fn a_secret_that_is_said_is_found() {
    let secret = Secret { core: "Core12345678".to_owned(), before: "\"ž\\".to_owned(), after: "\n'".to_owned() };
    let leaky: [fn(&Log, &Secret); 3] = [
        |log, secret| log.say(&Some(secret.text())),
        |log, secret| log.say_error(&DispatchError::UnknownOperation(secret.text())),
        |log, secret| log.say(&json!({"a": [secret.text()]})),
    ];
    for (number, leak) in leaky.into_iter().enumerate() {
        let log = Log::default();
        log.say(&"nothing");
        assert_eq!(log.leaks(&secret), Vec::<String>::new());
        leak(&log, &secret);
        assert_ne!(log.leaks(&secret), Vec::<String>::new(), "{number}");
    }
}
