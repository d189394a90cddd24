package dev.shortlist.admin.uploads;

import dev.shortlist.admin.access.Caller;
import dev.shortlist.admin.http.BoundedCopy;
import dev.shortlist.admin.http.Refusal;
import dev.shortlist.hiring.DocumentId;
import dev.shortlist.hiring.VacancyId;
import dev.shortlist.objects.ObjectStore;
import dev.shortlist.pipeline.Installation;
import dev.shortlist.store.Store;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.springframework.stereotype.Component;

/// Takes in the bytes of a request: to a file of the home first, with their SHA-256 and a limit,
/// then to the object store.
@Component
public class Sending {
  private static final int MOST_VACANCIES = 50;

  private final Installation installation;
  private final Store store;
  private final SecureRandom random = new SecureRandom();

  Sending(Installation installation, Store store) {
    this.installation = installation;
    this.store = store;
  }

  /// Bytes in a file of the home; closing removes it.
  public record Received(Path file, long bytes, String sha256) implements AutoCloseable {
    @Override
    public void close() throws IOException {
      Files.deleteIfExists(file);
    }
  }

  /// Reads a request to its end.
  ///
  /// @throws Refusal 413 when it is larger than the limit, 400 when it is empty
  public Received receive(InputStream stream, long limit) throws IOException {
    Path folder = installation.home().temporary();
    Path file = Files.createTempFile(folder, "received-", "");
    boolean kept = false;
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      long bytes;
      try (OutputStream out = new DigestOutputStream(Files.newOutputStream(file), digest)) {
        bytes = BoundedCopy.of(stream, out, limit);
      }
      if (bytes == 0) {
        throw Refusal.invalid("upload.empty", "the file is empty", "send the file's bytes");
      }
      kept = true;
      return new Received(file, bytes, HexFormat.of().formatHex(digest.digest()));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    } finally {
      if (!kept) {
        Files.deleteIfExists(file);
      }
    }
  }

  /// Keeps a document under its content's name, as an import would.
  public String keep(Caller caller, Received received) throws IOException {
    String key = Installation.documentKey(caller.tenant(), new DocumentId(received.sha256()));
    objects().put(key, received.file());
    return key;
  }

  /// Keeps an archive until its upload has ended, apart from the documents.
  public String keepArchive(Caller caller, String upload, Received received) throws IOException {
    String key = "objects/" + caller.tenant() + "/archives/" + upload + ".zip";
    objects().put(key, received.file());
    return key;
  }

  private ObjectStore objects() {
    return installation.objects();
  }

  /// The vacancies that were named, all of which must be known.
  public List<VacancyId> vacancies(Caller caller, List<String> named) {
    var wanted = new ArrayList<VacancyId>();
    for (String each : named.stream().distinct().toList()) {
      wanted.add(vacancy(each));
    }
    if (wanted.size() > MOST_VACANCIES) {
      throw Refusal.invalid(
          "request.vacancies",
          "at most " + MOST_VACANCIES + " vacancies but there were " + wanted.size(),
          "send the file again for the others");
    }
    if (!wanted.isEmpty()
        && !store.ask(caller.tenant(), each -> each.vacancies().list()).containsAll(wanted)) {
      throw Refusal.unknown();
    }
    return wanted;
  }

  private static VacancyId vacancy(String named) {
    try {
      return new VacancyId(named);
    } catch (IllegalArgumentException e) {
      throw Refusal.unknown();
    }
  }

  /// An id that nobody can guess.
  public String id(String prefix) {
    byte[] bytes = new byte[16];
    random.nextBytes(bytes);
    return prefix + HexFormat.of().formatHex(bytes);
  }

  /// A file's name as people gave it, without folders and what is no text.
  public static String fileName(String given) {
    String name = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
    var plain = new StringBuilder();
    name.codePoints()
        .filter(each ->
            !Character.isISOControl(each)
                && Character.getType(each) != Character.SURROGATE
                && Character.getType(each) != Character.FORMAT)
        .limit(200)
        .forEach(plain::appendCodePoint);
    String stripped = plain.toString().strip();
    return stripped.isEmpty() || stripped.startsWith(".") ? "document" + stripped : stripped;
  }
}
