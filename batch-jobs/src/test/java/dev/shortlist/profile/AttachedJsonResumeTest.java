package dev.shortlist.profile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.hiring.Evidence;
import dev.shortlist.hiring.Profile;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class AttachedJsonResumeTest {
  private static final String RESUME =
      """
      {"basics": {"name": "Ada Example", "email": "ada@example.org"},
       "work": [
         {"name": "Example Works", "position": "Loom engineer", "startDate": "2019-03"},
         {"name": "Nowhere Mills", "position": "Fitter", "startDate": "2017-01", "endDate": "2018-12"}],
       "education": [{"institution": "Nowhere University", "studyType": "Bachelor of Science",
         "startDate": "2008", "endDate": "2011"}]}
      """;

  @Test
  void aJsonResumeAttachedToAPdfIsReadAsDataWhereThePagesShowIt() throws IOException {
    Profile profile = EuropassProfileTest.pdf(EuropassProfileTest.PAGE, RESUME);

    assertThat(profile.work())
        .extracting(work -> work.name() + ", " + work.position())
        .containsExactly("Example Works, Loom engineer", "Nowhere Mills, Fitter");
    assertThat(profile.evidence())
        .filteredOn(each -> each.pointer().equals("/profile/work/0/position"))
        .extracting(Evidence::method)
        .containsExactly("json-resume");
  }

  @Test
  void anEmployerThatNoPageShowsIsNobodys() throws IOException {
    String other = RESUME.replace("Nowhere Mills", "Payload Industries");

    Profile profile = EuropassProfileTest.pdf(EuropassProfileTest.PAGE, other);

    assertThat(profile.work())
        .extracting(Profile.Employment::name)
        .doesNotContain("Payload Industries");
  }

  @Test
  void aBrokenAttachmentLeavesThePages() throws IOException {
    Profile profile =
        EuropassProfileTest.pdf(EuropassProfileTest.PAGE, RESUME.substring(0, RESUME.length() / 2));

    assertThat(profile.basics().name()).isEqualTo("Ada Example");
    assertThat(profile.work()).hasSize(2);
  }
}
