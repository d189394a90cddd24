package dev.shortlist.openai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shortlist.embedding.EmbeddingFailedException;
import dev.shortlist.hiring.TenantId;
import dev.shortlist.openai.LoopbackService.Turn;
import dev.shortlist.pipeline.BatchEngine;
import dev.shortlist.pipeline.ImportRequest;
import dev.shortlist.pipeline.Imports;
import dev.shortlist.pipeline.Installation;
import dev.shortlist.pipeline.Progress;
import dev.shortlist.pipeline.RunReport;
import dev.shortlist.pipeline.SettingsLoader;
import dev.shortlist.pipeline.StopSignal;
import dev.shortlist.search.CandidateIndex;
import dev.shortlist.search.Hit;
import dev.shortlist.search.IndexOutdatedException;
import dev.shortlist.search.Int8Vector;
import dev.shortlist.search.SearchMode;
import dev.shortlist.search.SearchOptions;
import dev.shortlist.search.SearchQuery;
import dev.shortlist.source.FolderDocumentSource;
import dev.shortlist.source.PathPatterns;
import dev.shortlist.store.RunStatus;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The whole way with a hosted model: import, restart, search, and what was sent.
class OpenAiImportIT {
  private static final Clock NOW =
      Clock.fixed(Instant.parse("2026-11-01T09:30:00Z"), ZoneOffset.UTC);
  private static final TenantId TENANT = new TenantId("default");
  private static final List<String> TRADES =
      List.of("Kafka", "Payroll", "Welding", "Triage", "Kubernetes", "Xero");

  @TempDir private Path folder;
  private LoopbackService service;

  @BeforeEach
  void start() throws Exception {
    service = new LoopbackService();
    Files.createDirectories(folder.resolve("cvs"));
    for (int i = 0; i < TRADES.size(); i++) {
      Files.writeString(folder.resolve("cvs/cv-" + i + ".txt"), cv(i));
    }
  }

  @AfterEach
  void stop() {
    service.close();
  }

  private static String cv(int number) {
    String name = List.of("Zelda", "Yorick", "Xenia", "Waldo", "Vesna", "Ursel").get(number);
    return String.format(
        Locale.ROOT,
        """
        %s Quillfeather
        %s.quillfeather@example.org | +49 30 5550 10%d | linkedin.com/in/quillfeather%d

        Experience
        Specialist, Example Works %d
        2019 - 2024
        Looked after %s for the whole site.

        Skills
        %s
        """,
        name,
        name.toLowerCase(Locale.ROOT),
        10 + number,
        number,
        number,
        TRADES.get(number),
        TRADES.get(number));
  }

  private Installation open(String... settings) throws Exception {
    var environment = new TreeMap<String, String>();
    environment.put("SHORTLIST_HOME", folder.resolve("home").toString());
    environment.put("SHORTLIST_THREADS", "2");
    environment.put("SHORTLIST_EMBEDDING_MODEL", "openai");
    environment.put("OPENAI_BASE_URL", service.address().toString());
    environment.put("OPENAI_API_KEY", "sk-invented");
    environment.put("SHORTLIST_OPENAI_DIMENSIONS", "16");
    environment.put("SHORTLIST_OPENAI_BATCH", "4");
    for (int i = 0; i < settings.length; i += 2) {
      environment.put(settings[i], settings[i + 1]);
    }
    return Installation.open(
        new SettingsLoader(environment, folder.resolve("user")).load(Map.of(), null));
  }

  private RunReport run(Installation shortlist) throws Exception {
    try (var source = new FolderDocumentSource(folder.resolve("cvs"), PathPatterns.ALL)) {
      return new Imports(shortlist.workplace(), new BatchEngine(shortlist.store()), NOW, 2)
          .run(
              new ImportRequest(TENANT, source.location(), PathPatterns.ALL, List.of()),
              source,
              Progress.NONE,
              new StopSignal());
    }
  }

  private List<String> sent() {
    return service.calls().stream().flatMap(call -> call.texts().stream()).toList();
  }

  private static List<String> found(Installation shortlist, String line) {
    try (CandidateIndex index = shortlist.indexes().open(TENANT)) {
      return index
          .search(
              SearchQuery.parse(line),
              Int8Vector.of(shortlist.indexes().meaning(line).toBytes()),
              SearchOptions.DEFAULT.withMode(SearchMode.SEMANTIC))
          .hits()
          .stream()
          .map(Hit::candidate)
          .toList();
    }
  }

