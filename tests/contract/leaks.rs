//! Nothing that the document does not show on purpose gets into a log or an error text, whatever is sent and answered.

use tests::coverage::family;
use tests::gates::{leaks, listed};
use tests::subject::{BOT_OPEN, MLUVII, Subject};

tests::further_tests!(nothing_leaks_of, async nothing_leaks);

#[tokio::test]
async fn nothing_that_mluvii_sends_or_answers_is_logged_or_repeated_in_errors() {
    nothing_leaks(&MLUVII).await;
}

#[tokio::test]
async fn nothing_that_bot_open_sends_or_answers_is_logged_or_repeated_in_errors() {
    nothing_leaks(&BOT_OPEN).await;
}

async fn nothing_leaks(subject: &Subject) {
    let search = leaks::leaks(subject).await.unwrap();
    assert!(search.findings.is_empty(), "{}", listed(&search.findings));
    let count = subject.operations.len();
    assert!(search.planted > count && search.calls > 4 * count, "{} planted, {} calls", search.planted, search.calls);
    family::LEAKS.proven(subject, &search.ran).unwrap();
}
