package dev.shortlist.profile;

import dev.shortlist.document.Extraction;
import dev.shortlist.hiring.PartialDate;
import dev.shortlist.hiring.Profile;
import dev.shortlist.hiring.Profile.Education;
import dev.shortlist.hiring.Profile.Employment;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads a CV's text by rules: sections by their headings, employments by their dates, skills by
/// the dictionary. Nothing is guessed: what the text does not say stays empty, and nothing is
/// inferred of sex, age or origin.
public final class RuleProfileExtractor implements ProfileExtractor {
  /// Counts the changes of the rules themselves; the word lists speak through their checksum.
  private static final String RULES = "rules-10";

  private static final int FEWEST_ASSIGNMENTS = 3;
  private static final int LONGEST_SUMMARY = 4000;

  private final SkillRecognition skills;
  private final String version;

  public RuleProfileExtractor(SkillRecognition skills) {
    this.skills = skills;
    this.version = Lexicon.version(skills.version());
  }

  @Override
  public String version() {
    return RULES + "-" + version + "/language@" + TextLanguage.VERSION;
  }

  @Override
  public Profile extract(Extraction.Read document, YearMonth asOf) {
    String text = document.text().text();
    var findings = new Findings(document.text());
    List<Line> lines = Lines.of(document);
    List<DateSpan> spans = DateScanner.scan(text);
    List<Section> sections = Sections.of(lines, spans);
    var basics = new Contacts(lines, sections, findings).read(summary(sections));
    List<Entry> entries = entries(sections, lines, spans);
    List<Employment> work = work(entries, findings);
    List<Education> education = education(sections, spans, findings);
    var items = new ListedItems(findings);
    var skills =
        new SkillRules(this.skills, text, TextLanguage.of(document), findings)
            .read(
                sections,
                spans(entries, work, asOf),
                new HashSet<>(List.of(basics.name().split("\\s+", -1))));
    return new Profile(
        basics,
        work,
        education,
        skills,
        LanguageRules.read(sections, findings),
        items.certificates(Sections.lines(sections, SectionKind.CERTIFICATES)),
        items.projects(Sections.lines(sections, SectionKind.PROJECTS), spans),
        items.publications(Sections.lines(sections, SectionKind.PUBLICATIONS)),
        Experience.months(work, asOf),
        findings.all(),
        ProtectedFacts.read(lines, sections, document.text()));
  }

  private static String summary(List<Section> sections) {
    Section section = Sections.first(sections, SectionKind.SUMMARY);
    if (section == null) {
      return "";
    }
    var lines = new ArrayList<Line>();
    int length = 0;
    for (Line line : section.lines()) {
      length += line.text().length() + 1;
      if (length > LONGEST_SUMMARY) {
        break;
      }
      lines.add(line);
    }
    return Line.joined(lines);
  }

  /// From the sections for work; a CV without such a heading is searched as a whole, but for its
  /// other known sections.
  private static List<Entry> entries(
      List<Section> sections, List<Line> lines, List<DateSpan> spans) {
    var entries = new ArrayList<Entry>();
    for (Section section : sections) {
      if (section.kind() == SectionKind.WORK && !section.inline()) {
        entries.addAll(new WorkEntries(section.lines(), spans, false).entries());
      }
    }
    if (!entries.isEmpty()) {
      return entries;
    }
    entries.addAll(assignments(sections, spans));
    if (!entries.isEmpty()) {
      return entries;
    }
    for (Section section : sections) {
      if (!section.inline() && mayHoldWork(section.kind())) {
        entries.addAll(new WorkEntries(section.lines(), spans, true).entries());
      }
    }
    return entries.isEmpty() ? WorkEntries.ofHead(lines) : entries;
  }

  /// The work of somebody who is hired for projects: those with a job title and a client, when
  /// there are several; what a student made is none.
  private static List<Entry> assignments(List<Section> sections, List<DateSpan> spans) {
    var assignments = new ArrayList<Entry>();
    for (Section section : sections) {
      if (section.kind() == SectionKind.PROJECTS && !section.inline()) {
        for (Entry entry : new WorkEntries(section.lines(), spans, true).entries()) {
          if (entry.dates() != null
              && HeadWords.title(entry.position().text())
              && !entry.employer().text().isBlank()) {
            assignments.add(entry);
          }
        }
      }
    }
    return assignments.size() >= FEWEST_ASSIGNMENTS ? assignments : List.of();
  }

