//! Example values and proptest strategies from JSON Schemas. Knows no API.
