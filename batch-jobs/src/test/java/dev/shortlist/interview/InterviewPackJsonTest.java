package dev.shortlist.interview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.contract.StrictSchema;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class InterviewPackJsonTest {
  private final JsonMapper mapper = JsonMapper.builder().build();

  @Test
  void carriesScoreEvidenceAndQuestions() {
    JsonNode pack = mapper.readTree(InterviewPackJson.write(InventedPacks.ada()));

    assertThat(pack.get("schema").asString()).isEqualTo("shortlist/pack@1");
    assertThat(pack.get("candidate").asString()).isEqualTo("c-00000000000000ad");
    assertThat(pack.get("score").asDouble()).isEqualTo(78.4);
    assertThat(pack.at("/criteria/0/evidence/0/quote").asString())
        .isEqualTo("Built payment services in Java 17 for 2 million accounts");
    assertThat(pack.at("/criteria/6/need").isNull()).isTrue();
    assertThat(pack.at("/competencies/0/anchors/5").asString()).isNotBlank();
    assertThat(pack.at("/candidateQuestions/2/evidence/0/page").asInt()).isEqualTo(1);
    assertThat(pack.at("/answers/0").asString()).isEqualTo("definitely_not");
    assertThat(pack.get("answersWithoutScale"))
        .extracting(JsonNode::asString)
        .containsExactly("yes", "no", "not-seen");
  }

  @Test
  void meetsItsSchemaAndNamesNoFieldTheSchemaDoesNot() {
    assertThat(StrictSchema.of("pack@1").problems(InterviewPackJson.write(InventedPacks.ada())))
        .isEmpty();
  }

  @Test
  void equalPacksGiveEqualText() {
    assertThat(InterviewPackJson.write(InventedPacks.ada()))
        .isEqualTo(InterviewPackJson.write(InventedPacks.ada()));
  }

  @Test
  void escapesWhatATerminalWouldObeyAndKeepsTheWords() {
    String json = InterviewPackJson.write(ExtremePacks.hostile());

    assertThat(json).doesNotContain("\u001b", "\u202e", "\u0000");
    assertThat(new String(json.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
        .isEqualTo(json);
    assertThat(mapper.readTree(json).get("title").asString()).isEqualTo(ExtremePacks.HOSTILE);
  }
}
