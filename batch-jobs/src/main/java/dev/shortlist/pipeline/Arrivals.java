package dev.shortlist.pipeline;

import dev.shortlist.hiring.DocumentId;
import dev.shortlist.source.SourceContent;
import dev.shortlist.store.KnownDocument;
import dev.shortlist.store.RunDocument;
import java.io.IOException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Looks at a few of the run's files at a time and asks once what is there of them all, so that a
/// folder that came before costs hardly more than reading it.
final class Arrivals {
  /// Bytes of new files that are held until they are read; those beyond are fetched again.
  private static final int HELD_BYTES = 8_000_000;

  /// A file that was looked at. `content` is null when its bytes are not held: `known` tells what
  /// it is all the same, or is null too and the file has yet to be fetched.
  record Arrival(
      RunDocument.Unread unread,
      @Nullable Known known,
      SourceContent.@Nullable Bytes content,
      long sizeBytes,
      long nanos) {}

  /// A document with the names of its results under today's rules, and those that are there.
  record Known(
      DocumentId document, String recipe, KnownDocument results, YearMonth month, String profile) {
    boolean current() {
      return results.unreadable() != null
          || (results.extracted() && profile.equals(results.currentProfile()));
    }
  }

  private record Looked(
      RunDocument.Unread unread,
      @Nullable DocumentId document,
      SourceContent.@Nullable Bytes content,
      long sizeBytes,
      long nanos) {}

  private final Workplace workplace;
  private final RunContext run;

  Arrivals(Workplace workplace, RunContext run) {
    this.workplace = workplace;
    this.run = run;
  }

  List<Arrival> of(List<RunDocument.Unread> files) {
    var looked = new ArrayList<Looked>(files.size());
    long held = 0;
    for (RunDocument.Unread file : files) {
      Looked at = look(file, HELD_BYTES - held);
      held += at.content() == null ? 0 : at.sizeBytes();
      looked.add(at);
    }
    Map<DocumentId, Known> known =
        known(looked.stream().map(Looked::document).filter(Objects::nonNull).distinct().toList());
    return looked.stream().map(at -> arrival(at, known)).toList();
  }

  /// What is there of this document.
  Known known(DocumentId document) {
    return Objects.requireNonNull(known(List.of(document)).get(document));
  }

  /// A file that is remembered by its stamp need not be fetched to know what it is, and one that is
  /// far away is fetched only when its turn comes.
  private Looked look(RunDocument.Unread file, long room) {
    if (file.seen() != null) {
      return new Looked(file, file.seen(), null, file.file().bytes(), 0);
    }
    if (!file.stamp().isEmpty() || run.stop().raised()) {
      return new Looked(file, null, null, 0, 0);
    }
    long started = System.nanoTime();
    try {
      if (run.source().read(file.file().path(), workplace.maximumBytes())
          instanceof SourceContent.Bytes content) {
        int size = content.bytes().length;
        DocumentId document = DocumentId.of(content.bytes());
        return new Looked(
            file, document, size <= room ? content : null, size, System.nanoTime() - started);
      }
    } catch (IOException again) {
      // Met again when the file's turn comes, where it has its verdict or ends the run.
    }
    return new Looked(file, null, null, 0, System.nanoTime() - started);
  }

  private static Arrival arrival(Looked looked, Map<DocumentId, Known> known) {
    return new Arrival(
        looked.unread(),
        looked.document() == null ? null : known.get(looked.document()),
        looked.content(),
        looked.sizeBytes(),
        looked.nanos());
  }

  private Map<DocumentId, Known> known(List<DocumentId> documents) {
    var recipes = new LinkedHashMap<DocumentId, String>();
    documents.forEach(document -> recipes.put(document, workplace.recipes().extraction(document)));
    Map<DocumentId, KnownDocument> results =
        workplace.store().ask(run.tenant(), store -> store.documents().known(recipes));
    var known = new LinkedHashMap<DocumentId, Known>();
    recipes.forEach((document, recipe) -> {
      KnownDocument there = results.getOrDefault(document, KnownDocument.NEW);
      YearMonth month = Objects.requireNonNullElse(there.received(), run.month());
      String profile = workplace.recipes().profile(recipe, month);
      known.put(document, new Known(document, recipe, there, month, profile));
    });
    return known;
  }
}
