package dev.shortlist.profile;

import dev.shortlist.hiring.PartialDate;
import dev.shortlist.hiring.Profile.Certificate;
import dev.shortlist.hiring.Profile.Project;
import dev.shortlist.hiring.Profile.Publication;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads the sections whose lines are items: certificates, projects and publications.
final class ListedItems {
  private static final int LONGEST_NAME = 120;
  private static final int LONGEST_PUBLICATION = 300;
  private static final int MOST = 60;

  /// Before who issued it; not before the grade in "AWS Certified Developer - Associate".
  private static final Pattern ISSUER =
      Pattern.compile(
          "(?:\\s[-–—|]\\s|,\\s)(?!(?i:associate|professional|specialty|practitioner|expert|foundation"
              + "|fundamentals|level|advanced|intermediate)\\b)|\\sby\\s|\\sfrom\\s");

  private final Findings findings;

  ListedItems(Findings findings) {
    this.findings = findings;
  }

  List<Certificate> certificates(List<Line> lines) {
    var certificates = new ArrayList<Certificate>();
    for (Line line : lines) {
      DateSpan dates = only(line);
      Piece words = without(line, dates);
      if (words.text().length() < 3
          || words.text().length() > LONGEST_NAME
          || sentence(words.text())
          || certificates.size() >= MOST) {
        continue;
      }
      String[] parts = ISSUER.split(words.text(), 2);
      findings.add(
          "/profile/certificates/" + certificates.size() + "/name",
          words,
          0.7,
          "certificate-section");
      certificates.add(
          new Certificate(parts[0].strip(), parts.length > 1 ? parts[1].strip() : "", date(dates)));
    }
    return certificates;
  }

  List<Project> projects(List<Line> lines, List<DateSpan> spans) {
    var projects = new ArrayList<Project>();
    Piece name = Piece.NONE;
    DateSpan dates = null;
    var description = new StringBuilder();
    boolean headed =
        lines.stream().anyMatch(line -> !line.bullet() && HeadWords.headLike(line.text()));
    for (Line line : lines) {
      boolean head =
          headed
              ? !line.bullet()
                  && HeadWords.headLike(line.text())
                  && (line.gap() || !description.isEmpty() || name.isEmpty())
              : line.bullet();
      if (head && projects.size() < MOST) {
        close(projects, name, description, dates);
        description.setLength(0);
        dates = in(line, spans);
        name = without(line, dates);
      } else {
        description.append(description.isEmpty() ? "" : "\n").append(line.text());
      }
    }
    close(projects, name, description, dates);
    return projects;
  }

  private void close(
      List<Project> projects, Piece name, StringBuilder description, @Nullable DateSpan dates) {
    if (name.isEmpty()) {
      return;
    }
    findings.add("/profile/projects/" + projects.size() + "/name", name, 0.6, "project-section");
    projects.add(
        new Project(
            name.text(),
            description.toString(),
            dates == null ? null : dates.from(),
            dates == null ? null : dates.to()));
  }

  List<Publication> publications(List<Line> lines) {
    var publications = new ArrayList<Publication>();
    Line open = null;
    int end = 0;
    for (Line line : lines) {
      boolean begins = open == null || line.bullet() || line.gap();
      if (begins) {
        closePublication(publications, open, end, lines);
        open = line;
      }
      end = line.end();
    }
    closePublication(publications, open, end, lines);
    return publications;
  }

  private void closePublication(
      List<Publication> publications, @Nullable Line open, int end, List<Line> lines) {
    if (open == null || end - open.start() > LONGEST_PUBLICATION || publications.size() >= MOST) {
      return;
    }
    var words = new StringBuilder();
    PartialDate date = null;
    for (Line line : lines) {
      if (line.start() >= open.start() && line.end() <= end) {
        words.append(words.isEmpty() ? "" : " ").append(line.text());
        DateSpan dates = only(line);
        date = dates == null ? date : date(dates);
      }
    }
    if (words.length() < 8) {
      return;
    }
    findings.add(
        "/profile/publications/" + publications.size() + "/name",
        open.start(),
        end,
        0.6,
        "publication-section");
    publications.add(new Publication(words.toString(), date));
  }

  private static @Nullable PartialDate date(@Nullable DateSpan dates) {
    return dates == null ? null : dates.from();
  }

  /// The last date of a line with offsets of the whole text, or null.
  private static @Nullable DateSpan only(Line line) {
    List<DateSpan> spans = DateScanner.scan(line.text());
    if (spans.isEmpty()) {
      return null;
    }
    DateSpan span = spans.getLast();
    return new DateSpan(
        span.start() + line.start(),
        span.end() + line.start(),
        span.from(),
        span.to(),
        span.current(),
        span.range());
  }

  private static @Nullable DateSpan in(Line line, List<DateSpan> spans) {
    for (DateSpan span : spans) {
      if (line.contains(span.start())) {
        return span;
      }
    }
    return null;
  }

  private static Piece without(Line line, @Nullable DateSpan dates) {
    if (dates == null) {
      return Piece.trimmed(line.start(), line.text(), 0, line.text().length());
    }
    int from = dates.start() - line.start();
    int to = Math.min(line.text().length(), dates.end() - line.start());
    Piece before = Piece.trimmed(line.start(), line.text(), 0, from);
    return before.isEmpty()
        ? Piece.trimmed(line.start(), line.text(), to, line.text().length())
        : before;
  }

  private static boolean sentence(String text) {
    return text.endsWith(".") && text.split(" ", -1).length > 9;
  }
}
