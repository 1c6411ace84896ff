//! Where decisions come from.
//!
//! Everything undecided about a value (which branch, how many items, which digit) is drawn from a
//! [`Source`], which writes each decision into a [`Trace`]. A trace replays to the same value, and a
//! smaller trace to a simpler one: that's all that shrinking needs to know. In each decision 0 is
//! the simplest answer, and it's also the answer when a replayed trace has run out.

/// The decisions that made one value, as a tree that follows the value's structure.
///
/// An edit inside one nested trace can't shift the meaning of decisions outside it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Trace {
    pub(crate) steps: Vec<Step>,
    pub(crate) frame: Frame,
}

/// What a nested trace stands for.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) enum Frame {
    /// A fixed sequence of decisions.
    #[default]
    Fixed,
    /// Equal elements, any of which may be left out; their number is the number of steps.
    List,
    /// The value of the shape with this index; may be replaced by one of the same shape inside it.
    Shape(usize),
}

/// One entry of a trace.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Step {
    Choice(u64),
    /// Which of several alternatives: the first is simpler than any other, whatever it consists of.
    Pick(u64),
    Nested(Trace),
}

/// How fresh decisions are spread.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Style {
    /// What a person would write into an example.
    Plain,
    /// The whole range, with a taste for its edges.
    #[cfg_attr(not(any(test, feature = "proptest")), expect(dead_code, reason = "only strategies are drawn so"))]
    Wild,
    /// The ends of every range and their neighbours, and little between them.
    #[cfg(any(test, feature = "proptest"))]
    Edge,
}

impl Style {
    /// Whether a person may be expected to read the value.
    pub(crate) fn is_plain(self) -> bool {
        self == Self::Plain
    }

    /// Whether only the ends of ranges are of interest.
    pub(crate) fn is_edge(self) -> bool {
        !matches!(self, Self::Plain | Self::Wild)
    }
}

/// How often fresh decisions add what may be left out.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) enum Inclination {
    /// Now and then, as the style has it.
    #[default]
    Even,
    #[cfg(any(test, feature = "proptest"))]
    Never,
    #[cfg(any(test, feature = "proptest"))]
    Seldom,
    #[cfg(any(test, feature = "proptest"))]
    Mostly,
    #[cfg(any(test, feature = "proptest"))]
    Always,
}

impl Inclination {
    /// Chances out of 16; `None`: the style decides.
    fn chances(self) -> Option<u64> {
        match self {
            Self::Even => None,
            #[cfg(any(test, feature = "proptest"))]
            Self::Never => Some(0),
            #[cfg(any(test, feature = "proptest"))]
            Self::Seldom => Some(2),
            #[cfg(any(test, feature = "proptest"))]
            Self::Mostly => Some(14),
            #[cfg(any(test, feature = "proptest"))]
            Self::Always => Some(16),
        }
    }
}

/// A stream of decisions: fresh from a seed, or read back from a trace.
#[derive(Debug)]
pub(crate) struct Source {
    rng: Option<SplitMix>,
    style: Style,
    inclination: Inclination,
    open: Vec<OpenTrace>,
}

#[derive(Debug, Default)]
struct OpenTrace {
    written: Trace,
    replayed: std::vec::IntoIter<Step>,
}

impl Source {
    /// Fresh decisions; the same seed gives the same decisions.
    pub(crate) fn seeded(seed: u64, style: Style) -> Self {
        Self { rng: Some(SplitMix(seed)), style, inclination: Inclination::default(), open: vec![OpenTrace::default()] }
    }

    /// The decisions of `trace`, each brought into its range; 0 where there is none.
    #[cfg(any(test, feature = "proptest"))]
    pub(crate) fn replaying(trace: Trace, style: Style) -> Self {
        Self {
            rng: None,
            style,
            inclination: Inclination::default(),
            open: vec![OpenTrace { written: Trace::default(), replayed: trace.steps.into_iter() }],
        }
    }

