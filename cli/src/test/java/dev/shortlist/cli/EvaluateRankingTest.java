package dev.shortlist.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class EvaluateRankingTest {
  private static final List<String> CVS =
      List.of(
          "Senior Accountant\\nExperience\\nSenior Accountant, 2015 to 2020\\nPrepared tax returns and"
              + " financial statements\\nSkills\\nTaxation, bookkeeping",
          "Head Chef\\nExperience\\nHead Chef, 2012 to 2019\\nLed a kitchen of nine cooks and planned"
              + " menus\\nSkills\\nCooking, menu planning",
          "Clerk\\nExperience\\nOffice Clerk, 2016 to 2018\\nFiled letters and answered calls");

  @TempDir Path folder;

  @BeforeEach
  void data() throws IOException {
    Path data = folder.resolve("data");
    var texts = new StringBuilder();
    List<String> categories = List.of("ACCOUNTANT", "CHEF", "BPO");
    for (int i = 0; i < CVS.size(); i++) {
      texts
          .append("{\"id\": \"")
          .append(i)
          .append("\", \"cat\": \"")
          .append(categories.get(i))
          .append("\", \"split_native\": true, \"text\": \"")
          .append(CVS.get(i))
          .append("\"}\n");
    }
    write(data.resolve("livecareer/texts.jsonl"), texts.toString());
    write(
        data.resolve("hr-relevance/jd_terms.jsonl"),
        """
        {"jd_id": "books", "terms": ["taxation", "accountant"]}
        {"jd_id": "food", "terms": ["cooking", "chef"]}
        {"jd_id": "none", "terms": ["law"]}
        """);
    write(
        data.resolve("hr-relevance/labels.csv"),
        """
        jd_id,resume_id,score
        books,0,7
        books,1,1
        books,2,3
        food,0,1
        food,1,6
        """);
    write(
        data.resolve("taxonomy/esco/occupations.csv"),
        """
        ID,PREFERREDLABEL,DESCRIPTION
        1,accountant,"Accountants prepare tax returns. They draw up financial statements."
        2,chef,Chefs lead a kitchen and plan menus.
        3,diver,Divers dive.
        """);
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  @Test
  void tellsHowScoresAgreeWithPeopleBesideKeywords() {
    CliRun.Result result =
        CliRun.in(folder).run("evaluate", "relevance", "--data", "data", "-q", "-o", "jsonl");

    assertThat(result.exit()).isZero();
    List<JsonNode> figures =
        result.output().lines().map(line -> JsonMapper.shared().readTree(line)).toList();
    result.output().lines().forEach(line -> assertThat(PublishedSchemas.problems(line)).isEmpty());
    assertThat(figures)
        .extracting(figure -> figure.path("measure").asString())
        .containsExactly("ndcg@5", "tau", "pairwise", "length-correlation");
    // Of two descriptions: too few for an interval.
    assertThat(figures.getFirst().path("documents").asInt()).isEqualTo(2);
    assertThat(figures.getFirst().path("value").asDouble()).isGreaterThan(0.98);
    assertThat(figures.getFirst().path("interval").isNull()).isTrue();
    assertThat(figures.getFirst().path("other").path("tool").asString()).isEqualTo("bm25");
  }

  @Test
  void findsTheCvsOfAnOccupationWithAndWithoutTheirFirstLine() {
    CliRun.Result result =
        CliRun.in(folder)
            .run("evaluate", "category", "--data", "data", "-q", "--fail-under", "map=1");

    assertThat(result.errors()).isEmpty();
    assertThat(result.exit()).isZero();
    assertThat(result.output())
        .contains("livecareer  all")
        .contains("livecareer  headless")
        .contains("map");
  }

  @Test
  void withoutLabelsItSaysWhatIsWanted() {
    CliRun.Result result = CliRun.in(folder).run("evaluate", "relevance", "--data", ".");

    assertThat(result.exit()).isEqualTo(2);
    assertThat(result.errors()).contains("hr-relevance");
  }
}
