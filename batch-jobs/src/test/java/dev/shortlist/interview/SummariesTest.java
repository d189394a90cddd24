package dev.shortlist.interview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.hiring.PartialDate;
import dev.shortlist.hiring.Profile.Employment;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SummariesTest {
  private static final QuestionLibraries LIBRARIES = QuestionLibraries.shipped();

  private static final Employment CLERK =
      InventedPacks.employment("Harbour Office", "Clerk", PartialDate.of(2020), null);

  private final Employments employments =
      new Employments(LIBRARIES.in(PackLanguage.GERMAN).words(), LIBRARIES.protectedTopics());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Elternzeit", "Zweite Elternzeit", "Parental leave", "Second maternity leave",
        "Congé parental", "Baja por maternidad", "Excedencia", "Hausfrau und Mutter"
      })
  void aLeaveIsNoEmployment(String leave) {
    Employment entry =
        InventedPacks.employment(
            "Harbour Office", leave, PartialDate.of(2017), PartialDate.of(2019));

    assertThat(employments.latest(List.of(entry, CLERK)))
        .containsExactly("Clerk, Harbour Office, 2020 – heute");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Office Clerk (Elternzeitvertretung)", "Office Clerk, maternity leave cover"})
  void standingInForSomebodyOnLeaveIsAnEmployment(String position) {
    Employment entry =
        InventedPacks.employment("Pier Nine", position, PartialDate.of(2017), PartialDate.of(2019));

    assertThat(employments.latest(List.of(entry)).getFirst()).contains("Pier Nine, 2017 – 2019");
  }

  @Test
  void aLeaveBesideATitleIsNotPrinted() {
    Employment entry =
        InventedPacks.employment(
            "Pier Nine", "Clerk (in Elternzeit 2018)", PartialDate.of(2017), PartialDate.of(2019));

    assertThat(employments.latest(List.of(entry))).containsExactly("Pier Nine, 2017 – 2019");
  }

  @Test
  void anEmployerUnderItsTitleIsNotAnEmploymentOfItsOwn() {
    Employment title = InventedPacks.employment("", "Accountant II", PartialDate.of(2017), null);
    Employment employer = InventedPacks.employment("Pier Nine", "", null, null);

    assertThat(employments.latest(List.of(title, employer, CLERK)))
        .containsExactly(
            "Clerk, Harbour Office, 2020 – heute", "Accountant II, Pier Nine, 2017 – heute");
    assertThat(employments.latest(List.of(employer, title, CLERK)))
        .containsExactly(
            "Clerk, Harbour Office, 2020 – heute", "Accountant II, Pier Nine, 2017 – heute");
    assertThat(employments.latest(List.of(CLERK, employer)))
        .containsExactly("Clerk, Harbour Office, 2020 – heute");
  }

  @Test
  void theNewestWorkComesFirstInWhateverOrderTheCvHasIt() {
    Employment undated = InventedPacks.employment("Pier Nine", "Stoker", null, null);
    Employment older =
        InventedPacks.employment(
            "Pier Four", "Cook", PartialDate.of(2010, 7), PartialDate.of(2014));
    Employment newer =
        InventedPacks.employment(
            "Pier Five", "Chef", PartialDate.of(2009), PartialDate.of(2015, 2));

    assertThat(employments.latest(List.of(undated, older, newer, CLERK)))
        .containsExactly(
            "Clerk, Harbour Office, 2020 – heute",
            "Chef, Pier Five, 2009 – 2015-02",
            "Cook, Pier Four, 2010-07 – 2014");
  }

  @Test
  void aSingleDateIsShownOnce() {
    Employment july =
        InventedPacks.employment(
            "Pier Four", "Cook", PartialDate.of(2010, 7), PartialDate.of(2010, 7));
    Employment begun =
        new Employment("Pier Five", "Chef", "", PartialDate.of(2009), null, false, "", List.of());

    assertThat(employments.latest(List.of(july, begun)))
        .containsExactly("Cook, Pier Four, 2010-07", "Chef, Pier Five, 2009");
  }
}
