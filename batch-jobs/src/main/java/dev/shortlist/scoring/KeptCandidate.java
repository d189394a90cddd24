package dev.shortlist.scoring;

import dev.shortlist.embedding.Embedding;
import dev.shortlist.embedding.EmbeddingModel;
import dev.shortlist.hiring.Box;
import dev.shortlist.hiring.EducationLevel;
import dev.shortlist.hiring.Evidence;
import dev.shortlist.hiring.LanguageLevel;
import dev.shortlist.hiring.Profile;
import dev.shortlist.hiring.Quote;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A CV from the form that was kept of it ([CandidateForm]). What a vacancy does not ask about is
/// not looked at.
final class KeptCandidate extends PreparedCandidate {
  private final EmbeddingModel model;
  private final byte[] bytes;
  private final ByteBuffer form;
  private final List<Embedding> vectors;
  private final Map<Integer, List<Embedding>> lineVectors = new HashMap<>();
  private @Nullable Profile profile;
  private @Nullable List<JobTitle> titles;

  KeptCandidate(byte[] bytes, EmbeddingModel model) {
    this.model = model;
    this.bytes = bytes.clone();
    form = ByteBuffer.wrap(this.bytes);
    var found = new ArrayList<Embedding>();
    for (int i = 0; i < form.getInt(section(CandidateForm.PASSAGES)); i++) {
      found.add(vector(passage(i) + 2 * Integer.BYTES));
    }
    vectors = List.copyOf(found);
  }

  private int section(int head) {
    return form.getInt(head);
  }

  private int dimension() {
    return form.getInt(CandidateForm.DIMENSION);
  }

  private int passage(int number) {
    return section(CandidateForm.PASSAGES)
        + Integer.BYTES
        + number * (2 * Integer.BYTES + dimension());
  }

  private int line(int number) {
    return form.getInt(section(CandidateForm.LINES) + (1 + number) * Integer.BYTES);
  }

  private Embedding vector(int at) {
    var values = new byte[dimension()];
    form.get(at, values);
    return new Embedding(values);
  }

  @Override
  int length() {
    return form.getInt(CandidateForm.LENGTH);
  }

  @Override
  int lines() {
    return form.getInt(section(CandidateForm.LINES));
  }

  @Override
  List<String> terms() {
    int start = section(CandidateForm.TERMS);
    int count = form.getInt(start);
    var terms = new ArrayList<String>(count);
    for (int i = 0; i < count; i++) {
      terms.add(term(start, i).words());
    }
    return terms;
  }

  private Cursor term(int start, int number) {
    return at(form.getInt(start + (1 + number) * Integer.BYTES));
  }

