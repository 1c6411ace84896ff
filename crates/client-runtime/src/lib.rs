//! What every generated client stands on: auth, errors, decoding. Knows no API.
