package dev.shortlist.profile;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Cuts a CV into its sections. Every line that is not a heading is in exactly one section; what
/// stands under a heading that is not known stays with the section before it, but a list of skills
/// ends where it is none any more.
final class Sections {
  private static final Headings HEADINGS = new Headings();

  private final List<Line> lines;
  private final MainLook look;
  private final ListEnd listEnd;
  private final List<Section> sections = new ArrayList<>();
  private final List<Line> open = new ArrayList<>();
  private SectionKind kind = SectionKind.HEAD;
  private SectionKind before = SectionKind.HEAD;

  private Sections(List<Line> lines, List<DateSpan> spans) {
    this.lines = lines;
    this.look = MainLook.of(lines, HEADINGS);
    this.listEnd = new ListEnd(lines, spans);
  }

  /// spans are the dates of the text, in order.
  static List<Section> of(List<Line> lines, List<DateSpan> spans) {
    var sections = new Sections(lines, spans);
    for (int i = 0; i < lines.size(); i++) {
      sections.read(i);
    }
    sections.close(SectionKind.OTHER);
    return sections.sections;
  }

  private void read(int index) {
    Line line = lines.get(index);
    SectionKind next = index == 0 ? null : heading(line);
    if (next != null && !headsPart(next, line)) {
      if (next != kind || !open.isEmpty()) {
        close(next);
      }
      return;
    }
    if (kind == SectionKind.SKILLS && !open.isEmpty() && listEnd.before(index)) {
      close(resumed());
    }
    SectionKind inline = inlineKind(line);
    int label = inline == null && kind == SectionKind.OTHER ? HEADINGS.labelEnd(line.text()) : 0;
    if (inline != null) {
      sections.add(new Section(inline, List.of(after(line, HEADINGS.inlineContent(line))), true));
      if (inline == kind) {
        return;
      }
    } else if (label > 0) {
      sections.add(new Section(SectionKind.SKILLS, List.of(after(line, label)), true));
    }
    open.add(line);
  }

  private @Nullable SectionKind heading(Line line) {
    SectionKind known = HEADINGS.kind(line);
    return switch (kind) {
      case SKILLS, WORK, PROJECTS -> known;
      default -> known == null && HEADINGS.namesSkills(line) ? SectionKind.SKILLS : known;
    };
  }

  private void close(SectionKind next) {
    sections.add(new Section(kind, open, false));
    open.clear();
    before = kind;
    kind = next;
  }

  /// What goes on after a list of skills that no heading ended.
  private SectionKind resumed() {
    return before == SectionKind.WORK || before == SectionKind.PROJECTS
        ? before
        : SectionKind.OTHER;
  }

  /// "Key skills" or "Responsibilities" within an employment, in other looks than the sections'
  /// headings.
  private boolean headsPart(SectionKind next, Line line) {
    if ((kind != SectionKind.WORK && kind != SectionKind.PROJECTS) || look.has(line)) {
      return false;
    }
    return switch (next) {
      case SKILLS, OTHER, SUMMARY, AWARDS, PROJECTS, CERTIFICATES, VOLUNTEER -> true;
      case HEAD, WORK, EDUCATION, LANGUAGES, PUBLICATIONS, REFERENCES, INTERESTS, PERSONAL -> false;
    };
  }

  /// "Languages: Java, C++" lists skills.
  private static @Nullable SectionKind inlineKind(Line line) {
    SectionKind inline = HEADINGS.inlineKind(line);
    boolean spoken =
        inline != SectionKind.LANGUAGES
            || !SpokenLanguages.in(line.text().substring(HEADINGS.inlineContent(line))).isEmpty();
    return spoken ? inline : SectionKind.SKILLS;
  }

  private static Line after(Line line, int label) {
    int content = label;
    while (content < line.text().length() && line.text().charAt(content) == ' ') {
      content++;
    }
    return new Line(
        line.start() + content,
        line.end(),
        line.text().substring(content),
        true,
        line.gap(),
        false,
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
