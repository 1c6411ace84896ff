//! Words that stand in the place of names and texts; they name nobody.

/// First halves of names.
pub(super) const FIRST: [&str; 64] = [
    "alder", "amber", "ash", "autumn", "bay", "birch", "blue", "bramble", "bright", "brook", "bronze", "cedar",
    "clear", "clover", "cobalt", "copper", "coral", "dawn", "deep", "dew", "east", "elm", "ember", "fern", "field",
    "flint", "frost", "gold", "granite", "green", "grey", "harbour", "hazel", "heather", "high", "indigo", "iron",
    "ivory", "jade", "juniper", "lake", "larch", "lilac", "linen", "long", "maple", "marble", "meadow", "mint", "moss",
    "north", "oak", "olive", "opal", "pearl", "pine", "quartz", "reed", "river", "rowan", "russet", "sage", "silver",
    "snow",
];

/// Second halves of names.
pub(super) const SECOND: [&str; 64] = [
    "badger", "beaver", "bee", "bison", "bunting", "cicada", "crane", "cricket", "crow", "curlew", "deer", "dove",
    "duck", "eagle", "egret", "eider", "elk", "falcon", "finch", "fox", "gannet", "godwit", "goose", "grouse", "gull",
    "hare", "hawk", "heron", "hoopoe", "ibis", "jackdaw", "jay", "kestrel", "kite", "lark", "linnet", "lynx", "magpie",
    "marten", "merlin", "mole", "newt", "oriole", "osprey", "otter", "owl", "pipit", "plover", "quail", "raven",
    "robin", "rook", "seal", "shrew", "snipe", "stoat", "stork", "swan", "swift", "teal", "tern", "thrush", "vole",
    "wren",
];

/// What free text is made of.
pub(super) const FILLER: [&str; 48] = [
    "a", "about", "and", "are", "as", "at", "below", "beside", "blank", "by", "comes", "filler", "for", "from", "goes",
    "grey", "here", "in", "instead", "is", "it", "its", "leaf", "line", "long", "of", "on", "one", "only", "or",
    "other", "paper", "place", "plain", "reads", "sample", "says", "short", "so", "stands", "stone", "text", "that",
    "the", "this", "to", "word", "words",
];
