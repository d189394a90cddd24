package dev.shortlist.profile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.hiring.Profile.Employment;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Which words of an employment's head are what. All persons and employers are invented.
final class WorkHeadsTest {
  private static List<String> work(String text) {
    return ProfileExtractors.standard()
        .extract(
            ProfileFigures.read("Ada Exampleton\n\nExperience\n" + text), YearMonth.of(2026, 6))
        .work()
        .stream()
        .map(WorkHeadsTest::head)
        .toList();
  }

  private static String head(Employment work) {
    return "%s @ %s | %s | %s..%s"
        .formatted(work.position(), work.name(), work.location(), work.startDate(), work.endDate());
  }

  @Test
  void theLineUnderAPositionAndItsDatesIsTheEmployer() {
    List<String> work =
        work(
            """
            Senior Mechanic Mar 2016 to Current
            Company Name City , State

            Plans the looms of two halls and writes what they need.

            Mechanic Jan 2012 to Mar 2016
            Invented Mills Dublin , Ireland

            Ran six looms and mended them when they stood still.
            """);

    assertThat(work)
        .containsExactly(
            "Senior Mechanic @ Company Name | City , State | 2016-03..null",
            "Mechanic @ Invented Mills | Dublin , Ireland | 2012-01..2016-03");
  }

  @Test
  void anEmployersNameMayHoldAFullStopAndADateIsNoEmployer() {
    List<String> work =
        work(
            """
            Invented Mills Inc.  Dublin, Ireland
            Senior Mechanic  Jun. 2018 - Jan. 2021

            - Ran the looms of two halls.

            Madeloom. Co., Ltd.  Dublin, Ireland
            Mechanic  Jun. 2017 - May 2018

            - Mended six looms.

            SAMPLE Weavers  Ireland
            Freelance Tester  Sep. 2013, Mar. 2011 - Oct. 2011

            - Tested looms.
            """);

    assertThat(work)
        .containsExactly(
            "Senior Mechanic @ Invented Mills Inc. | Dublin, Ireland | 2018-06..2021-01",
            "Mechanic @ Madeloom. Co., Ltd. | Dublin, Ireland | 2017-06..2018-05",
            "Freelance Tester @ SAMPLE Weavers | Ireland | 2011-03..2011-10");
  }

  @Test
  void aTitleUnderAnEmployerAndItsDatesIsItsPosition() {
    List<String> work =
        work(
            """
            Invented Mills Ltd 2016 - 2018

            Senior Mechanic

            Ran the looms

            Madeup Looms Ltd 2012 - 2015

            Mechanic

            Mended the looms
            """);

    assertThat(work)
        .containsExactly(
            "Senior Mechanic @ Invented Mills Ltd |  | 2016..2018",
            "Mechanic @ Madeup Looms Ltd |  | 2012..2015");
  }

  @Test
  void positionAndEmployerWithItsPlaceOnOneLineAreAnEntry() {
    List<String> work =
        work(
            """
            Mechanic Jan 2012 to Mar 2016
            Invented Mills Ltd, Leeds
            Ran six looms and mended them when they stood still.
            Planner - Madeup Looms Ltd - Leeds, UK
            Mended what the others could not, and taught two of them how.
            """);

    assertThat(work)
        .containsExactly(
            "Mechanic @ Invented Mills Ltd | Leeds | 2012-01..2016-03",
            "Planner @ Madeup Looms Ltd | Leeds, UK | null..null");
  }

  @Test
  void aFurtherPositionHasTheEmployerBefore() {
    List<String> work =
        work(
            """
            Senior Mechanic, Invented Mills Ltd
            2016 - 2018
            • Ran the looms

            Mechanic
            2012 - 2015
            • Mended the looms
            """);

    assertThat(work)
        .containsExactly(
            "Senior Mechanic @ Invented Mills Ltd |  | 2016..2018",
            "Mechanic @ Invented Mills Ltd |  | 2012..2015");
  }

  @Test
  void anEmployerThatNoWordTellsIsNotLostToTheOneBefore() {
    List<String> work =
        work(
            """
            Jobs beside my studies

            Waiter Oct 2023 - Jul 2026
            Green Anchor, Leeds

            • Three evenings a week

            Summer intern Jul 2022 - Sep 2022
            Umbral Looms, Leeds

            • Added a test
            """);

    assertThat(work).last().isEqualTo("Summer intern @ Umbral Looms | Leeds | 2022-07..2022-09");
  }

  @Test
  void aTownThatBelongsToTheNameStaysWithIt() {
    List<String> work = work("Clerk 2016 - 2018\nBank of Dublin, Ireland\n\n• Kept the books\n");

    assertThat(work).containsExactly("Clerk @ Bank of Dublin | Ireland | 2016..2018");
  }

  @Test
  void aHeadThatEndsInAFullStopIsAHead() {
    List<String> work =
        work(
            """
            2018 - 2021 Mechanic, Invented Mills, Leeds.
            Ran the looms of the great hall.

            2015 - 2018 Planner, Madeup Looms Inc.
            Planned them.
            """);

    assertThat(work)
        .containsExactly(
            "Mechanic @ Invented Mills | Leeds | 2018..2021",
            "Planner @ Madeup Looms Inc. |  | 2015..2018");
  }

  @Test
  void aWordForThePresentMayStandInTheNextLineOfItsCell() {
    List<String> work =
        work(
            """
            2021 – Mechanic, Invented Mills, Leeds
            today
            • Runs the looms
            """);

    assertThat(work).containsExactly("Mechanic @ Invented Mills | Leeds | 2021..null");
  }

  @Test
  void anUnknownNameBeforeACountryOrStateIsTheEmployerWhereNoneIsNamed() {
    List<String> work =
        work(
            """
            Analyst  02/2020 - Present
            Umbral Foods, Leeds

            • Ran nights

            Buyer  08/2015 - 05/2018
            Blue Anchor, Germany

            • Bought fish

            Planner, Grand Loom, Ireland  08/2010 - 05/2012

            • Planned
            """);

    assertThat(work)
        .containsExactly(
            "Analyst @ Umbral Foods | Leeds | 2020-02..null",
            "Buyer @ Blue Anchor | Germany | 2015-08..2018-05",
            "Planner @ Grand Loom | Ireland | 2010-08..2012-05");
  }

  @Test
  void anUnknownTownOfAnEarlierEmployerStaysATown() {
    List<String> work =
        work(
            """
            Umbral Foods
            Analyst
            02/2018 - 03/2020
            Loomville, Texas

            • Ran nights

            Clerk
            08/2015 - 02/2018
            Loomville, Texas

            • Bought fish
            """);

    assertThat(work)
        .containsExactly(
            "Analyst @ Umbral Foods | Loomville, Texas | 2018-02..2020-03",
            "Clerk @ Umbral Foods | Loomville, Texas | 2015-08..2018-02");
  }

  @Test
  void aHeadMayRunOnIntoItsDescription() {
    List<String> work =
        work(
            """
            Chef 01/2015 to 12/2016 Invented Foods Leeds, UK Kept the kitchen clean and safe by the rules
            of the house, and taught four apprentices.

            Bale Inspector 01/2012 to 12/2014 Changed the machines over to the new product each time
            one was asked for.
            """);

    assertThat(work)
        .containsExactly(
            "Chef @ Invented Foods | Leeds, UK | 2015-01..2016-12",
            "Bale Inspector @  |  | 2012-01..2014-12");
  }
}
