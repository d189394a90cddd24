package dev.shortlist.privacy;

/// How far a trail had come: the number and hash of its last row.
///
/// @param number 0 for a trail without rows
public record AuditMark(long number, String hash) {
  public static final AuditMark NONE = new AuditMark(0, "");

  public AuditMark {
    if (number < 0 || (number == 0) != hash.isEmpty()) {
      throw new IllegalArgumentException("a mark needs a number from 1 with a hash, or 0 without");
    }
  }
}
