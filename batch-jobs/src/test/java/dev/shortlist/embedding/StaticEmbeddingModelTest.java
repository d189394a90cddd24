package dev.shortlist.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.hiring.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class StaticEmbeddingModelTest {
  private final StaticEmbeddingModel model = StaticEmbeddingModel.load();

  @Test
  void shipsTheTableThatItsChecksumNames() throws IOException {
    try (InputStream table = resource("table.int8");
        InputStream checksum = resource("table.sha256")) {
      String named = new String(checksum.readAllBytes(), StandardCharsets.US_ASCII);

      String sha256 = Sha256.of(table);

      assertThat(named).isEqualTo(sha256 + "  table.int8\n");
      assertThat(model.id()).isEqualTo("static-bge-small@" + sha256.substring(0, 16));
    }
  }

  @Test
  void givesEqualTextTheEqualVectorInAnyCompany() {
    Embedding alone = model.embed(List.of("Kafka streams")).getFirst();

    List<Embedding> together = model.embed(List.of("pastry chef", "Kafka streams"));

    assertThat(together.get(1)).isEqualTo(alone);
    assertThat(alone.dimension()).isEqualTo(model.dimension()).isEqualTo(384);
  }

  @Test
  void putsLikeWorkNearerThanUnlikeWork() {
    List<Embedding> texts =
        model.embed(
            List.of(
                "backend software developer",
                "programmer of server applications in Java",
                "pastry chef in a hotel kitchen"));

    double like = texts.get(0).cosine(texts.get(1));

    assertThat(like).isGreaterThan(texts.get(0).cosine(texts.get(2)) + 0.2);
  }

  @Test
  void givesTextWithoutWordsTheZeroVector() {
    Embedding nothing = model.embed(List.of(" \n ")).getFirst();

    assertThat(nothing.toBytes()).containsOnly(0);
    assertThat(nothing.cosine(model.embed(List.of("java")).getFirst())).isZero();
  }

  private static InputStream resource(String name) {
    return Objects.requireNonNull(StaticEmbeddingModel.class.getResourceAsStream(name), name);
  }
}
