package dev.shortlist.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.hiring.Filter;
import dev.shortlist.hiring.Profile;
import dev.shortlist.hiring.VisibleText;
import dev.shortlist.scoring.Scorecard.Answer;
import dev.shortlist.scoring.Scorecard.Met;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilterCheckTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Authorized to work in the US for any employer | US | YES",
        "I have the right to work in the UK | GB | YES",
        "Full UK right to work, no sponsorship required | GB | YES",
        "EU work permit | DE | YES",
        "Unbefristete Arbeitserlaubnis in Deutschland | DE | YES",
        "Green card holder | US | YES",
        "Requires visa sponsorship in the UK | GB | NO",
        "Not authorized to work in Germany | DE | NO",
        "Valid work permit | DE | UNKNOWN",
        "No sponsorship required | US | UNKNOWN",
        "Authorized to work in Canada | US | UNKNOWN",
        "German work permit specialist in our HR team | FR | UNKNOWN",
        "US citizen | US | UNKNOWN",
        "Nationality: German | DE | UNKNOWN",
        "Contact us about our work | US | UNKNOWN"
      })
  void leaveToWorkIsWhatIsSaidOfIt(String line, String country, Met met) {
    Answer answer = FilterCheck.answer(new Filter.RightToWork(country), standing(line, "", ""));

    assertThat(answer.met()).isEqualTo(met);
    if (met != Met.UNKNOWN) {
      assertThat(answer.evidence()).singleElement().matches(quote -> quote.text().equals(line));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Munich, DE, München, DE, false, YES",
    "'', DE, Bonn, DE, false, YES",
    "Berlin, DE, Bonn, DE, false, NO",
    "Berlin, DE, Bonn, DE, true, YES",
    "Berlin, DE, Lyon, FR, true, NO",
    "Berlin, DE, '', '', true, UNKNOWN",
    "Berlin, DE, Kleinau, '', true, UNKNOWN",
    "Berlin, DE, Kleinau, '', false, NO",
    "Berlin, '', Berlin, DE, false, YES",
    "'', DE, '', FR, false, NO"
  })
  void placeIsWhereTheCvSaysThatSomebodyLives(
      String city, String country, String lives, String livesIn, boolean remote, Met met) {
    Answer answer =
        FilterCheck.answer(
            new Filter.Place(city, country, remote), standing("Wrote Java", lives, livesIn));

    assertThat(answer.met()).isEqualTo(met);
  }

  @Test
  void whoWouldMoveFitsUnlessItIsToElsewhere() {
    var berlin = new Filter.Place("Berlin", "DE", false);

    assertThat(FilterCheck.answer(berlin, standing("Willing to relocate", "Lyon", "FR")).met())
        .isEqualTo(Met.YES);
    assertThat(
            FilterCheck.answer(berlin, standing("Willing to relocate to Spain", "Lyon", "FR"))
                .met())
        .isEqualTo(Met.NO);
    assertThat(FilterCheck.answer(berlin, standing("Not willing to relocate", "Lyon", "FR")).met())
        .isEqualTo(Met.NO);
  }

  @Test
  void aBlindViewShowsNoPlace() {
    var berlin = new Filter.Place("Berlin", "DE", false);

    assertThat(FilterCheck.answer(berlin, standing("Willing to relocate", "", "")).shown())
        .hasSize(1);
    assertThat(
            new Answer(
                    berlin, Met.YES, List.of(VisibleText.of("Berlin").quote(0, 6)), "lives there")
                .shown())
        .isEmpty();
  }

  private static Standing standing(String line, String city, String country) {
    VisibleText text = VisibleText.of(line);
    var basics =
        new Profile.Basics(
            "", "", "", "", "", "", new Profile.Location(city, "", country), List.of());
    var profile =
        new Profile(
            basics, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), 0,
            List.of());
    return StandingReader.read(
        profile, 1, _ -> text.text(), _ -> text.quote(0, text.text().length()));
  }
}