    /// Goes on from another seed; tells where to [`resume`](Self::resume) after that. Nothing while a trace is replayed.
    pub(crate) fn reseed(&mut self, seed: u64) -> Option<u64> {
        self.rng.as_mut().map(|rng| std::mem::replace(&mut rng.0, seed))
    }

    /// Goes on where [`reseed`](Self::reseed) took over.
    pub(crate) fn resume(&mut self, seed: Option<u64>) {
        if let (Some(rng), Some(seed)) = (&mut self.rng, seed) {
            rng.0 = seed;
        }
    }

    pub(crate) fn style(&self) -> Style {
        self.style
    }

    /// Goes on in another style. It isn't part of the trace: what replays it has to do the same.
    #[cfg(any(test, feature = "proptest"))]
    pub(crate) fn set_style(&mut self, style: Style) {
        self.style = style;
    }

    /// Leans fresh decisions towards more or less; replayed ones are as they are.
    #[cfg(any(test, feature = "proptest"))]
    pub(crate) fn incline(&mut self, among: &[Inclination]) {
        if let Some(rng) = &mut self.rng {
            self.inclination = among.get(rng.below(among.len() as u64) as usize).copied().unwrap_or_default();
        }
    }

    /// The inclination so far; from now on it's this one.
    pub(crate) fn lean(&mut self, inclination: Inclination) -> Inclination {
        std::mem::replace(&mut self.inclination, inclination)
    }

    /// A number that isn't part of the trace: for what is decided before there is a value. 0 while a trace is replayed.
    #[cfg(any(test, feature = "proptest"))]
    pub(crate) fn aside(&mut self, bound: usize) -> usize {
        self.rng.as_mut().map_or(0, |rng| rng.below(bound as u64) as usize)
    }

    /// Whether another attempt could end differently.
    pub(crate) fn is_fresh(&self) -> bool {
        self.rng.is_some()
    }

    /// What was decided, in the form that replays to the same value.
    #[cfg(any(test, feature = "proptest"))]
    pub(crate) fn into_trace(mut self) -> Trace {
        self.open.pop().map(|open| open.written).unwrap_or_default()
    }

    /// A number in `0..=max`. Plain decisions stay in `0..=familiar`, wild ones mostly.
    pub(crate) fn choose(&mut self, max: u64, familiar: u64) -> u64 {
        let choice = match &mut self.rng {
            Some(rng) => rng.spread(max, familiar.min(max), self.style),
            None => self.next_choice().min(max),
        };
        self.write(Step::Choice(choice));
        choice
    }

    /// Whether something optional is there.
    pub(crate) fn flip(&mut self) -> bool {
        let Some(chances) = self.inclination.chances() else { return self.choose(1, 1) == 1 };
        let choice = match &mut self.rng {
            Some(rng) => u64::from(rng.below(16) < chances),
            None => self.next_choice().min(1),
        };
        self.write(Step::Choice(choice));
        choice == 1
    }

    /// The index of one of `count` things of which none is nearer to an edge than another.
    pub(crate) fn select(&mut self, count: usize) -> usize {
        let last = count.saturating_sub(1) as u64;
        if !self.style.is_edge() {
            return self.choose(last, last) as usize;
        }
        self.choose_from(last, &[])
    }

    /// A number in `0..=max`; at the edges one of those given, which have to be in the range. None given: any number.
    pub(crate) fn choose_from(&mut self, max: u64, edges: &[u64]) -> usize {
        let choice = match &mut self.rng {
            Some(rng) => match edges.get(rng.below(edges.len() as u64) as usize) {
                Some(edge) => (*edge).min(max),
                None => rng.upto(max),
            },
            None => self.next_choice().min(max),
        };
        self.write(Step::Choice(choice));
        choice as usize
    }

