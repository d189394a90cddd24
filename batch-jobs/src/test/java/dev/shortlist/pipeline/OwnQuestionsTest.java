package dev.shortlist.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shortlist.interview.IllegalLibraryException;
import dev.shortlist.interview.InterviewPacks;
import dev.shortlist.interview.QuestionLibraries;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnQuestionsTest {
  private static final String QUESTION =
      """
      questions:
        planning:
          - ask: Which roof took longest to plan?
            then: ["Who waited for it?", "What did the weather change?"]
      """;

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"en/roofs.yaml", "en/roofs.yml"})
  void takesYamlFilesByEitherEnding(String name) throws IOException {
    write(name);

    assertThat(version(OwnQuestions.in(folder))).isNotEqualTo(version(QuestionLibraries.shipped()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"roofs.yaml", "it/roofs.yml", "english/roofs.yaml"})
  void refusesQuestionsThatNoLanguageWouldAsk(String name) throws IOException {
    write(name);

    assertThatThrownBy(() -> OwnQuestions.in(folder))
        .isInstanceOf(IllegalLibraryException.class)
        .hasMessageContaining(name + " is in no known language");
  }

  @Test
  void leavesOtherFilesAlone() throws IOException {
    write("en/notes.txt");
    write("en/.roofs.yaml");

    assertThat(version(OwnQuestions.in(folder))).isEqualTo(version(QuestionLibraries.shipped()));
  }

  private static String version(QuestionLibraries libraries) {
    return new InterviewPacks(libraries).version();
  }

  private void write(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, QUESTION);
  }
}
