package dev.shortlist.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.hiring.VisibleText;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PassageSplitterTest {
  private final StaticEmbeddingModel model = StaticEmbeddingModel.load();
  private final PassageSplitter splitter = new PassageSplitter(model);

  @Test
  void packsWholeLinesUpToTheLimit() {
    String line = "java ".repeat(50).strip();
    VisibleText text = VisibleText.of(line + "\n" + line + "\n\n" + line);

    List<Passage> passages = splitter.split(text);

    assertThat(passages).hasSize(2);
    assertThat(passages.get(0).text()).isEqualTo(line + " " + line);
    assertThat(passages.get(1).text()).isEqualTo(line);
    assertThat(text.text().substring(passages.get(1).start(), passages.get(1).end()))
        .isEqualTo(line);
  }

  @Test
  void cutsALineThatIsTooLongAtSpaces() {
    VisibleText text = VisibleText.of("short\n" + "unaffable ".repeat(100) + "\nend");

    List<Passage> passages = splitter.split(text);

    assertThat(passages).allSatisfy(this::fits);
    assertThat(passages.stream().map(Passage::text).collect(Collectors.joining(" ")))
        .isEqualTo("short " + "unaffable ".repeat(100) + "end");
  }

  @Test
  void cutsALineWithoutSpacesToo() {
    VisibleText text = VisibleText.of("工程".repeat(500) + "-".repeat(300));

    List<Passage> passages = splitter.split(text);

    assertThat(passages).allSatisfy(this::fits);
    assertThat(passages.stream().map(Passage::text).collect(Collectors.joining()))
        .isEqualTo(text.text());
  }

  @Test
  void leavesOutLinesWithoutWords() {
    assertThat(splitter.split(VisibleText.of("  \n \t \n"))).isEmpty();
    assertThat(splitter.split(VisibleText.EMPTY)).isEmpty();
  }

  @Test
  void doesNotLetBlanksChangeAPassage() {
    Passage wide = splitter.split(VisibleText.of("led   a team\n\n of   six")).getFirst();

    Passage narrow = splitter.split(VisibleText.of("led a team\nof six")).getFirst();

    assertThat(wide.hash()).isEqualTo(narrow.hash());
  }

  private void fits(Passage passage) {
    assertThat(model.tokenizer().count(passage.text(), 0, passage.text().length()))
        .isBetween(1, PassageSplitter.LONGEST);
  }
}
