package dev.shortlist.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.shortlist.s3.FaultyProxy;
import dev.shortlist.s3.S3Address;
import dev.shortlist.s3.S3Server;
import dev.shortlist.source.PathPatterns;
import dev.shortlist.source.S3DocumentSource;
import dev.shortlist.store.RunDocument;
import dev.shortlist.store.TestDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// A folder of invented CVs in S3 behind a server that can misbehave, and what an import of the
/// same files from disk left behind: an import from S3 ends with the same.
@Timeout(180)
abstract class S3Imports {
  static final int FILES = 7;
  static final int LAST = FILES - 1;
  static final S3Server SERVER = S3Server.shared();
  static Installation shortlist;
  static List<String> undisturbed;
  static List<String> receipt;
  @TempDir static Path shared;

  S3Address address;
  FaultyProxy proxy;
  ImportDesk desk;

  @BeforeAll
  static void open() throws Exception {
    TestDatabase.shared();
    shortlist = ImportDesk.open(TestDatabase.home().folder(), 2);
    Path folder = new InventedFolder(shared.resolve("cvs")).add(0, FILES).path();
    var desk = freshDesk();
    receipt = lines(desk, desk.run(folder));
    undisturbed = desk.export();
  }

  @AfterAll
  static void close() {
    shortlist.close();
  }

  @BeforeEach
  void furnish() throws IOException {
    desk = freshDesk();
    address = S3Server.freshPrefix();
    proxy = new FaultyProxy(SERVER.endpoint());
    for (int number = 0; number < FILES; number++) {
      put(InventedFolder.name(number), InventedFolder.content(number));
    }
  }

  @AfterEach
  void fall() {
    proxy.close();
  }

  RunReport run() throws IOException, SQLException {
    return run(address);
  }

  RunReport run(S3Address from) throws IOException, SQLException {
    try (var source = source(from)) {
      return desk.run(source, new StopSignal());
    }
  }

  S3DocumentSource source() throws IOException {
    return source(address);
  }

  S3DocumentSource source(S3Address from) throws IOException {
    return new S3DocumentSource(
        from, S3Server.settings(proxy.endpoint()), PathPatterns.ALL, Instant.MIN);
  }

  void put(String path, String content) throws IOException {
    SERVER.put(address.prefix() + path, content.getBytes(UTF_8));
  }

  static ImportDesk freshDesk() {
    return new ImportDesk(shortlist, TestDatabase.freshTenant()).add(ImportDesk.CLERK);
  }

  /// A receipt without its times.
  static List<String> lines(ImportDesk desk, RunReport report) {
    var lines = new ArrayList<String>();
    for (RunDocument line : desk.receipt(report)) {
      lines.add(
          String.join(
              " ",
              line.path(),
              "" + line.document(),
              "" + line.outcome(),
              line.code(),
              line.grade(),
              "" + line.flags(),
              "" + line.bytes()));
    }
    return lines;
  }
}