    /// The index of one of `count` alternatives, the first of which is simpler than any other; the one wanted, where
    /// the decision is fresh.
    pub(crate) fn pick_of(&mut self, count: usize, wanted: Option<usize>) -> usize {
        let last = count.saturating_sub(1) as u64;
        let choice = match (&mut self.rng, wanted) {
            (Some(_), Some(wanted)) => (wanted as u64).min(last),
            (Some(rng), None) => rng.upto(last),
            (None, _) => self.next_choice().min(last),
        };
        self.write(Step::Pick(choice));
        choice as usize
    }

    /// The index of one of the weights, chosen in their proportion.
    pub(crate) fn pick(&mut self, weights: &[u64]) -> usize {
        let last = weights.len().saturating_sub(1) as u64;
        let choice = match &mut self.rng {
            Some(rng) => rng.weighted(weights),
            None => self.next_choice().min(last),
        };
        self.write(Step::Pick(choice));
        choice as usize
    }

    /// How many elements the open [`Frame::List`] gets; each must write exactly one step.
    pub(crate) fn length(&mut self, min: usize, max: usize, familiar: usize) -> usize {
        if max <= min {
            return min;
        }
        let spare = (max - min) as u64;
        let eager = self.inclination.chances().is_some_and(|chances| chances > 8);
        match &mut self.rng {
            #[cfg(any(test, feature = "proptest"))]
            Some(rng) if self.style == Style::Edge => {
                let familiar = familiar.saturating_sub(min).max(1) as u64;
                let reach = if spare <= 256 { spare } else { familiar * 4 };
                min + rng.edge(reach).max(u64::from(eager)) as usize
            }
            Some(rng) => {
                let familiar = familiar.saturating_sub(min) as u64;
                // Long lists cost time and show little: a far end is visited only now and then.
                let reach = if spare <= 256 && rng.below(32) == 0 { spare } else { spare.min(familiar.max(1) * 4) };
                let more = rng.spread(reach, familiar.min(reach), self.style);
                let least = u64::from(eager && rng.below(4) > 0);
                min + more.max(least) as usize
            }
            None => self.open.last().map_or(0, |open| open.replayed.len()).clamp(min, max),
        }
    }

    /// Runs `body` with its decisions in a trace of their own. What a failed body decided is forgotten.
    pub(crate) fn nested<T, E>(&mut self, frame: Frame, body: impl FnOnce(&mut Self) -> Result<T, E>) -> Result<T, E> {
        let replayed = match self.open.last_mut().map(|open| &mut open.replayed) {
            Some(steps) if matches!(steps.as_slice().first(), Some(Step::Nested(_))) => match steps.next() {
                Some(Step::Nested(trace)) => trace.steps.into_iter(),
                _ => Vec::new().into_iter(),
            },
            _ => Vec::new().into_iter(),
        };
        self.open.push(OpenTrace { written: Trace { steps: Vec::new(), frame }, replayed });
        let result = body(self);
        let closed = self.open.pop();
        if let (Ok(_), Some(closed)) = (&result, closed) {
            self.write(Step::Nested(closed.written));
        }
        result
    }

    /// Stands in for a nested trace whose body failed, so that what follows keeps its place.
    pub(crate) fn skip(&mut self) {
        self.write(Step::Nested(Trace::default()));
    }

    fn next_choice(&mut self) -> u64 {
        let Some(open) = self.open.last_mut() else {
            return 0;
        };
        match open.replayed.as_slice().first() {
            Some(Step::Choice(choice) | Step::Pick(choice)) => {
                let choice = *choice;
                open.replayed.next();
                choice
            }
            _ => 0,
        }
    }

    fn write(&mut self, step: Step) {
        if let Some(open) = self.open.last_mut() {
            open.written.steps.push(step);
        }
    }
}

/// SplitMix64. Written here so that a seed means the same bytes whatever the lockfile says.
#[derive(Debug)]
struct SplitMix(u64);

impl SplitMix {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// A number below `bound`; 0 for a bound of 0.
    fn below(&mut self, bound: u64) -> u64 {
        ((u128::from(self.next()) * u128::from(bound)) >> 64) as u64
    }

