package dev.shortlist.pipeline;

import dev.shortlist.document.DocumentProblem;
import dev.shortlist.document.Extraction;
import dev.shortlist.hiring.CandidateId;
import dev.shortlist.hiring.DocumentId;
import dev.shortlist.hiring.Profile;
import dev.shortlist.hiring.Vacancy;
import dev.shortlist.pipeline.Arrivals.Known;
import dev.shortlist.source.SourceContent;
import dev.shortlist.store.Candidates;
import dev.shortlist.store.Documents;
import dev.shortlist.store.KnownDocument;
import dev.shortlist.store.Outcome;
import dev.shortlist.store.RunDocument;
import dev.shortlist.store.RunDocuments;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.Chunk;

/// Step 1: the run's files become documents, extractions and profiles. A file whose results are
/// there already is only looked up.
final class ExtractStep {
  static final String NAME = "extract";
  private static final int PAGE = 200;

  private final Workplace workplace;
  private final RunContext run;
  private final Arrivals arrivals;

  ExtractStep(Workplace workplace, RunContext run) {
    this.workplace = workplace;
    this.run = run;
    this.arrivals = new Arrivals(workplace, run);
  }

  ChunkStep.Parts<Arrivals.Arrival, ReadFile> parts(int partition, int partitions) {
    return new ChunkStep.Parts<Arrivals.Arrival, ReadFile>(
        new LoadingReader<RunDocument.Unread, Arrivals.Arrival>(
            new PagedReader<RunDocument.Unread>(last -> unread(last, partition, partitions)),
            arrivals::of),
        this::read,
        this::write);
  }

  /// How many files this step will look at.
  long total() {
    return workplace.store().ask(run.tenant(), store -> store.runDocuments().unread(run.run()));
  }

  private List<RunDocument.Unread> unread(
      RunDocument.@Nullable Unread last, int partition, int partitions) {
    return workplace
        .store()
        .ask(
            run.tenant(),
            store ->
                store
                    .runDocuments()
                    .unread(
                        run.run(),
                        partition,
                        partitions,
                        last == null ? -1 : last.file().ordinal(),
                        PAGE));
  }

  /// Null leaves the file pending: the run was asked to stop, and a reader that died of the same
  /// signal says nothing of the file.
  private @Nullable ReadFile read(Arrivals.Arrival arrival) throws IOException {
    if (run.stop().raised()) {
      return null;
    }
    long started = System.nanoTime() - arrival.nanos();
    ReadFile read = looked(arrival, started);
    if (read == null) {
      read = fetched(arrival.unread().file(), started);
    }
    return run.stop().raised() && read.line().code().startsWith("reader.") ? null : read;
  }

  /// The file as it was looked at: what is there already is not made again. Null when it has to be
  /// fetched.
  private @Nullable ReadFile looked(Arrivals.Arrival arrival, long started) throws IOException {
    Known known = arrival.known();
    if (known == null) {
      return null;
    }
    RunDocument file = arrival.unread().file();
    SourceContent.Bytes content = arrival.content();
    String stamp = content == null ? "" : content.stamp();
    if (known.current()) {
      return asItIs(known, file, arrival.sizeBytes(), stamp, started);
    }
    if (content != null) {
      return make(file, known, content.bytes(), stamp, started);
    }
    return arrival.unread().seen() == null ? null : kept(known, file, started);
  }

  /// What an earlier run read under the same stamp and size is not fetched again: its results can
  /// be made from the bytes we keep. Null when those are gone.
  private @Nullable ReadFile kept(Known known, RunDocument file, long started) throws IOException {
    try {
      byte[] kept =
          known.results().extracted()
              ? new byte[0] // its text is kept, and is all that is needed
              : workplace.objects().get(Workplace.documentKey(run.tenant(), known.document()));
      return make(file, known, kept, file.bytes(), "", started);
    } catch (NoSuchFileException gone) {
      return null;
    }
  }

  private ReadFile fetched(RunDocument file, long started) throws IOException {
    return switch (run.source().read(file.path(), workplace.maximumBytes())) {
      case SourceContent.Refused refused ->
          ReadFile.verdict(
              unreadable(
                  file,
                  null,
                  new DocumentProblem(refused.code(), refused.message(), refused.hint()),
                  "",
                  file.bytes(),
                  started));
      case SourceContent.Bytes(byte[] bytes, String stamp) -> {
        Known known = arrivals.known(DocumentId.of(bytes));
        yield known.current()
            ? asItIs(known, file, bytes.length, stamp, started)
            : make(file, known, bytes, stamp, started);
      }
    };
  }

  /// The file's line when nothing has to be made.
  private ReadFile asItIs(Known known, RunDocument file, long bytes, String stamp, long started) {
    DocumentId document = known.document();
    KnownDocument results = known.results();
    if (results.unreadable() != null) {
      RunDocument line =
          unreadable(file, document, results.unreadable(), results.grade(), bytes, started);
      return new ReadFile(line, null, null, null, false, stamp);
    }
    RunDocument line = readable(file, document, results.grade(), results.flags(), bytes, started);
    return new ReadFile(line, null, null, null, true, stamp);
  }

  private ReadFile make(RunDocument file, Known known, byte[] bytes, String stamp, long started)
      throws IOException {
    workplace.objects().put(Workplace.documentKey(run.tenant(), known.document()), bytes);
    return make(file, known, bytes, bytes.length, stamp, started);
  }

