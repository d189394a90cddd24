package dev.shortlist.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Invented candidates to index.
final class Invented {
  static final int DIMENSION = 16;

  private static final List<String> SKILLS =
      List.of("Java", "Kotlin", "Python", "Kafka", "PostgreSQL", "Project Management", "Welding");
  private static final List<String> PLACES = List.of("Berlin, Germany", "Porto", "New York", "");
  private static final List<String> LANGUAGES = List.of("English", "German", "Portuguese");
  private static final List<String> WORDS =
      List.of(
          "designed",
          "services",
          "payment",
          "warehouse",
          "customers",
          "nursing",
          "reports",
          "budget",
          "database",
          "migration",
          "teaching",
          "welding",
          "design",
          "led",
          "team");

  private Invented() {}

  static CandidateDocument candidate(String id, String text) {
    return new CandidateDocument(
        id,
        "v1",
        "en",
        text,
        "",
        List.of(),
        "",
        List.of(),
        0,
        List.of(),
        Int8Vector.EMPTY,
        List.of());
  }

  static CandidateDocument withVectors(String id, String text, byte[]... vectors) {
    var passages = new ArrayList<PassageVector>();
    int length = text.length() / vectors.length;
    for (int i = 0; i < vectors.length; i++) {
      passages.add(
          new PassageVector(i * length, (i + 1) * length, i + 1, Int8Vector.of(vectors[i])));
    }
    return new CandidateDocument(
        id,
        "v1",
        "en",
        text,
        "",
        List.of(),
        "",
        List.of(),
        0,
        List.of(),
        Int8Vector.of(vectors[0]),
        passages);
  }

  static CandidateDocument random(String id, Random random) {
    var text = new StringBuilder();
    var skills = new ArrayList<String>();
    for (String skill : SKILLS) {
      if (random.nextInt(3) == 0) {
        skills.add(skill);
        text.append(skill).append('\n');
      }
    }
    for (int i = random.nextInt(60); i >= 0; i--) {
      text.append(WORDS.get(random.nextInt(WORDS.size()))).append(i % 9 == 0 ? '\n' : ' ');
    }
    var languages = new ArrayList<String>();
    for (String language : LANGUAGES) {
      if (random.nextBoolean()) {
        languages.add(language);
      }
    }
    var passages = new ArrayList<PassageVector>();
    int half = text.length() / 2;
    passages.add(new PassageVector(0, half, 1, vector(random)));
    passages.add(new PassageVector(half, text.length(), 2, vector(random)));
    return new CandidateDocument(
        id,
        "v" + random.nextInt(3),
        random.nextBoolean() ? "en" : "de",
        text.toString(),
        "Invented Person " + id,
        skills,
        PLACES.get(random.nextInt(PLACES.size())),
        languages,
        random.nextInt(300),
        List.of(WORDS.get(random.nextInt(WORDS.size())) + " engineer"),
        vector(random),
        passages);
  }

  static List<CandidateDocument> randomCandidates(int count, Random random) {
    var candidates = new ArrayList<CandidateDocument>();
    for (int i = 0; i < count; i++) {
      candidates.add(random("c%05d".formatted(i), random));
    }
    return candidates;
  }

  static Int8Vector vector(Random random) {
    var bytes = new byte[DIMENSION];
    random.nextBytes(bytes);
    return Int8Vector.of(bytes);
  }

  static List<IndexChange> puts(List<CandidateDocument> candidates) {
    return candidates.stream().<IndexChange>map(IndexChange.Put::new).toList();
  }
}
