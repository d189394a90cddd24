package dev.shortlist.scoring;

import dev.shortlist.hiring.Evidence;
import dev.shortlist.hiring.PartialDate;
import dev.shortlist.hiring.Profile;
import dev.shortlist.hiring.VisibleText;
import java.util.ArrayList;
import java.util.List;

/// A CV made up for a test: a text, and the profile that a reader would make of it. Every value's
/// evidence is the first place where the text has its words.
final class InventedCv {
  private final VisibleText text;
  private final List<Evidence> evidence = new ArrayList<>();
  private final List<Profile.Employment> work = new ArrayList<>();
  private final List<Profile.Skill> skills = new ArrayList<>();
  private final List<Profile.Education> education = new ArrayList<>();
  private final List<Profile.Language> languages = new ArrayList<>();
  private final List<Profile.Certificate> certificates = new ArrayList<>();
  private Profile.Basics basics = Profile.Basics.EMPTY;
  private int experienceMonths;

  InventedCv(String text) {
    this.text = VisibleText.of(text);
  }

  InventedCv person(String name, String email, String phone, String city) {
    basics =
        new Profile.Basics(
            name, "", email, phone, "", "", new Profile.Location(city, "", ""), List.of());
    cite("/profile/basics/name", name);
    cite("/profile/basics/email", email);
    cite("/profile/basics/phone", phone);
    cite("/profile/basics/location/city", city);
    return this;
  }

  InventedCv title(String position) {
    cite("/profile/work/" + work.size() + "/position", position);
    work.add(
        new Profile.Employment("", position, "", PartialDate.of(2019), null, true, "", List.of()));
    return this;
  }

  InventedCv skill(String name, String keyword, int months) {
    cite("/profile/skills/" + skills.size() + "/name", keyword);
    skills.add(new Profile.Skill(name, name, List.of(keyword), months, null));
    return this;
  }

  /// How long the last skill was used, as these words of the CV state it.
  InventedCv stated(String words) {
    int start = text.text().indexOf(words);
    evidence.add(
        new Evidence(
            "/profile/skills/" + (skills.size() - 1) + "/months",
            text.quote(start, start + words.length()),
            1,
            Evidence.STATED));
    return this;
  }

  InventedCv education(Profile.Education course, String words) {
    cite("/profile/education/" + education.size() + "/studyType", words);
    education.add(course);
    return this;
  }

  InventedCv language(Profile.Language language, String words) {
    cite("/profile/languages/" + languages.size() + "/language", words);
    languages.add(language);
    return this;
  }

  InventedCv certificate(String name) {
    cite("/profile/certificates/" + certificates.size() + "/name", name);
    certificates.add(new Profile.Certificate(name, "", null));
    return this;
  }

  InventedCv experience(int months) {
    experienceMonths = months;
    return this;
  }

  VisibleText text() {
    return text;
  }

  Profile profile() {
    return new Profile(
        basics,
        work,
        education,
        skills,
        languages,
        certificates,
        List.of(),
        List.of(),
        experienceMonths,
        evidence);
  }

  private void cite(String pointer, String words) {
    int start = text.text().indexOf(words);
    if (!words.isEmpty() && start >= 0) {
      evidence.add(new Evidence(pointer, text.quote(start, start + words.length()), 1, "test"));
    }
  }
}