  private ReadFile make(
      RunDocument file, Known known, byte[] bytes, long size, String stamp, long started)
      throws IOException {
    DocumentId document = known.document();
    String recipe = known.recipe();
    var received = new Documents.Received(document, size, known.month(), run.run());
    Extraction extraction =
        known.results().extracted() ? stored(recipe) : workplace.readers().read(bytes);
    return switch (extraction) {
      case Extraction.Read read -> profiled(file, known, read, received, stamp, started);
      case Extraction.Unreadable unreadable ->
          new ReadFile(
              unreadable(file, document, unreadable.problem(), "F", size, started),
              received,
              new Documents.Made(recipe, unreadable),
              null,
              false,
              stamp);
      case Extraction.Interrupted interrupted ->
          ReadFile.verdict(unreadable(file, null, interrupted.problem(), "", size, started));
    };
  }

  private ReadFile profiled(
      RunDocument file,
      Known known,
      Extraction.Read read,
      Documents.Received received,
      String stamp,
      long started) {
    DocumentId document = known.document();
    String grade = read.grade().name();
    var text = new Documents.Made(known.recipe(), read);
    try {
      Profile made = workplace.screening().profile(read, known.month());
      return new ReadFile(
          readable(file, document, grade, read.flags(), received.bytes(), started),
          received,
          text,
          new Candidates.Profiled(document, known.recipe(), known.profile(), made),
          true,
          stamp);
    } catch (RuntimeException | StackOverflowError e) {
      RunDocument line =
          unreadable(
              file,
              document,
              Mishap.problem("internal.profile", e),
              grade,
              received.bytes(),
              started);
      return new ReadFile(line, received, text, null, false, stamp);
    }
  }

  private Extraction stored(String recipe) {
    return workplace.store().ask(run.tenant(), store -> store.documents().read(recipe));
  }

  private static RunDocument readable(
      RunDocument file,
      DocumentId document,
      String grade,
      List<String> flags,
      long bytes,
      long started) {
    return new RunDocument(
        file.ordinal(),
        file.path(),
        document,
        null,
        "",
        "",
        "",
        grade,
        flags,
        bytes,
        millisSince(started));
  }

  private static RunDocument unreadable(
      RunDocument file,
      @Nullable DocumentId document,
      DocumentProblem problem,
      String grade,
      long bytes,
      long started) {
    return new RunDocument(
        file.ordinal(),
        file.path(),
        document,
        Outcome.UNREADABLE,
        problem.code(),
        problem.message(),
        problem.hint(),
        grade,
        List.of(),
        bytes,
        millisSince(started));
  }

  private static long millisSince(long started) {
    return Duration.ofNanos(System.nanoTime() - started).toMillis();
  }

  private void write(Chunk<? extends ReadFile> chunk) {
    var documents = new ArrayList<Documents.Received>();
    var extractions = new ArrayList<Documents.Made>();
    var profiles = new ArrayList<Candidates.Profiled>();
    var candidates = new ArrayList<CandidateId>();
    var lines = new ArrayList<RunDocument>();
    var seen = new ArrayList<RunDocuments.Seen>();
    var written = new HashSet<DocumentId>();
    for (ReadFile file : sorted(chunk)) {
      lines.add(file.line());
      seen(file).ifPresent(seen::add);
      if (file.line().document() == null || !written.add(file.line().document())) {
        continue; // no document, or one whose equal lies beside it: a statement may write a row
        // once only
      }
      if (file.received() != null) {
        documents.add(file.received());
      }
      if (file.extraction() != null) {
        extractions.add(file.extraction());
      }
      if (file.profile() != null) {
        profiles.add(file.profile());
      }
      if (file.readable()) {
        candidates.add(CandidateId.of(file.line().document()));
      }
    }
    workplace
        .store()
        .tell(
            run.tenant(),
            store -> {
              store.runs().checkFence(run.run(), run.fence());
              store.documents().add(documents);
              store.documents().addExtractions(extractions);
              store.candidates().addProfiles(profiles);
              store.candidates().place(profiles, run.today());
              for (Vacancy vacancy : run.vacancies()) {
                store.applications().consider(candidates, vacancy.id(), "import", run.today());
              }
              store.runDocuments().record(run.run(), lines);
              store.runDocuments().remember(run.run(), seen);
              store
                  .changes()
                  .add(profiles.stream().map(made -> CandidateId.of(made.document())).toList());
            });
    run.progress().advanced(NAME, chunk.size());
  }

  /// What to remember of a file that was fetched from a source with stamps.
  private static Optional<RunDocuments.Seen> seen(ReadFile file) {
    RunDocument line = file.line();
    return line.document() == null || file.stamp().isEmpty()
        ? Optional.empty()
        : Optional.of(
            new RunDocuments.Seen(line.path(), file.stamp(), line.bytes(), line.document()));
  }

  /// In order of the documents, so that runs which bring the same ones wait for each other and
  /// never in a circle.
  private static List<ReadFile> sorted(Chunk<? extends ReadFile> chunk) {
    var files = new ArrayList<ReadFile>(chunk.getItems());
    files.sort(
        Comparator.comparing((ReadFile file) ->
                file.line().document() == null ? "" : file.line().document().sha256())
            .thenComparingInt(file -> file.line().ordinal()));
    return files;
  }
}