    /// A number in `0..=max`.
    fn upto(&mut self, max: u64) -> u64 {
        match max.checked_add(1) {
            Some(bound) => self.below(bound),
            None => self.next(),
        }
    }

    fn spread(&mut self, max: u64, familiar: u64, style: Style) -> u64 {
        match style {
            Style::Plain => return self.upto(familiar),
            #[cfg(any(test, feature = "proptest"))]
            Style::Edge => return self.edge(max),
            Style::Wild => {}
        }
        match self.below(20) {
            0..=10 => self.upto(familiar),
            11..=14 => self.upto(max),
            // Any number of bits, so that all magnitudes turn up.
            15..=17 => {
                let bits = 64 - max.leading_zeros();
                let width = self.upto(u64::from(bits)) as u32;
                let mask = u64::MAX.checked_shr(64 - width).unwrap_or(0);
                (self.next() & mask).min(max)
            }
            18 => max,
            _ => max.saturating_sub(1),
        }
    }

    /// An end of `0..=max` or the number next to it.
    #[cfg(any(test, feature = "proptest"))]
    fn edge(&mut self, max: u64) -> u64 {
        match self.below(8) {
            0..=2 => 0,
            3 => 1.min(max),
            4 => max.saturating_sub(1),
            5..=6 => max,
            _ => {
                let bits = 64 - max.leading_zeros();
                // A power of two, where implementations change their representation.
                1_u64.checked_shl(self.upto(u64::from(bits)) as u32).unwrap_or(max).min(max)
            }
        }
    }

    fn weighted(&mut self, weights: &[u64]) -> u64 {
        let mut left = self.below(weights.iter().sum());
        for (index, weight) in weights.iter().enumerate() {
            if left < *weight {
                return index as u64;
            }
            left -= weight;
        }
        0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn draw(source: &mut Source) -> Vec<u64> {
        let mut drawn = vec![source.choose(1_000_000, 10), source.pick(&[1, 1, 1]) as u64];
        let list: Result<Vec<u64>, ()> = source.nested(Frame::List, |source| {
            let length = source.length(0, 20, 5);
            Ok((0..length).map(|_| source.choose(u64::MAX, 9)).collect())
        });
        drawn.extend(list.unwrap());
        drawn.push(source.choose(7, 7));
        drawn
    }

    #[test]
    fn a_trace_replays_to_the_same_decisions() {
        for seed in 0..200 {
            let mut fresh = Source::seeded(seed, Style::Wild);
            let drawn = draw(&mut fresh);
            let trace = fresh.into_trace();
            let mut replayed = Source::replaying(trace.clone(), Style::Wild);
            assert_eq!(draw(&mut replayed), drawn);
            assert_eq!(replayed.into_trace(), trace);
        }
    }

    #[test]
    fn an_empty_trace_gives_the_simplest_decisions() {
        let mut source = Source::replaying(Trace::default(), Style::Wild);
        assert_eq!(draw(&mut source), [0, 0, 0]);
    }

    #[test]
    fn a_shorter_list_leaves_what_follows_alone() {
        let mut fresh = (0..)
            .map(|seed| {
                let mut source = Source::seeded(seed, Style::Wild);
                let drawn = draw(&mut source);
                (drawn, source.into_trace())
            })
            .find(|(drawn, _)| drawn.len() > 5)
            .unwrap();
        let Step::Nested(list) = &mut fresh.1.steps[2] else { panic!("the third step is the list") };
        list.steps.remove(0);
        let drawn = draw(&mut Source::replaying(fresh.1, Style::Wild));
        fresh.0.remove(2);
        assert_eq!(drawn, fresh.0);
    }

    #[test]
    fn wild_decisions_reach_both_ends() {
        let mut source = Source::seeded(1, Style::Wild);
        let drawn: Vec<u64> = (0..1000).map(|_| source.choose(u64::MAX, 10)).collect();
        assert!(drawn.contains(&0) && drawn.contains(&u64::MAX));
    }
}
