package dev.shortlist.interview;

import java.util.Locale;

/// What kind of thing a skill is: a candidate is asked what a tool was used for, how a practice was
/// done the last time, which case called for knowledge, and which situation shows a conduct.
enum SkillKind {
  TOOL,
  PRACTICE,
  KNOWLEDGE,
  CONDUCT,
  /// None of these, or not known; the words for it fit anything.
  OTHER;

  /// What a library calls a situation with words for skills of this kind, such as gap-skill-tool.
  String of(String situation) {
    return this == OTHER ? situation : situation + "-" + word();
  }

  /// Its name in a file, such as tool.
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
