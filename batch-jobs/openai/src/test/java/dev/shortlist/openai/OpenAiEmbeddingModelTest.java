package dev.shortlist.openai;

import static dev.shortlist.openai.LoopbackService.DIMENSION;
import static dev.shortlist.openai.LoopbackService.TOKENS_PER_TEXT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shortlist.embedding.Embedding;
import dev.shortlist.embedding.EmbeddingFailedException;
import dev.shortlist.embedding.EmbeddingFailedException.Side;
import dev.shortlist.embedding.EmbeddingModel;
import dev.shortlist.embedding.HostedModel;
import dev.shortlist.embedding.HostedModel.Shortening;
import dev.shortlist.embedding.HostedModels;
import dev.shortlist.openai.LoopbackService.Turn;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OpenAiEmbeddingModelTest {
  private static final String KEY = "sk-invented-for-this-test";
  private static final List<String> TEXTS =
      List.of("Ran Kafka in production", "Led a team of four", "Closed the books each month");
  private static final Clock NOON =
      Clock.fixed(Instant.parse("2026-11-01T12:00:00Z"), ZoneOffset.UTC);

  private final List<Duration> waits = new ArrayList<>();
  private CountedSpending spending = new CountedSpending(1_000_000);
  private LoopbackService service;

  @BeforeEach
  void start() throws IOException {
    service = new LoopbackService();
  }

  @AfterEach
  void stop() {
    service.close();
  }

  private HostedModel settings(int batch, Duration timeout) {
    return new HostedModel(
        service.address(), KEY, "embed-1", DIMENSION, Shortening.ASKED, batch, timeout, 4);
  }

  private EmbeddingModel model() {
    return model(settings(100, Duration.ofSeconds(5)));
  }

  private EmbeddingModel model(HostedModel settings) {
    return new OpenAiEmbeddingModel(
        OpenAiModels.client(settings), settings, spending, new Patience(NOON, waits::add));
  }

  private static List<Embedding> expected(List<String> texts) {
    return texts.stream().map(OpenAiEmbeddingModelTest::expected).toList();
  }

  /// By hand: divided by the largest, times 127, to the nearest whole number.
  private static Embedding expected(String text) {
    float[] values = LoopbackService.vector(text, DIMENSION);
    double largest = 0;
    for (float value : values) {
      largest = Math.max(largest, Math.abs(value));
    }
    var bytes = new byte[DIMENSION];
    for (int i = 0; i < DIMENSION; i++) {
      bytes[i] = (byte) Math.rint(values[i] / largest * 127);
    }
    return new Embedding(bytes);
  }

  private void assertFails(EmbeddingModel model, Side side, String code) {
    assertThatThrownBy(() -> model.embed(TEXTS))
        .isInstanceOfSatisfying(
            EmbeddingFailedException.class,
            failure -> {
              assertThat(failure.side()).isEqualTo(side);
              assertThat(failure.code()).isEqualTo(code);
              for (Throwable each = failure; each != null; each = each.getCause()) {
                assertThat(String.valueOf(each.getMessage()))
                    .doesNotContain(KEY)
                    .doesNotContain("Kafka");
              }
            });
  }

  @Test
  void isFoundByItsName() {
    var found = ServiceLoader.load(HostedModels.class).findFirst().orElseThrow();

    assertThat(found.provider()).isEqualTo("openai");
    assertThat(found.open(settings(1, Duration.ofSeconds(1)), spending).id())
        .isEqualTo("openai:embed-1/16@" + service.address().getRawAuthority() + "/v1");
  }

  @Test
  void givesAVectorPerTextInOrder() {
    List<Embedding> embeddings = model().embed(TEXTS);

    assertThat(embeddings).isEqualTo(expected(TEXTS));
    assertThat(service.calls()).hasSize(1);
    var call = service.calls().getFirst();
    assertThat(call.texts()).isEqualTo(TEXTS);
    assertThat(call.authorization()).isEqualTo("Bearer " + KEY);
    assertThat(call.body().get("model").asText()).isEqualTo("embed-1");
    assertThat(call.body().get("dimensions").asInt()).isEqualTo(DIMENSION);
    assertThat(call.body().get("encoding_format").asText()).isEqualTo("float");
  }

  @Test
  void doesNotAskForADimensionOfAModelThatHasOne() {
    var plain =
        new HostedModel(
            service.address(),
            "",
            "embed-1",
            DIMENSION,
            Shortening.NATIVE,
            9,
            Duration.ofSeconds(5),
            1);

    assertThat(model(plain).embed(TEXTS)).isEqualTo(expected(TEXTS));
    assertThat(service.calls().getFirst().body().has("dimensions")).isFalse();
  }

  @Test
  void asksForManyTextsInBatches() {
    List<String> texts = IntStream.range(0, 25).mapToObj(i -> "passage " + i).toList();

    List<Embedding> embeddings = model(settings(10, Duration.ofSeconds(5))).embed(texts);

    assertThat(embeddings).isEqualTo(expected(texts));
    assertThat(service.calls()).extracting(call -> call.texts().size()).containsExactly(10, 10, 5);
  }

  @Test
  void asksNobodyOfBlankTexts() {
    List<Embedding> embeddings = model().embed(List.of(" ", "Java", ""));

    assertThat(embeddings.get(0).toBytes()).containsOnly(0);
    assertThat(embeddings.get(1)).isEqualTo(expected("Java"));
    assertThat(service.calls().getFirst().texts()).containsExactly("Java");
  }

  @Test
  void putsVectorsInOrderByTheirNumbers() {
    service.next(new Turn.Reversed());

    assertThat(model().embed(TEXTS)).isEqualTo(expected(TEXTS));
  }

  @Test
  void countsBeforeEachCallAndPutsItRightAfterwards() {
    model().embed(TEXTS);

    assertThat(spending.reservations()).isEqualTo(1);
    assertThat(spending.counted()).isEqualTo(3 * TOKENS_PER_TEXT);
  }

  @Test
  void keepsWhatItReservedWhenTheServiceDoesNotSayWhatItCharges() {
    service.next(new Turn.WithoutUsage());

    model().embed(List.of("Java"));

    assertThat(spending.counted()).as("4 bytes and 4 marks").isEqualTo(8);
  }

  @Test
  void makesNoCallThatWouldGoOverTheCap() {
    spending = new CountedSpending(22);
    List<String> texts = List.of("0123456789012345", "0123456789012345", "0123456789012345");

    assertThatThrownBy(() -> model(settings(1, Duration.ofSeconds(5))).embed(texts))
        .isInstanceOf(EmbeddingFailedException.class);

    // 16 bytes and 4 marks are reserved, 5 charged; 5 + 20 would be over.
    assertThat(spending.counted()).isEqualTo(5);
    assertThat(service.calls()).hasSize(1);
  }

  @Test
  void waitsOutAStormOfRefusalsAsLongAsItIsAskedTo() {
    service.next(
        new Turn.Status(429, "rate_limit_exceeded", Map.of("retry-after", "2")),
        new Turn.Status(429, "rate_limit_exceeded", Map.of("retry-after-ms", "1500")),
        new Turn.Status(
            429, "rate_limit_exceeded", Map.of("retry-after", "Sun, 1 Nov 2026 12:00:07 GMT")));

    assertThat(model().embed(TEXTS)).isEqualTo(expected(TEXTS));

    assertThat(waits)
        .containsExactly(Duration.ofSeconds(2), Duration.ofMillis(1500), Duration.ofSeconds(7));
    assertThat(spending.counted()).as("refused calls cost nothing").isEqualTo(15);
  }

  @Test
  void givesUpAfterItsAttempts() {
    for (int i = 0; i < 9; i++) {
      service.next(new Turn.Status(429, "rate_limit_exceeded", Map.of()));
    }

    assertFails(model(), Side.SERVICE, "embedding.limited");

    assertThat(service.calls()).hasSize(4);
    assertThat(waits)
        .containsExactly(Duration.ofMillis(500), Duration.ofSeconds(1), Duration.ofSeconds(2));
    assertThat(spending.counted()).isZero();
  }

  @Test
  void doesNotWaitForAnHour() {
    service.next(new Turn.Status(429, "x", Map.of("retry-after", "3600")));

    assertFails(model(), Side.SERVICE, "embedding.limited");

    assertThat(waits).isEmpty();
    assertThat(service.calls()).hasSize(1);
  }

  @Test
  void triesAgainAfterAnErrorInsideTheServiceAndCountsItAsSpent() {
    service.next(new Turn.Status(500, "server_error", Map.of()));

    assertThat(model().embed(List.of("Java"))).isEqualTo(expected(List.of("Java")));

    assertThat(spending.counted()).as("8 of which nobody knows, and 5").isEqualTo(13);
  }

  @Test
  void triesAgainWhenAnAnswerBreaksOff() {
    service.next(new Turn.Truncated());

    assertThat(model().embed(TEXTS)).isEqualTo(expected(TEXTS));

    assertThat(service.calls()).hasSize(2);
    assertThat(spending.reservations()).isEqualTo(2);
  }

  @Test
  void givesASlowAnswerItsTimeAndNoMore() {
    for (int i = 0; i < 4; i++) {
      service.next(new Turn.Slow(Duration.ofSeconds(20)));
    }
    long begun = System.nanoTime();

    assertFails(
        model(settings(100, Duration.ofMillis(300))), Side.SERVICE, "embedding.unreachable");

    assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(10));
    assertThat(service.calls()).hasSize(4);
  }

  @Test
  void refusesVectorsOfAnotherDimension() {
    service.next(new Turn.Dimension(DIMENSION - 1));

    assertFails(model(), Side.SETTINGS, "embedding.dimension");

    assertThat(service.calls()).hasSize(1);
  }

  @Test
  void refusesTooFewVectorsAndNumbersThatOccurTwice() {
    service.next(new Turn.OneTooFew(), new Turn.Repeated());

    assertFails(model(), Side.SERVICE, "embedding.answer");
    assertFails(model(), Side.SERVICE, "embedding.answer");

    assertThat(service.calls()).as("nothing to gain by asking again").hasSize(2);
  }

  @Test
  void tellsAWrongKeyAnEmptyAccountAndAnUnknownModelApart() {
    service.next(
        new Turn.Status(401, "invalid_api_key", Map.of()),
        new Turn.Status(429, "insufficient_quota", Map.of("retry-after", "1")),
        new Turn.Status(404, "model_not_found", Map.of()),
        new Turn.Status(400, "a code that quotes Kafka", Map.of()));

    assertFails(model(), Side.SETTINGS, "embedding.key");
    assertFails(model(), Side.SETTINGS, "embedding.quota");
    assertFails(model(), Side.SETTINGS, "embedding.model");
    assertFails(model(), Side.SETTINGS, "embedding.refused");

    assertThat(service.calls()).hasSize(4);
    assertThat(spending.counted()).isZero();
  }

  @Test
  void takesTheKeyToNobodyElse() throws IOException {
    try (var other = new LoopbackService()) {
      service.next(new Turn.Redirect(other.address() + "/embeddings"));

      assertThatThrownBy(() -> model().embed(TEXTS)).isInstanceOf(EmbeddingFailedException.class);

      assertThat(other.calls()).isEmpty();
    }
  }

  @Test
  void saysThatNobodyIsThere() {
    EmbeddingModel model = model();
    service.close();

    assertFails(model, Side.SERVICE, "embedding.unreachable");
  }
}
