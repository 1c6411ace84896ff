//! A fault: where it is planted, which gates are to notice it, and what they are to say.

use std::collections::BTreeSet;
use std::fmt;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::{Duration, Instant};

use codegen::Generated;
use codegen::lower::Lowered;
use mock_server::fault::Rule;
use mock_server::stub::Stub;
use openapi_kit::Effective;
use serde_json::Value;
use tests::gates::{Finding, Gate};
use tests::subject::{BOT_OPEN, MLUVII, Subject};

use crate::copy::{self, Copy};
use crate::{judge, workspace};

/// What a fault is planted in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Ground {
    /// A copy of the smaller API, with its generated client. All gates of an API are asked.
    BotOpen,
    /// A copy of the larger API. The gates of the document are asked.
    Mluvii,
    /// The manifests and the pages of the workspace.
    Workspace,
}

/// What the gates look at.
pub(crate) struct Scene {
    pub(crate) ground: Ground,
    pub(crate) copy: Copy,
    subject: Subject,
    /// Something is wrong with the client.
    is_spoilt: bool,
    /// What makes a document fit for the generator, where it is not the real thing.
    pub(crate) lower: Option<fn(&Value) -> Lowered>,
    /// What generates, where it is not the real thing.
    pub(crate) generate: Option<fn(&Effective) -> Generated>,
    /// What goes wrong in the mock.
    pub(crate) rules: Vec<Rule>,
    /// What the mock answers instead of a fixture.
    pub(crate) stubs: Vec<Stub>,
}

/// The scene without a fault.
pub(crate) fn scene(ground: Ground) -> Scene {
    let (copy, subject) = match ground {
        Ground::BotOpen => (Copy::of_api(&BOT_OPEN), BOT_OPEN),
        Ground::Mluvii => (Copy::of_api(&MLUVII), MLUVII),
        Ground::Workspace => (Copy::of_workspace(), BOT_OPEN),
    };
    Scene { ground, copy, subject, is_spoilt: false, lower: None, generate: None, rules: Vec::new(), stubs: Vec::new() }
}

impl Scene {
    /// The client.
    pub(crate) fn subject(&self) -> &Subject {
        &self.subject
    }

    /// The client, to be spoilt.
    pub(crate) fn client(&mut self) -> &mut Subject {
        self.is_spoilt = true;
        &mut self.subject
    }

    /// Whether the client is as it ships.
    pub(crate) fn has_sound_client(&self) -> bool {
        !self.is_spoilt
    }

    /// Whether a call would go as it does without a fault.
    pub(crate) fn has_sound_calls(&self) -> bool {
        self.rules.is_empty() && self.stubs.is_empty() && !self.is_spoilt && self.has_sound_sources()
    }

    /// Whether the folder is that of the smaller API, as far as it is written by hand.
    pub(crate) fn has_sound_sources(&self) -> bool {
        self.ground == Ground::BotOpen && copy::sources(&self.copy.specs()) == copy::sources(&BOT_OPEN.folder())
    }

    /// What all gates find.
    pub(crate) fn judge(&self) -> Vec<Finding> {
        match self.ground {
            Ground::Workspace => workspace::judge(&self.copy),
            _ => judge::judge(self),
        }
    }
}

/// One fault.
pub(crate) struct Fault {
    pub(crate) name: &'static str,
    pub(crate) ground: Ground,
    pub(crate) plant: fn(&mut Scene),
    /// The gates that notice it. The first one is meant for it; the others cannot but notice it too.
    pub(crate) red: &'static [Gate],
    /// What the first gate says where the fault is.
    pub(crate) place: &'static str,
}

impl Fault {
    /// One in a copy of the smaller API.
    pub(crate) const fn new(
        name: &'static str,
        red: &'static [Gate],
        place: &'static str,
        plant: fn(&mut Scene),
    ) -> Self {
        Self { name, ground: Ground::BotOpen, plant, red, place }
    }

    /// The same somewhere else.
    pub(crate) const fn on(mut self, ground: Ground) -> Self {
        self.ground = ground;
        self
    }

    /// Plants it and asks the gates.
    pub(crate) fn verdict(&'static self) -> Verdict {
        let started = Instant::now();
        // A fault that can no longer be planted is one that nobody notices.
        let judged = catch_unwind(AssertUnwindSafe(|| {
            let mut scene = scene(self.ground);
            (self.plant)(&mut scene);
            scene.judge()
        }));
        Verdict { fault: self, found: judged.unwrap_or_default(), took: started.elapsed() }
    }
}

/// What became of a fault.
pub(crate) struct Verdict {
    fault: &'static Fault,
    found: Vec<Finding>,
    took: Duration,
}

impl Verdict {
    /// The gates that went red.
    fn red(&self) -> BTreeSet<Gate> {
        self.found.iter().map(|finding| finding.gate).collect()
    }

    /// What the first gate found at the place.
    fn at_the_place(&self) -> Option<&Finding> {
        let own = self.found.iter().filter(|finding| finding.gate == self.fault.red[0]);
        own.into_iter().find(|finding| finding.to_string().contains(self.fault.place))
    }

    /// The gates that are meant for it went red and no other one, and the place was named.
    pub(crate) fn is_right(&self) -> bool {
        self.red() == self.fault.red.iter().copied().collect() && self.at_the_place().is_some()
    }
}

impl fmt::Display for Verdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Fault { name, red: wanted, place, .. } = self.fault;
        let took = self.took.as_millis();
        if let (true, Some(finding)) = (self.is_right(), self.at_the_place()) {
            return write!(f, "good {took:>5} ms  {name}: {:?}: {}", finding.gate, short(&finding.to_string()));
        }
        writeln!(f, "WRONG {took} ms  {name}\n    wanted {wanted:?} at `{place}`\n    found  {:?}", self.red())?;
        for gate in self.red() {
            let own = self.found.iter().filter(|finding| finding.gate == gate);
            own.take(3).try_for_each(|finding| writeln!(f, "      {gate:?}: {}", short(&finding.to_string())))?;
        }
        Ok(())
    }
}

fn short(text: &str) -> String {
    let line = text.lines().next().unwrap_or_default();
    line.chars().take(240).collect()
}
