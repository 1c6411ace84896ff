//! Words that stand for nobody and nothing in particular.

pub(super) const FIRST: [&str; 16] = [
    "Alex", "Blake", "Casey", "Dana", "Eden", "Frances", "Glenn", "Harper", "Jamie", "Kim", "Logan", "Morgan", "Noel",
    "Robin", "Sam", "Taylor",
];

pub(super) const LAST: [&str; 16] = [
    "Ashdown",
    "Birchwood",
    "Cedar",
    "Dale",
    "Elmfield",
    "Fernsby",
    "Grove",
    "Hazelton",
    "Juniper",
    "Lakeman",
    "Maplewood",
    "Northfield",
    "Oakley",
    "Pebble",
    "Rivers",
    "Willow",
];

pub(super) const CITIES: [&str; 8] = ["Bergen", "Brno", "Ghent", "Graz", "Lyon", "Porto", "Turin", "York"];

/// Name and ISO 3166 code.
pub(super) const COUNTRIES: [(&str, &str); 8] = [
    ("Austria", "AT"),
    ("Belgium", "BE"),
    ("Czechia", "CZ"),
    ("France", "FR"),
    ("Italy", "IT"),
    ("Norway", "NO"),
    ("Portugal", "PT"),
    ("United Kingdom", "GB"),
];

pub(super) const STREETS: [&str; 8] = [
    "Alder Street",
    "Birch Lane",
    "Canal Road",
    "Garden Square",
    "Harbour Street",
    "Mill Road",
    "Orchard Lane",
    "Station Street",
];

pub(super) const THINGS: [&str; 16] = [
    "Amber", "Birch", "Cedar", "Delta", "Ember", "Fjord", "Grove", "Harbour", "Island", "Juniper", "Lagoon", "Meadow",
    "Opal", "Quartz", "River", "Tundra",
];

pub(super) const SENTENCES: [&str; 8] = [
    "A short text that stands for a longer one.",
    "Could you tell me when you are open?",
    "Everything arrived as agreed.",
    "Please call back in the afternoon.",
    "Thank you, that was all.",
    "The order has been changed.",
    "This is an example.",
    "We will come back to this next week.",
];

pub(super) const LANGUAGES: [&str; 4] = ["en", "cs", "de", "fr"];

pub(super) const BROWSERS: [&str; 3] = ["Chrome", "Firefox", "Safari"];

pub(super) const SYSTEMS: [&str; 4] = ["Android", "Linux", "macOS", "Windows"];
