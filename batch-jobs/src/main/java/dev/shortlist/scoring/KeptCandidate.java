package dev.shortlist.scoring;

import dev.shortlist.embedding.Embedding;
import dev.shortlist.hiring.Box;
import dev.shortlist.hiring.EducationLevel;
import dev.shortlist.hiring.Evidence;
import dev.shortlist.hiring.LanguageLevel;
import dev.shortlist.hiring.Profile;
import dev.shortlist.hiring.Quote;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A CV from the form that was kept of it ([CandidateForm]). What a vacancy does not ask about is not
/// looked at.
final class KeptCandidate extends PreparedCandidate {
  private final ByteBuffer form;
  private final List<Embedding> vectors;
  private final Map<Integer, List<Embedding>> lineVectors = new HashMap<>();
  private @Nullable Profile profile;
  private @Nullable List<JobTitle> titles;

  KeptCandidate(byte[] bytes) {
    form = ByteBuffer.wrap(bytes).asReadOnlyBuffer();
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
      terms.add(at(term(start, count, i)).words());
    }
    return terms;
  }

  private int term(int start, int count, int number) {
    return form.getInt(start + (1 + count + number) * Integer.BYTES);
  }

  @Override
  LineNumbers linesOf(String term) {
    int start = section(CandidateForm.TERMS);
    int count = form.getInt(start);
    int hash = term.hashCode();
    int low = 0;
    int high = count;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (form.getInt(start + (1 + middle) * Integer.BYTES) < hash) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    for (int i = low; i < count && form.getInt(start + (1 + i) * Integer.BYTES) == hash; i++) {
      Cursor cursor = at(term(start, count, i));
      if (cursor.words().equals(term)) {
        return cursor.lineNumbers();
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
  int wordsOf(int line) {
    return form.getInt(line(line));
  }

  @Override
  int firstLine(int passage) {
    return form.getInt(passage(passage));
  }

  @Override
  List<Embedding> lineVectors(int passage) {
    return lineVectors.computeIfAbsent(passage, this::readLineVectors);
  }

  private List<Embedding> readLineVectors(int passage) {
    int first = firstLine(passage);
    int count = form.getInt(passage(passage) + Integer.BYTES);
    var read = new ArrayList<Embedding>(count);
    var nothing = new Embedding(new byte[dimension()]);
    for (int i = first; i < first + count; i++) {
      read.add(hasVector(line(i)) ? vector(line(i) + Integer.BYTES + 1) : nothing);
    }
    return read;
  }

  private boolean hasVector(int line) {
    return form.get(line + Integer.BYTES) != 0;
  }

  @Override
  @Nullable Quote quote(int number) {
    int line = line(number);
    return at(line + Integer.BYTES + 1 + (hasVector(line) ? dimension() : 0)).quote();
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
    return new Cursor(form, place);
  }

  /// Reads one value after the other.
  private static final class Cursor {
    private static final EducationLevel[] DEGREES = EducationLevel.values();
    private static final LanguageLevel[] LEVELS = LanguageLevel.values();

    private final ByteBuffer form;
    private int place;

    Cursor(ByteBuffer form, int place) {
      this.form = form;
      this.place = place;
    }

    int number() {
      int number = form.getInt(place);
      place += Integer.BYTES;
      return number;
    }

    private int small() {
      return form.get(place++);
    }

    private double decimal() {
      double decimal = form.getDouble(place);
      place += Double.BYTES;
      return decimal;
    }

    private byte[] bytes() {
      var bytes = new byte[number()];
      form.get(place, bytes);
      place += bytes.length;
      return bytes;
    }

    String words() {
      return new String(bytes(), StandardCharsets.UTF_8);
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
      int end = number();
      String text = words();
      Box box =
          kind == CandidateForm.QUOTED_WITH_BOX
              ? new Box(decimal(), decimal(), decimal(), decimal())
              : null;
      return new Quote(page == 0 ? null : page, start, end, text, box);
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
            new Profile.Education("", words(), words(), choice(DEGREES), null, null));
      }
      var languages = new ArrayList<Profile.Language>();
      for (int count = number(); count > 0; count--) {
        languages.add(new Profile.Language(words(), words(), "", choice(LEVELS)));
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

    private <E extends Enum<E>> @Nullable E choice(E[] all) {
      int choice = small();
      return choice == 0 ? null : all[choice - 1];
    }

    List<JobTitle> titles() {
      int count = number();
      var titles = new ArrayList<JobTitle>(count);
      for (int i = 0; i < count; i++) {
        titles.add(
            new JobTitle(
                words(), new LinkedHashSet<>(list()), new Embedding(bytes()), shown()));
      }
      return titles;
    }
  }
}