  @Test
  void sendsEachMaskedPassageOnceAndSearchesByItsVector() throws Exception {
    try (Installation shortlist = open()) {
      assertThat(run(shortlist).run().status()).isEqualTo(RunStatus.COMPLETED);
      assertThat(shortlist.indexes().verify(TENANT).isWhole()).isTrue();
      int calls = service.calls().size();
      List<String> sent = sent();

      // Nobody is named, no text was sent twice, and what counts was sent.
      assertThat(sent).isNotEmpty().doesNotHaveDuplicates();
      assertThat(service.calls()).allSatisfy(call -> assertThat(call.texts()).hasSizeLessThan(5));
      assertThat(String.join("\n", sent))
          .contains(TRADES)
          .doesNotContainIgnoringCase("quillfeather")
          .doesNotContain("@", "linkedin", "5550", "Zelda", "Yorick", "Xenia", "Waldo");

      // Again: nothing is missing.
      assertThat(run(shortlist).run().status()).isEqualTo(RunStatus.COMPLETED);
      shortlist.indexes().rebuild(TENANT);
      assertThat(service.calls()).hasSize(calls);

      // A searched line is asked for once, without contacts; its own passage is found first.
      String passage =
          sent.stream().filter(text -> text.contains("Welding")).findFirst().orElseThrow();
      List<String> first = found(shortlist, passage);
      assertThat(found(shortlist, passage)).isEqualTo(first).hasSize(TRADES.size());
      found(shortlist, "welder, call +49 30 5550 1012 or zelda@example.org");
      assertThat(service.calls()).hasSize(calls + 1);
      assertThat(service.calls().getLast().texts().getFirst())
          .contains("welder")
          .doesNotContain("5550", "@");
      assertThat(new HashSet<>(first)).hasSize(TRADES.size());
    }
    try (Installation shortlist = open("SHORTLIST_EMBEDDING_MODEL", "static")) {
      assertThatThrownBy(() -> shortlist.indexes().open(TENANT))
          .isInstanceOf(IndexOutdatedException.class)
          .hasMessageContaining("another embedding model");
      shortlist.indexes().rebuild(TENANT);
      assertThat(shortlist.indexes().verify(TENANT).isWhole()).isTrue();
    }
    // Another model of the same dimension is another model.
    try (Installation shortlist = open("SHORTLIST_OPENAI_MODEL", "embed-2")) {
      assertThatThrownBy(() -> shortlist.indexes().open(TENANT))
          .isInstanceOf(IndexOutdatedException.class);
    }
  }

  @Test
  void stopsBeforeTheCapAndGoesOnWhenItIsRaised() throws Exception {
    long spent;
    int calls;
    // At a price of 1,000 a million, a token is a thousandth.
    try (Installation shortlist =
        open(
            "SHORTLIST_OPENAI_PRICE",
            "1000",
            "SHORTLIST_OPENAI_CAP",
            "0.13",
            "SHORTLIST_OPENAI_BATCH",
            "1")) {
      RunReport stopped = run(shortlist);

      assertThat(stopped.run().status()).isEqualTo(RunStatus.FAILED);
      assertThat(stopped.outside())
          .isInstanceOfSatisfying(
              EmbeddingFailedException.class,
              failure -> {
                assertThat(failure.side()).isEqualTo(EmbeddingFailedException.Side.SETTINGS);
                assertThat(failure.code()).isEqualTo("embedding.cap");
                assertThat(failure.hint()).contains("raise openai.cap");
              });
      spent = shortlist.store().ask(TENANT, store -> store.spendings().spentNanos("openai"));
      calls = service.calls().size();
    }
    assertThat(spent).isLessThanOrEqualTo(130_000_000L);
    assertThat(sent()).doesNotHaveDuplicates();

    try (Installation shortlist = open("SHORTLIST_OPENAI_PRICE", "1000")) {
      RunReport resumed = run(shortlist);

      assertThat(resumed.resumed()).isTrue();
      assertThat(resumed.run().status()).isEqualTo(RunStatus.COMPLETED);
      assertThat(shortlist.indexes().verify(TENANT).isWhole()).isTrue();
      assertThat(sent()).as("what was paid for is kept").doesNotHaveDuplicates();
      assertThat(service.calls().size()).isGreaterThan(calls);
      long all = shortlist.store().ask(TENANT, store -> store.spendings().spentNanos("openai"));
      assertThat(all)
          .as("each text's tokens and no more")
          .isEqualTo(sent().size() * LoopbackService.TOKENS_PER_TEXT * 1_000_000L);
    }
  }

  @Test
  void failsAsAnOutsideServiceAndGoesOnWhenItIsBack() throws Exception {
    for (int i = 0; i < 4; i++) {
      service.next(new Turn.Status(503, "overloaded", Map.of("retry-after-ms", "1")));
    }
    try (Installation shortlist = open("SHORTLIST_OPENAI_ATTEMPTS", "2")) {
      RunReport failed = run(shortlist);

      assertThat(failed.run().status()).isEqualTo(RunStatus.FAILED);
      assertThat(failed.run().message()).contains("503").doesNotContain("Looked after");
      assertThat(failed.outside())
          .isInstanceOfSatisfying(
              EmbeddingFailedException.class,
              failure ->
                  assertThat(failure.side()).isEqualTo(EmbeddingFailedException.Side.SERVICE));

      assertThat(run(shortlist).run().status()).isEqualTo(RunStatus.COMPLETED);
      assertThat(shortlist.indexes().verify(TENANT).isWhole()).isTrue();
    }
  }
}
