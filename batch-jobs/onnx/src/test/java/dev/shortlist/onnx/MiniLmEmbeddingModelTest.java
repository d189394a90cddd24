package dev.shortlist.onnx;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.embedding.Embedding;
import dev.shortlist.embedding.EmbeddingModel;
import dev.shortlist.embedding.LocalModels;
import dev.shortlist.embedding.WordPieces;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.ServiceLoader;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MiniLmEmbeddingModelTest {
  private static final EmbeddingModel MODEL = new MiniLm().open();

  private static final List<String> TEXTS =
      List.of(
          "Prepared the month-end close for four companies.",
          "Java",
          "Led a team of seven nurses on a surgical ward and trained new colleagues in triage,"
              + " documentation and hand-over; wrote the duty rosters for two years.",
          "Ran Kafka clusters.");

  private static Embedding one(String text) {
    return MODEL.embed(List.of(text)).getFirst();
  }

  private static List<String> bytes(EmbeddingModel model) {
    return model.embed(TEXTS).stream()
        .map(each -> HexFormat.of().formatHex(each.toBytes()))
        .toList();
  }

  @Test
  void isFoundByTheNameThatSettingsKnow() {
    assertThat(ServiceLoader.load(LocalModels.class))
        .extracting(LocalModels::name)
        .contains("minilm");
  }

  @Test
  void givesATextItsVectorWhateverElseIsAsked() {
    List<Embedding> together = MODEL.embed(TEXTS);
    List<Embedding> backwards = MODEL.embed(TEXTS.reversed());

    for (int i = 0; i < TEXTS.size(); i++) {
      assertThat(one(TEXTS.get(i))).isEqualTo(together.get(i));
      assertThat(backwards.get(TEXTS.size() - 1 - i)).isEqualTo(together.get(i));
    }
  }

  @Test
  void givesTheSameBytesWhenOpenedAgain() {
    EmbeddingModel again = new MiniLm().open();

    assertThat(again.id()).isEqualTo(MODEL.id());
    assertThat(bytes(again)).isEqualTo(bytes(MODEL));
  }

  @Test
  void givesManyThreadsTheSameBytes() throws Exception {
    List<String> expected = bytes(MODEL);
    var tasks = new ArrayList<Callable<List<String>>>();
    for (int i = 0; i < 8; i++) {
      tasks.add(() -> bytes(MODEL));
    }
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      for (Future<List<String>> done : threads.invokeAll(tasks)) {
        assertThat(done.get()).isEqualTo(expected);
      }
    }
  }

  @Test
  void namesTheFileTheRuntimeAndTheKindOfMachine() {
    assertThat(MODEL.id())
        .matches("minilm-l6-v2-q@[0-9a-f]{12}/onnxruntime@[0-9.]+/kind@[0-9a-f]{8}");
  }

  @Test
  void findsOtherWordsForTheSameThingNear() {
    Embedding close = one("month-end close");

    assertThat(close.cosine(one("closes the books at the end of every month"))).isGreaterThan(.6);
    assertThat(close.cosine(one("repairs lorries"))).isLessThan(.2);
  }

  @Test
  void readsWhatIsTooLongAtOnceInStretches() {
    String end = " Welded ships.";
    String beyond = "Kept the ledger of a bank. ".repeat(60);

    assertThat(one(beyond + end)).isNotEqualTo(one(beyond));
    assertThat(one(beyond).cosine(one("bookkeeping in a bank"))).isGreaterThan(.4);
  }

  @Test
  void hasNoDirectionForATextThatSaysNothing() {
    assertThat(one(" ").cosine(one("Java"))).isZero();
  }

  @Test
  void numbersWordsAsTheModelsOwnVocabulary() throws IOException {
    JsonNode vocabulary;
    try (InputStream in = MiniLm.class.getResourceAsStream("/all-minilm-l6-v2-q-tokenizer.json")) {
      vocabulary = JsonMapper.builder().build().readTree(in).path("model").path("vocab");
    }
    WordPieces pieces = WordPieces.shipped();
    int compared = 0;
    for (String word : vocabulary.propertyNames()) {
      if (word.matches("[a-z]+")) {
        assertThat(pieces.of(word)).as(word).containsExactly(vocabulary.path(word).asInt());
        compared++;
      }
    }
    assertThat(compared).isGreaterThan(20_000);
    assertThat(vocabulary.path("[CLS]").asInt()).isEqualTo(WordPieces.FIRST);
    assertThat(vocabulary.path("[SEP]").asInt()).isEqualTo(WordPieces.LAST);
  }
}
