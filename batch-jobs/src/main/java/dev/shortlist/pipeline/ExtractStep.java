package dev.shortlist.pipeline;

import dev.shortlist.document.DocumentProblem;
import dev.shortlist.document.Extraction;
import dev.shortlist.hiring.CandidateId;
import dev.shortlist.hiring.DocumentId;
import dev.shortlist.hiring.Profile;
import dev.shortlist.hiring.Vacancy;
import dev.shortlist.source.SourceContent;
import dev.shortlist.store.Candidates;
import dev.shortlist.store.Documents;
import dev.shortlist.store.KnownDocument;
import dev.shortlist.store.Outcome;
import dev.shortlist.store.RunDocument;
import java.io.IOException;
import java.time.Duration;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.Chunk;

/// Step 1: the run's files become documents, extractions and profiles. A file whose results are
/// there already is only looked up.
final class ExtractStep {
  static final String NAME = "extract";
  private static final int PAGE = 200;

  private final Workplace workplace;
  private final RunContext run;

  ExtractStep(Workplace workplace, RunContext run) {
    this.workplace = workplace;
    this.run = run;
  }

  ChunkStep.Parts<RunDocument, ReadFile> parts(int partition, int partitions) {
    return new ChunkStep.Parts<RunDocument, ReadFile>(
        new PagedReader<RunDocument>(last -> unread(last, partition, partitions)),
        this::read,
        this::write);
  }

  /// How many files this step will look at.
  long total() {
    return workplace
        .store()
        .scope()
        .call(run.tenant(), () -> workplace.store().runDocuments().unread(run.run()));
  }

  private List<RunDocument> unread(@Nullable RunDocument last, int partition, int partitions) {
    return workplace
        .store()
        .scope()
        .call(
            run.tenant(),
            () ->
                workplace
                    .store()
                    .runDocuments()
                    .unread(
                        run.run(),
                        partition,
                        partitions,
                        last == null ? -1 : last.ordinal(),
                        PAGE));
  }

  /// Null leaves the file pending: the run was asked to stop, and a reader that died of the same
  /// signal says nothing of the file.
  private @Nullable ReadFile read(RunDocument file) throws IOException {
    if (run.stop().raised()) {
      return null;
    }
    long started = System.nanoTime();
    ReadFile read =
        switch (run.source().read(file.path(), workplace.maximumBytes())) {
          case SourceContent.Refused refused ->
              ReadFile.verdict(
                  line(
                      file,
                      null,
                      Outcome.UNREADABLE,
                      new DocumentProblem(refused.code(), refused.message(), refused.hint()),
                      "",
                      List.of(),
                      file.bytes(),
                      started));
          case SourceContent.Bytes(byte[] bytes) -> read(file, bytes, started);
        };
    return run.stop().raised() && read.line().code().startsWith("reader.") ? null : read;
  }

  private ReadFile read(RunDocument file, byte[] bytes, long started) throws IOException {
    DocumentId document = DocumentId.of(bytes);
    String recipe = workplace.recipes().extraction(document);
    KnownDocument known =
        workplace
            .store()
            .scope()
            .call(run.tenant(), () -> workplace.store().documents().known(document, recipe));
    YearMonth month = Objects.requireNonNullElse(known.received(), run.month());
    var received = new Documents.Received(document, bytes.length, month, run.run());
    String profile = workplace.recipes().profile(recipe, month);
    if (known.unreadable() != null) {
      RunDocument line =
          line(
              file,
              document,
              Outcome.UNREADABLE,
              known.unreadable(),
              known.grade(),
              List.of(),
              bytes.length,
              started);
      return ReadFile.verdict(line);
    }
    if (known.extracted() && profile.equals(known.currentProfile())) {
      RunDocument line =
          line(file, document, null, null, known.grade(), known.flags(), bytes.length, started);
      return new ReadFile(line, received, null, null, true);
    }
    workplace.objects().put(Workplace.documentKey(run.tenant(), document), bytes);
    Extraction extraction = known.extracted() ? stored(recipe) : workplace.readers().read(bytes);
    return switch (extraction) {
      case Extraction.Read read -> {
        Profile made = workplace.screening().profile(read, month);
        RunDocument line =
            line(
                file,
                document,
                null,
                null,
                read.grade().name(),
                read.flags(),
                bytes.length,
                started);
        yield new ReadFile(
            line,
            received,
            new Documents.Made(recipe, read),
            new Candidates.Profiled(document, recipe, profile, made),
            true);
      }
      case Extraction.Unreadable unreadable -> {
        RunDocument line =
            line(
                file,
                document,
                Outcome.UNREADABLE,
                unreadable.problem(),
                "F",
                List.of(),
                bytes.length,
                started);
        yield new ReadFile(line, received, new Documents.Made(recipe, unreadable), null, false);
      }
      case Extraction.Interrupted interrupted ->
          ReadFile.verdict(
              line(
                  file,
                  null,
                  Outcome.UNREADABLE,
                  interrupted.problem(),
                  "",
                  List.of(),
                  bytes.length,
                  started));
    };
  }

  private Extraction stored(String recipe) {
    return workplace
        .store()
        .scope()
        .call(run.tenant(), () -> workplace.store().documents().read(recipe));
  }

  private static RunDocument line(
      RunDocument file,
      @Nullable DocumentId document,
      @Nullable Outcome outcome,
      @Nullable DocumentProblem problem,
      String grade,
      List<String> flags,
      long bytes,
      long started) {
    return new RunDocument(
        file.ordinal(),
        file.path(),
        document,
        outcome,
        problem == null ? "" : problem.code(),
        problem == null ? "" : problem.message(),
        problem == null ? "" : problem.hint(),
        grade,
        flags,
        bytes,
        Duration.ofNanos(System.nanoTime() - started).toMillis());
  }

  private void write(Chunk<? extends ReadFile> chunk) {
    var documents = new ArrayList<Documents.Received>();
    var extractions = new ArrayList<Documents.Made>();
    var profiles = new ArrayList<Candidates.Profiled>();
    var candidates = new ArrayList<CandidateId>();
    var lines = new ArrayList<RunDocument>();
    var written = new HashSet<DocumentId>();
    for (ReadFile file : sorted(chunk)) {
      lines.add(file.line());
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
        .scope()
        .run(
            run.tenant(),
            () -> {
              workplace.store().runs().checkFence(run.run(), run.fence());
              workplace.store().documents().add(documents);
              workplace.store().documents().addExtractions(extractions);
              workplace.store().candidates().addProfiles(profiles);
              workplace.store().candidates().place(profiles, run.today());
              for (Vacancy vacancy : run.vacancies()) {
                workplace
                    .store()
                    .applications()
                    .consider(candidates, vacancy.id(), "import", run.today());
              }
              workplace.store().runDocuments().record(run.run(), lines);
              workplace
                  .store()
                  .changes()
                  .add(profiles.stream().map(made -> CandidateId.of(made.document())).toList());
            });
    run.progress().advanced(NAME, chunk.size());
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
