package dev.shortlist.hiring;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What a CV says, in the terms of JSON Resume 1.0. A value that the CV does not give is "", an
/// empty list or null, never a guess. Every value that came from the text has its [Evidence], by
/// JSON Pointer under /profile.
public record Profile(
    Basics basics,
    List<Employment> work,
    List<Education> education,
    List<Skill> skills,
    List<Language> languages,
    List<Certificate> certificates,
    List<Project> projects,
    List<Publication> publications,
    int experienceMonths,
    List<Evidence> evidence,
    List<ProtectedFact> protectedFacts) {
  public static final Profile EMPTY =
      new Profile(
          Basics.EMPTY,
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          0,
          List.of());

  public Profile {
    work = List.copyOf(work);
    education = List.copyOf(education);
    skills = List.copyOf(skills);
    languages = List.copyOf(languages);
    certificates = List.copyOf(certificates);
    projects = List.copyOf(projects);
    publications = List.copyOf(publications);
    evidence = List.copyOf(evidence);
    protectedFacts = List.copyOf(protectedFacts);
    if (experienceMonths < 0) {
      throw new IllegalArgumentException("experienceMonths must not be negative");
    }
  }

  /// The profile of a CV that says nothing protected.
  public Profile(
      Basics basics,
      List<Employment> work,
      List<Education> education,
      List<Skill> skills,
      List<Language> languages,
      List<Certificate> certificates,
      List<Project> projects,
      List<Publication> publications,
      int experienceMonths,
      List<Evidence> evidence) {
    this(
        basics,
        work,
        education,
        skills,
        languages,
        certificates,
        projects,
        publications,
        experienceMonths,
        evidence,
        List.of());
  }

  /// The CV's own words on what must not move a score or be shown blind; never inferred.
  public record ProtectedFact(ProtectedKind kind, Quote quote) {}

  /// Who the candidate is and how to reach them; phone is as the CV writes it, phoneE164 the same
  /// as ITU-T E.164 writes it ("+493012345678"), "" unless its country is known and it can be a
  /// number of it.
  public record Basics(
      String name,
      String label,
      String email,
      String phone,
      String url,
      String summary,
      Location location,
      List<OnlineProfile> profiles,
      String phoneE164) {
    public static final Basics EMPTY =
        new Basics("", "", "", "", "", "", Location.EMPTY, List.of());

    public Basics {
      profiles = List.copyOf(profiles);
      phoneE164 =
          Objects.requireNonNullElse(phoneE164, ""); // of profiles kept before there was one
    }

    public Basics(
        String name,
        String label,
        String email,
        String phone,
        String url,
        String summary,
        Location location,
        List<OnlineProfile> profiles) {
      this(name, label, email, phone, url, summary, location, profiles, "");
    }
  }

  /// countryCode is ISO 3166-1 alpha-2.
  public record Location(String city, String region, String countryCode) {
    public static final Location EMPTY = new Location("", "", "");
  }

  public record OnlineProfile(String network, String username, String url) {}

  /// One employment; endDate is null while it lasts (current) or when the CV gives none.
  public record Employment(
      String name,
      String position,
      String location,
      @Nullable PartialDate startDate,
      @Nullable PartialDate endDate,
      boolean current,
      String summary,
      List<String> highlights) {
    public Employment {
      highlights = List.copyOf(highlights);
    }
  }

  /// One course of education; level is null when the degree's words do not tell.
  public record Education(
      String institution,
      String area,
      String studyType,
      @Nullable EducationLevel level,
      @Nullable PartialDate startDate,
      @Nullable PartialDate endDate) {}

  /// A skill under its dictionary name; keywords are the words the CV uses for it, months is how
  /// long the CV's list of skills says it was used, else how long the employments that mention it
  /// lasted (0 when only listed), lastUsed the end of the latest of them.
  public record Skill(
      String id, String name, List<String> keywords, int months, @Nullable PartialDate lastUsed) {
    public Skill {
      keywords = List.copyOf(keywords);
    }
  }

  /// language is its English name, code ISO 639-1, fluency the CV's own words.
  public record Language(
      String language, String code, String fluency, @Nullable LanguageLevel level) {}

  public record Certificate(String name, String issuer, @Nullable PartialDate date) {}

  public record Project(
      String name,
      String description,
      @Nullable PartialDate startDate,
      @Nullable PartialDate endDate) {}

  public record Publication(String name, @Nullable PartialDate releaseDate) {}
}
