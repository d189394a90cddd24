package dev.shortlist.hiring;

/// Command of a language, lowest first: the levels of the Common European Framework (Council of
/// Europe, 2001), then native.
public enum LanguageLevel {
  A1,
  A2,
  B1,
  B2,
  C1,
  C2,
  NATIVE;

  /// The word in files and answers: A1 to C2, or native.
  public String word() {
    return this == NATIVE ? "native" : name();
  }
}
