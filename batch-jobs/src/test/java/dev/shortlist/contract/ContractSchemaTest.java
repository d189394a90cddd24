package dev.shortlist.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.hiring.VacancyId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ContractSchemaTest {
  @ParameterizedTest
  @MethodSource({
    "dev.shortlist.contract.ContractObjects#everyObject",
    "dev.shortlist.contract.ServiceObjects#everyObject",
    "dev.shortlist.contract.ResultObjects#everyObject"
  })
  void whatIsWrittenMeetsItsSchemaAndNamesNoFieldTheSchemaDoesNot(ContractObject object) {
    StrictSchema schema = StrictSchema.of(object.schema());

    assertThat(schema.problems(ContractJson.line(object))).isEmpty();
    assertThat(schema.problems(ContractJson.indented(object))).isEmpty();
  }

  @Test
  void aSchemaRefusesWhatTheContractDoesNotAllow() {
    StrictSchema schema = StrictSchema.of("error@1");

    assertThat(schema.problems("{\"schema\":\"shortlist/error@1\",\"code\":\"a.b\"}")).isNotEmpty();
    assertThat(
            schema.problems(
                ContractJson.line(new ErrorJson("a.b", "m", "h", 3)).replace("}", ",\"x\":1}")))
        .isNotEmpty();
  }

  @Test
  void fieldsStandInTheContractsOrder() {
    String line =
        ContractJson.line(
            new ScorecardJson(
                null,
                ContractObjects.CANDIDATE,
                ContractObjects.DOCUMENT,
                new VacancyId("backend"),
                1,
                0,
                List.of(),
                ContractObjects.scorecard()));

    assertThat(line)
        .startsWith("{\"schema\":\"shortlist/scorecard@1\",\"candidate\":\"c-abababababababab\"")
        .contains(
            "\"score\":62.5,\"rank\":1,\"tied\":0,\"band\":\"partial\",\"fingerprint\":\"f\",\"criteria\":[{\"kind\":")
        .contains("\"box\":[1,2,30.13,4]")
        .contains("\"page\":null,\"start\":0,\"end\":4,\"quote\":\"Java\",\"box\":null");
  }
}
