package dev.shortlist.profile;

import java.util.List;

/// A section of a CV with its lines, without its heading. Inline says that the heading stood on the
/// line itself, as in "Languages: German, English".
record Section(SectionKind kind, List<Line> lines, boolean inline) {
  Section {
    lines = List.copyOf(lines);
  }
}
