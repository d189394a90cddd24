package dev.shortlist.pipeline;

import dev.shortlist.hiring.Need;
import dev.shortlist.hiring.Requirement;
import dev.shortlist.hiring.TenantId;
import dev.shortlist.hiring.Vacancy;
import dev.shortlist.hiring.VacancyId;
import dev.shortlist.source.DocumentSource;
import dev.shortlist.source.FolderDocumentSource;
import dev.shortlist.source.PathPatterns;
import dev.shortlist.store.RunDocument;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;

/// Imports as the command does, for one tenant of an installation, and looks at what came of it.
final class ImportDesk {
  static final Clock NOW = Clock.fixed(Instant.parse("2026-11-01T09:30:00Z"), ZoneOffset.UTC);
  static final Vacancy CLERK = vacancy("Excel");

  private final Installation shortlist;
  private final TenantId tenant;
  private int partitions = 2;
  private UnaryOperator<Workplace> changes = UnaryOperator.identity();

  ImportDesk(Installation shortlist, TenantId tenant) {
    this.shortlist = shortlist;
    this.tenant = tenant;
  }

  /// A vacancy with one requirement, whose every application gets a pack.
  static Vacancy vacancy(String skill) {
    return new Vacancy(
        new VacancyId("clerk"),
        "Bookkeeper",
        "Keeps books.",
        List.of(new Requirement.Skill(skill, 0, Need.MUST, 1)),
        0);
  }

  static Installation open(Path home, int threads) {
    try {
      var loader =
          new SettingsLoader(
              Map.of("SHORTLIST_HOME", home.toString(), "SHORTLIST_THREADS", "" + threads),
              home.resolve("user"));
      return Installation.open(loader.load(Map.of(), null));
    } catch (InvalidSettingsException e) {
      throw new IllegalStateException(e);
    }
  }

  ImportDesk withPartitions(int number) {
    partitions = number;
    return this;
  }

  /// From now on the steps work with this instead.
  ImportDesk withChanged(UnaryOperator<Workplace> change) {
    changes = change;
    return this;
  }

  ImportDesk add(Vacancy vacancy) {
    shortlist
        .store()
        .scope()
        .run(
            tenant,
            () -> shortlist.store().vacancies().add(vacancy, LocalDate.parse("2026-11-01")));
    return this;
  }

  ImportRequest request(DocumentSource source) {
    return new ImportRequest(
        tenant, source.location(), PathPatterns.ALL, List.of(new VacancyId("clerk")));
  }

  RunReport run(Path folder) throws IOException, SQLException {
    try (var source = new FolderDocumentSource(folder, PathPatterns.ALL)) {
      return run(source, new StopSignal());
    }
  }

  RunReport run(DocumentSource source, StopSignal stop) throws SQLException {
    return imports().run(request(source), source, Progress.NONE, stop);
  }

  Imports imports() {
    return new Imports(
        changes.apply(shortlist.workplace()), new BatchEngine(shortlist.store()), NOW, partitions);
  }

  /// The whole derived state, without the tenant's name.
  List<String> export() throws IOException {
    var lines = new ArrayList<String>();
    shortlist
        .stateExport()
        .print(tenant, line -> lines.add(line.replace("/" + tenant + "/", "/tenant/")));
    return lines;
  }

  boolean indexIsWhole() {
    return shortlist.indexes().verify(tenant).isWhole();
  }

  List<RunDocument> receipt(RunReport report) {
    var lines = new ArrayList<RunDocument>();
    shortlist
        .store()
        .scope()
        .run(tenant, () -> shortlist.store().runDocuments().forEach(report.run().id(), lines::add));
    return lines;
  }

  /// The keys of a table's rows.
  SortedSet<String> keys(String table) {
    String key = table.equals("passage_vector") ? "model || hash" : table + "_id";
    var jdbc = new JdbcTemplate(shortlist.database().dataSource());
    return shortlist
        .store()
        .scope()
        .call(
            tenant,
            () ->
                new TreeSet<>(
                    jdbc.queryForList(
                        "select "
                            + (table.equals("passages") ? "passages_id" : key)
                            + " from "
                            + table,
                        String.class)));
  }

  /// When each object of the tenant was last written.
  SortedMap<String, String> objects() throws IOException {
    var times = new TreeMap<String, String>();
    Path home = shortlist.home().folder();
    for (Path folder :
        List.of(shortlist.home().objects(tenant), shortlist.home().packs().resolve("" + tenant))) {
      if (Files.exists(folder)) {
        try (Stream<Path> files = Files.walk(folder)) {
          files
              .filter(Files::isRegularFile)
              .forEach(file -> times.put(home.relativize(file).toString(), time(file)));
        }
      }
    }
    return times;
  }

  private static String time(Path file) {
    try {
      return Files.getLastModifiedTime(file).toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static RunReport.StepReport step(RunReport report, String name) {
    return report.steps().stream()
        .filter(step -> step.name().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