  @Override
  LineNumbers linesOf(String term) {
    byte[] wanted = term.getBytes(StandardCharsets.UTF_8);
    int start = section(CandidateForm.TERMS);
    int low = 0;
    int high = form.getInt(start);
    while (low < high) {
      int middle = (low + high) >>> 1;
      Cursor cursor = term(start, middle);
      int order = cursor.compareWords(wanted);
      if (order == 0) {
        return cursor.lineNumbers();
      }
      if (order < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return LineNumbers.NONE;
  }

  @Override
  List<Embedding> vectors() {
    return vectors;
  }

  @Override
  List<Embedding> secondVectors() {
    return List.of();
  }

  @Override
  List<Embedding> secondLineVectors(int passage) {
    return List.of();
  }

  @Override
  int wordsOf(int line) {
    return at(line(line)).number();
  }

  @Override
  byte[] pieces(int line) {
    Cursor cursor = at(line(line));
    return cursor.number() < Rules.WORDS_OF_A_SAYING_LINE ? new byte[0] : cursor.bytes();
  }

  @Override
  int firstLine(int passage) {
    return form.getInt(passage(passage));
  }

  @Override
  int linesOfPassage(int passage) {
    return form.getInt(passage(passage) + Integer.BYTES);
  }

  @Override
  List<Embedding> lineVectors(int passage) {
    return lineVectors.computeIfAbsent(passage, this::embedLines);
  }

  private List<Embedding> embedLines(int passage) {
    int first = firstLine(passage);
    int count = linesOfPassage(passage);
    var embedded = new ArrayList<Embedding>(count);
    for (int i = first; i < first + count; i++) {
      embedded.add(model.embed(pieces(i)));
    }
    return embedded;
  }

  @Override
  @Nullable Quote quote(int number) {
    Cursor cursor = at(line(number));
    if (cursor.number() >= Rules.WORDS_OF_A_SAYING_LINE) {
      cursor.skip();
    }
    return cursor.quote();
  }

  @Override
  Profile profile() {
    Profile known = profile;
    if (known == null) {
      known = at(section(CandidateForm.PROFILE)).profile();
      profile = known;
    }
    return known;
  }

  @Override
  List<JobTitle> titles() {
    List<JobTitle> known = titles;
    if (known == null) {
      known = at(section(CandidateForm.TITLES)).titles();
      titles = known;
    }
    return known;
  }

  @Override
  Standing standing() {
    return at(section(CandidateForm.STANDING)).standing();
  }

  List<String> flags() {
    Cursor cursor = at(section(CandidateForm.FLAGS));
    int count = cursor.number();
    var flags = new ArrayList<String>(count);
    for (int i = 0; i < count; i++) {
      flags.add(cursor.words());
    }
    return flags;
  }

  private Cursor at(int place) {
    return new Cursor(bytes, form, place);
  }

  /// Reads one value after the other.
  private static final class Cursor {
    private final byte[] bytes;
    private final ByteBuffer form;
    private int place;

    Cursor(byte[] bytes, ByteBuffer form, int place) {
      this.bytes = bytes;
      this.form = form;
      this.place = place;
    }

    int number() {
      int number = 0;
      int shift = 0;
      int next = form.get(place++);
      while (next < 0) {
        number |= (next & 0x7F) << shift;
        shift += 7;
        next = form.get(place++);
      }
      return number | next << shift;
    }

    /// Passes over bytes behind their length.
    void skip() {
      int length = number();
      place += length;
    }

    private int small() {
      return form.get(place++);
    }

    private double decimal() {
      double decimal = form.getDouble(place);
      place += Double.BYTES;
      return decimal;
    }

    byte[] bytes() {
      var some = new byte[number()];
      form.get(place, some);
      place += some.length;
      return some;
    }

    String words() {
      return new String(bytes(), StandardCharsets.UTF_8);
    }

    /// Passes over words and compares their bytes with these.
    int compareWords(byte[] utf8) {
      int length = number();
      int from = place;
      place += length;
      return Arrays.compareUnsigned(bytes, from, place, utf8, 0, utf8.length);
    }

    LineNumbers lineNumbers() {
      var lines = new LineNumbers();
      int count = number();
      for (int i = 0; i < count; i++) {
        lines.add(number());
      }
      return lines;
    }

    @Nullable Quote quote() {
      int kind = small();
      if (kind == CandidateForm.NOT_QUOTED) {
        return null;
      }
      int page = number();
      int start = number();
      int end = start + number();
      String text = words();
      return new Quote(page == 0 ? null : page, start, end, text, box(kind));
    }

    private @Nullable Box box(int kind) {
      return switch (kind) {
        case CandidateForm.QUOTED_WITH_BOX -> new Box(decimal(), decimal(), decimal(), decimal());
        case CandidateForm.QUOTED_WITH_FLOATS ->
            new Box(shortened(), shortened(), shortened(), shortened());
        default -> null;
      };
    }

    private double shortened() {
      float decimal = form.getFloat(place);
      place += Float.BYTES;
      return decimal;
    }

    /// A quote that must be there.
    private Quote shown() {
      Quote quote = quote();
      if (quote == null) {
        throw new IllegalStateException("a kept form is damaged: a value has no quote");
      }
      return quote;
    }

    private List<String> list() {
      int count = number();
      var list = new ArrayList<String>(count);
      for (int i = 0; i < count; i++) {
        list.add(words());
      }
      return list;
    }

    Profile profile() {
      int months = number();
      var skills = new ArrayList<Profile.Skill>();
      for (int count = number(); count > 0; count--) {
        skills.add(new Profile.Skill(words(), words(), list(), number(), null));
      }
      var education = new ArrayList<Profile.Education>();
      for (int count = number(); count > 0; count--) {
        education.add(
            new Profile.Education("", words(), words(), choice(EducationLevel.class), null, null));
      }
      var languages = new ArrayList<Profile.Language>();
      for (int count = number(); count > 0; count--) {
        languages.add(new Profile.Language(words(), words(), "", choice(LanguageLevel.class)));
      }
      var certificates = new ArrayList<Profile.Certificate>();
      for (int count = number(); count > 0; count--) {
        certificates.add(new Profile.Certificate(words(), "", null));
      }
      var evidence = new ArrayList<Evidence>();
      for (int count = number(); count > 0; count--) {
        evidence.add(new Evidence(words(), shown(), 1, ""));
      }
      return new Profile(
          Profile.Basics.EMPTY,
          List.of(),
          education,
          skills,
          languages,
          certificates,
          List.of(),
          List.of(),
          months,
          evidence);
    }

    private <E extends Enum<E>> @Nullable E choice(Class<E> type) {
      String name = words();
      return name.isEmpty() ? null : Enum.valueOf(type, name);
    }

    Standing standing() {
      String city = words();
      String country = words();
      Quote place = quote();
      var statements = new ArrayList<Standing.Statement>();
      for (int count = number(); count > 0; count--) {
        Standing.Kind kind = Standing.Kind.valueOf(words());
        statements.add(new Standing.Statement(kind, list(), shown()));
      }
      return new Standing(city, country, place, statements);
    }

    List<JobTitle> titles() {
      int count = number();
      var titles = new ArrayList<JobTitle>(count);
      for (int i = 0; i < count; i++) {
        titles.add(
            new JobTitle(words(), new LinkedHashSet<>(list()), new Embedding(bytes()), shown()));
      }
      return titles;
    }
  }
}
