//! Generating is a function of its input.

use openapi_kit::Effective;
use tests::subject::SUBJECTS;

#[test]
fn generating_twice_gives_the_same_bytes() {
    for subject in SUBJECTS {
        let generate = || codegen::generate(&Effective::build(&subject.folder()).unwrap()).unwrap().sources;
        // On two threads at once, so that nothing can lean on the order of a shared cache.
        let (first, second) = std::thread::scope(|scope| {
            let other = scope.spawn(generate);
            (generate(), other.join().unwrap())
        });
        assert_eq!(first, second, "{}", subject.name);
    }
}

#[test]
fn lowering_what_is_lowered_changes_nothing() {
    for subject in SUBJECTS {
        let effective = Effective::build(&subject.folder()).unwrap();
        let once = codegen::lower::lower(&effective.document);
        let twice = codegen::lower::lower(&once.document);
        assert_eq!(twice.changes, [], "{}:\n{}", subject.name, codegen::lower::summary(&twice.changes));
        assert_eq!(twice.document, once.document, "{}", subject.name);
    }
}
