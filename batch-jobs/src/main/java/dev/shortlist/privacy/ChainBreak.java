package dev.shortlist.privacy;

/// A place where a trail is not as it was written.
///
/// @param row the row's number
/// @param what what is wrong with it
public record ChainBreak(long row, Kind kind, String what) {
  public enum Kind {
    /// Rows that were there are gone.
    MISSING,
    /// The row says something else than when it was written.
    ALTERED,
    /// The row does not follow the one before it.
    MOVED,
    /// Not written by Shortlist with this key.
    FORGED
  }
}
