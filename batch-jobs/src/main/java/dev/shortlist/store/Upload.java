package dev.shortlist.store;

import dev.shortlist.hiring.VacancyId;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A file that was sent to be imported, and how far that has come.
///
/// @param id stable and without meaning
/// @param object the key of its bytes in the object store; "" once its candidate was erased
/// @param fileName as the sender called it
/// @param requestedBy the user who sent it
/// @param run its run, once it has one
/// @param code why it failed, "" otherwise
public record Upload(
    String id,
    Kind kind,
    String object,
    String sha256,
    String fileName,
    long bytes,
    List<VacancyId> vacancies,
    String requestedBy,
    Instant requestedAt,
    Status status,
    int attempts,
    @Nullable RunId run,
    String code,
    @Nullable Instant endedAt) {
  /// One document, or an archive of them.
  public enum Kind {
    DOCUMENT,
    ARCHIVE;

    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// The life of an upload.
  public enum Status {
    QUEUED,
    RUNNING,
    STOPPED,
    COMPLETED,
    FAILED;

    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Upload {
    vacancies = List.copyOf(vacancies);
  }

  /// One that waits for its turn.
  public static Upload queued(
      String id,
      Kind kind,
      String object,
      String sha256,
      String fileName,
      long bytes,
      List<VacancyId> vacancies,
      String requestedBy,
      Instant now,
      @Nullable RunId run) {
    return new Upload(
        id,
        kind,
        object,
        sha256,
        fileName,
        bytes,
        vacancies,
        requestedBy,
        now,
        Status.QUEUED,
        0,
        run,
        "",
        null);
  }
}
