package dev.shortlist.pipeline;

import dev.shortlist.hiring.TenantId;
import dev.shortlist.hiring.VacancyId;
import dev.shortlist.source.ArchiveDocumentSource;
import dev.shortlist.source.DocumentSource;
import dev.shortlist.source.PathPatterns;
import dev.shortlist.source.SourceContent;
import dev.shortlist.store.Run;
import dev.shortlist.store.RunStatus;
import dev.shortlist.store.Upload;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Imports what was sent to the service, by the same job as a folder: each upload is a run of its
/// own, which is taken up again when its process died.
public final class UploadImports {
  private final Installation shortlist;
  private final Imports imports;
  private final int partitions;

  public UploadImports(Installation shortlist, BatchEngine engine, Clock clock, Upload.Kind kind) {
    this.shortlist = shortlist;
    this.partitions = kind == Upload.Kind.DOCUMENT ? 1 : shortlist.partitions();
    this.imports = new Imports(shortlist.workplace(), engine, clock, partitions);
  }

  /// Begins the upload's run, so that it has a number before anybody works on it. Joins the
  /// transaction that runs.
  public Run begin(Upload upload) {
    return imports.begin(request(upload));
  }

  /// Imports the upload, or goes on where a process stopped; a run that came to its end is not made
  /// again.
  ///
  /// @throws RunHeldException when another process is at work on it
  /// @throws IOException when the archive cannot be opened
  public Run run(Upload upload, StopSignal stop) throws IOException, SQLException {
    ImportRequest request = request(upload);
    Optional<Run> last = imports.last(request);
    if (last.isPresent() && !last.get().status().unfinished()) {
      return last.get();
    }
    return switch (upload.kind()) {
      case DOCUMENT -> run(request, document(upload), stop);
      case ARCHIVE -> {
        Path folder = shortlist.home().temporary();
        Path file = folder.resolve("archive-" + upload.id() + ".zip");
        Files.deleteIfExists(file);
        try {
          shortlist.objects().copy(upload.object(), file);
          yield run(request, new AtLocation(file, request.location()), stop);
        } finally {
          Files.deleteIfExists(file);
        }
      }
    };
  }

  /// Gives the run up: nobody takes it up again.
  ///
  /// @throws RunHeldException when a process is at work on it
  public void abandon(Run run) throws SQLException {
    imports.abandon(shortlist.tenant(), run);
  }

  /// Whether a run came to its end: what is left to do is nothing, or was given up.
  public static boolean ended(Run run) {
    return run.status() == RunStatus.COMPLETED || run.status() == RunStatus.ABANDONED;
  }

  private Run run(ImportRequest request, DocumentSource source, StopSignal stop)
      throws IOException, SQLException {
    try (source) {
      return imports.run(request, source, Progress.NONE, stop).run();
    }
  }

  private DocumentSource document(Upload upload) {
    return new StoredDocumentSource(
        shortlist.objects(), upload.object(), location(upload), upload.fileName(), upload.bytes());
  }

  private ImportRequest request(Upload upload) {
    TenantId tenant = shortlist.tenant();
    List<VacancyId> known = shortlist.store().ask(tenant, store -> store.vacancies().list());
    return new ImportRequest(
        tenant,
        location(upload),
        "",
        location(upload),
        PathPatterns.ALL,
        Instant.MIN,
        upload.vacancies().stream().filter(known::contains).toList(),
        PackChoice.STANDARD);
  }

  private static String location(Upload upload) {
    return "upload/" + upload.id();
  }

  /// An archive under the name of its upload, wherever its file lies for now.
  private static final class AtLocation implements DocumentSource {
    private final ArchiveDocumentSource archive;
    private final String location;

    AtLocation(Path file, String location) throws IOException {
      this.archive = new ArchiveDocumentSource(file, PathPatterns.ALL);
      this.location = location;
    }

    @Override
    public String location() {
      return location;
    }

    @Override
    public void list(EntryVisitor visitor) throws IOException {
      archive.list(visitor);
    }

    @Override
    public SourceContent read(String path, long maximumBytes) throws IOException {
      return archive.read(path, maximumBytes);
    }

    @Override
    public void close() throws IOException {
      archive.close();
    }
  }
}
