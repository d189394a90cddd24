package dev.shortlist.profile;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Cuts a CV into its sections. Every line that is not a heading is in exactly one section; what
/// stands under a heading that is not known stays with the section before it.
final class Sections {
  private static final Headings HEADINGS = new Headings();

  private Sections() {}

  static List<Section> of(List<Line> lines) {
    var sections = new ArrayList<Section>();
    SectionKind kind = SectionKind.HEAD;
    var open = new ArrayList<Line>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      SectionKind next = i == 0 ? null : HEADINGS.kind(line);
      if (next != null && !(next == kind && open.isEmpty())) {
        sections.add(new Section(kind, open, false));
        open.clear();
        kind = next;
        continue;
      }
      if (next != null) {
        continue;
      }
      SectionKind inline = HEADINGS.inlineKind(line);
      if (inline != null) {
        sections.add(new Section(inline, List.of(afterColon(line)), true));
        if (inline == kind) {
          continue;
        }
      }
      open.add(line);
    }
    sections.add(new Section(kind, open, false));
    return sections;
  }

  private static Line afterColon(Line line) {
    int content = HEADINGS.inlineContent(line);
    while (content < line.text().length() && line.text().charAt(content) == ' ') {
      content++;
    }
    return new Line(
        line.start() + content,
        line.end(),
        line.text().substring(content),
        true,
        line.gap(),
        false);
  }

  /// The lines of all sections of a kind, in order.
  static List<Line> lines(List<Section> sections, SectionKind kind) {
    var lines = new ArrayList<Line>();
    for (Section section : sections) {
      if (section.kind() == kind) {
        lines.addAll(section.lines());
      }
    }
    return lines;
  }

  static @Nullable Section first(List<Section> sections, SectionKind kind) {
    for (Section section : sections) {
      if (section.kind() == kind && !section.lines().isEmpty()) {
        return section;
      }
    }
    return null;
  }
}