  private static boolean mayHoldWork(SectionKind kind) {
    return switch (kind) {
      case HEAD, SUMMARY, OTHER, SKILLS, PERSONAL -> true;
      case WORK,
          EDUCATION,
          LANGUAGES,
          CERTIFICATES,
          PROJECTS,
          PUBLICATIONS,
          VOLUNTEER,
          AWARDS,
          REFERENCES,
          INTERESTS ->
          false;
    };
  }

  private static List<Employment> work(List<Entry> entries, Findings findings) {
    var work = new ArrayList<Employment>();
    for (Entry entry : entries) {
      String pointer = "/profile/work/" + work.size();
      findings.add(pointer + "/name", entry.employer(), entry.confidence(), "work-entry");
      findings.add(pointer + "/position", entry.position(), entry.confidence(), "work-entry");
      findings.add(pointer + "/location", entry.location(), 0.8, "place-names");
      DateSpan dates = entry.dates();
      if (dates != null) {
        findings.add(pointer + "/startDate", dates.start(), dates.end(), 0.9, "date-span");
        if (dates.to() != null) {
          findings.add(pointer + "/endDate", dates.start(), dates.end(), 0.9, "date-span");
        }
      }
      work.add(
          new Employment(
              entry.employer().text(),
              entry.position().text(),
              entry.location().text(),
              dates == null ? null : dates.from(),
              dates == null ? null : dates.to(),
              dates != null && dates.current(),
              Line.joined(entry.description().stream().filter(line -> !line.bullet()).toList()),
              highlights(entry)));
    }
    return work;
  }

  private static List<String> highlights(Entry entry) {
    var highlights = new ArrayList<String>();
    for (Line line : entry.description()) {
      if (line.bullet() && line.continues() && !highlights.isEmpty()) {
        highlights.add(highlights.removeLast() + " " + line.text());
      } else if (line.bullet()) {
        highlights.add(line.text());
      }
    }
    return highlights;
  }

  private static List<Education> education(
      List<Section> sections, List<DateSpan> spans, Findings findings) {
    var found = new ArrayList<EducationEntries.Found>();
    for (Section section : sections) {
      if (section.kind() == SectionKind.EDUCATION && !section.inline()) {
        found.addAll(EducationEntries.of(section.lines(), spans, false));
      }
    }
    if (found.isEmpty()) {
      for (Section section : sections) {
        if (section.kind() == SectionKind.HEAD
            || section.kind() == SectionKind.OTHER
            || section.kind() == SectionKind.CERTIFICATES
            || section.kind() == SectionKind.PERSONAL) {
          found.addAll(EducationEntries.of(section.lines(), spans, true));
        }
      }
    }
    var education = new ArrayList<Education>();
    for (EducationEntries.Found course : found) {
      String pointer = "/profile/education/" + education.size();
      findings.add(pointer + "/institution", course.institution(), 0.8, "education-entry");
      findings.add(pointer + "/studyType", course.degree(), 0.9, "degree-words");
      findings.add(pointer + "/area", course.area(), 0.75, "education-entry");
      DateSpan dates = course.dates();
      if (dates != null) {
        findings.add(
            pointer + (dates.to() == null ? "/startDate" : "/endDate"),
            dates.start(),
            dates.end(),
            0.85,
            "date-span");
      }
      education.add(
          new Education(
              course.institution().text(),
              course.area().text(),
              course.degree().text(),
              course.level(),
              start(dates),
              dates == null ? null : dates.to()));
    }
    return education;
  }

  /// A single date is when a course ended.
  private static @Nullable PartialDate start(@Nullable DateSpan dates) {
    return dates == null || !dates.range() ? null : dates.from();
  }

  private static List<SkillRules.Span> spans(
      List<Entry> entries, List<Employment> work, YearMonth asOf) {
    var spans = new ArrayList<SkillRules.Span>();
    for (int i = 0; i < entries.size(); i++) {
      Entry entry = entries.get(i);
      int start = Integer.MAX_VALUE;
      int end = 0;
      for (Piece piece : List.of(entry.position(), entry.employer())) {
        if (!piece.isEmpty()) {
          start = Math.min(start, piece.start());
          end = Math.max(end, piece.end());
        }
      }
      if (!entry.description().isEmpty()) {
        start = Math.min(start, entry.description().getFirst().start());
        end = Math.max(end, entry.description().getLast().end());
      }
      spans.add(
          new SkillRules.Span(
              start, end, entry.position(), Experience.interval(work.get(i), asOf), entry.dates()));
    }
    return spans;
  }
}
