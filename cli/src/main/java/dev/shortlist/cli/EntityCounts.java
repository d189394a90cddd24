package dev.shortlist.cli;

import dev.shortlist.cli.EntityFigures.Count;
import dev.shortlist.cli.EntityFigures.Kind;
import dev.shortlist.document.Extraction;
import dev.shortlist.document.child.ReaderPool;
import dev.shortlist.evaluation.ContactCase;
import dev.shortlist.evaluation.EntityCase;
import dev.shortlist.evaluation.EntityLabel;
import dev.shortlist.evaluation.FormatCase;
import dev.shortlist.evaluation.Overlap;
import dev.shortlist.hiring.Profile;
import dev.shortlist.pipeline.Screening;
import dev.shortlist.profile.ProfileExtractor;
import dev.shortlist.profile.ProfileExtractors;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// Reads the labelled documents the way `parse` does and counts what their profiles have right.
final class EntityCounts {
  /// The sets it knows, in the order they are measured.
  static final List<String> SETS = List.of(EntityCase.SET, FormatCase.SET, ContactCase.SET);

  private static final String PLAIN = "txt";

  private final Invocation invocation;
  private final ProfileExtractor extractor = ProfileExtractors.standard();
  private final YearMonth asOf;
  private final List<Count> counts = new ArrayList<>();
  private int documents;

  EntityCounts(Invocation invocation) {
    this.invocation = invocation;
    this.asOf = YearMonth.from(invocation.clock().instant().atZone(ZoneOffset.UTC));
  }

  /// A document as it was read; one that could not be has no text and no profile.
  private record Read(String text, Profile profile) {}

  List<Count> of(Path data, Collection<String> sets) throws Exception {
    try (ReaderPool pool = Screening.readers(invocation.settings())) {
      if (sets.contains(EntityCase.SET)) {
        entities(pool, data);
      }
      if (sets.contains(FormatCase.SET)) {
        formats(pool, data);
      }
      if (sets.contains(ContactCase.SET)) {
        contacts(pool, data);
      }
    }
    return counts;
  }

  private void entities(ReaderPool pool, Path data) throws IOException {
    for (EntityCase each : EntityCase.in(data)) {
      Profile profile = read(pool, each.text().getBytes(StandardCharsets.UTF_8)).profile();
      for (EntityLabel label : EntityLabel.values()) {
        count(EntityCase.SET, label.word(), Kind.PARTS, each.words(label, profile));
        if (label == EntityLabel.DESIGNATION || label == EntityLabel.COMPANY) {
          count(EntityCase.SET, label.word(), Kind.VALUES, each.values(label, profile));
        }
      }
      documents++;
    }
  }

  private void formats(ReaderPool pool, Path data) throws IOException {
    List<FormatCase> cases = FormatCase.in(data);
    var read = new ArrayList<Read>();
    for (FormatCase each : cases) {
      read.add(read(pool, Files.readAllBytes(each.file())));
    }
    for (int i = 0; i < cases.size(); i++) {
      FormatCase each = cases.get(i);
      Read here = read.get(i);
      count(FormatCase.SET, each.format(), Kind.PARTS, each.fields(here.profile(), here.text()));
      for (int j = 0; j < cases.size(); j++) {
        FormatCase plain = cases.get(j);
        if (plain.name().equals(each.name()) && plain.format().equals(PLAIN) && i != j) {
          int same = FormatCase.same(here.profile(), read.get(j).profile()) ? 1 : 0;
          count(FormatCase.SET, each.format(), Kind.SAME, new Overlap(same, 1, 1));
        }
      }
      documents++;
    }
  }

  private void contacts(ReaderPool pool, Path data) throws IOException {
    for (ContactCase each : ContactCase.in(data)) {
      Profile profile = read(pool, Files.readAllBytes(each.file())).profile();
      count(ContactCase.SET, "email", Kind.PARTS, each.email(profile));
      count(ContactCase.SET, "phone", Kind.PARTS, each.phone(profile));
      documents++;
    }
  }

  private void count(String set, String group, Kind kind, Overlap overlap) {
    counts.add(new Count(set, group, kind, documents, overlap));
  }

  private Read read(ReaderPool pool, byte[] bytes) {
    return switch (pool.read(bytes)) {
      case Extraction.Read read -> new Read(read.text().text(), extractor.extract(read, asOf));
      case Extraction.Unreadable _, Extraction.Interrupted _ -> new Read("", Profile.EMPTY);
    };
  }
}
