package dev.shortlist.cli;

/// The forms results are written in: for people, for programs whole, for programs line by line, for
/// spreadsheets.
enum OutputFormat {
  TABLE,
  JSON,
  JSONL,
  CSV
}
