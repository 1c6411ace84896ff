//! A mock of remote HTTP APIs that replays recorded fixtures and checks every request.
