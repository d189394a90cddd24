package dev.shortlist.profile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.document.Extraction;
import dev.shortlist.document.Grade;
import dev.shortlist.document.Structure;
import dev.shortlist.hiring.DocumentId;
import dev.shortlist.hiring.EducationLevel;
import dev.shortlist.hiring.LanguageLevel;
import dev.shortlist.hiring.Profile;
import dev.shortlist.hiring.Profile.Skill;
import dev.shortlist.hiring.VisibleText;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

final class JsonResumeProfileExtractorTest {
  private static Profile read(String json, String text) {
    var document =
        new Extraction.Read(
            DocumentId.of(json.getBytes(StandardCharsets.UTF_8)),
            "application/json",
            json.length(),
            0,
            "en",
            VisibleText.of(text),
            List.of(),
            Grade.A,
            List.of(),
            List.of(),
            new Structure.JsonResume(json));
    return ProfileExtractors.standard().extract(document, YearMonth.of(2026, 6));
  }

  @Test
  void readsAJsonResumeAsData() {
    Profile profile =
        read(
            """
            {"basics": {"name": "Ada Exampleton", "email": "ada@example.org", "location": {"city": "Leeds", "countryCode": "GB"}},
             "work": [{"name": "Invented Ltd", "position": "Engineer", "startDate": "2020-01-15", "summary": "Java services"}],
             "education": [{"institution": "Nowhere University", "studyType": "Bachelor", "area": "Physics", "endDate": "2014"}],
             "skills": [{"name": "Web", "keywords": ["k8s", "Juggling"]}],
             "languages": [{"language": "Deutsch", "fluency": "Muttersprache"}]}
            """,
            "Ada Exampleton\nInvented Ltd\nEngineer\nJava services");

    assertThat(profile.basics().name()).isEqualTo("Ada Exampleton");
    assertThat(profile.work().getFirst().current()).isTrue();
    assertThat(profile.experienceMonths()).isEqualTo(78);
    assertThat(profile.education().getFirst().level()).isEqualTo(EducationLevel.BACHELOR);
    assertThat(profile.skills()).extracting(Skill::name).contains("Kubernetes", "Juggling", "Java");
    assertThat(profile.languages().getFirst().code()).isEqualTo("de");
    assertThat(profile.languages().getFirst().level()).isEqualTo(LanguageLevel.NATIVE);
    assertThat(profile.evidence())
        .extracting(evidence -> evidence.pointer())
        .contains("/profile/basics/name", "/profile/work/0/position");
  }

  @Test
  void takesValuesOfAWrongTypeAsNotGiven() {
    Profile profile =
        read("{\"basics\": [1], \"work\": {\"a\": 3}, \"education\": [{\"endDate\": 17}]}", "");

    assertThat(profile.basics().name()).isEmpty();
    assertThat(profile.education().getFirst().endDate()).isNull();
  }
}
