package dev.shortlist.profile;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// What the main headings of a CV look like: where "EXPERIENCE" and "EDUCATION" are in capitals, a
/// line "Key skills" within an employment heads a part of that, not a section.
enum MainLook {
  CAPITALS,
  /// The reader took them for headings by their looks.
  HEADINGS,
  ANY;

  private static final Set<SectionKind> MAIN =
      EnumSet.of(SectionKind.WORK, SectionKind.EDUCATION, SectionKind.SKILLS);
  private static final int FEWEST = 2;

  static MainLook of(List<Line> lines, Headings headings) {
    var capitals = EnumSet.noneOf(SectionKind.class);
    var marked = EnumSet.noneOf(SectionKind.class);
    for (Line line : lines) {
      SectionKind kind = headings.kind(line);
      if (kind != null && MAIN.contains(kind)) {
        if (Headings.upperCase(line.text())) {
          capitals.add(kind);
        }
        if (line.heading()) {
          marked.add(kind);
        }
      }
    }
    return capitals.size() >= FEWEST ? CAPITALS : marked.size() >= FEWEST ? HEADINGS : ANY;
  }

  boolean has(Line line) {
    return switch (this) {
      case CAPITALS -> Headings.upperCase(line.text());
      case HEADINGS -> line.heading();
      case ANY -> true;
    };
  }
}
