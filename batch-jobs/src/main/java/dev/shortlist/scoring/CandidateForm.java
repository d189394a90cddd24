package dev.shortlist.scoring;

import dev.shortlist.hiring.Box;
import dev.shortlist.hiring.Evidence;
import dev.shortlist.hiring.Profile;
import dev.shortlist.hiring.Quote;
import dev.shortlist.search.TextAnalysis;
import dev.shortlist.taxonomy.Glossary;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Writes a candidate in the form that [KeptCandidate] reads: after a head of places, the lines
/// with their quotes and word pieces, the passages, the terms in order of their bytes, what is
/// checked of the profile, the job titles, and the flags. Places are big-endian, other numbers
/// LEB128, words UTF-8 behind their length.
final class CandidateForm {
  /// Raise the number with any change to what is kept or to how a candidate is counted
  /// ([ReadCandidate], [HeadingLine], [JobTitle]).
  static final String VERSION =
      "form-4/analysis@" + TextAnalysis.VERSION + "/words@" + Glossary.standard().version();

  /// Places in the head, four bytes each.
  static final int LENGTH = 0;

  static final int DIMENSION = 4;
  static final int LINES = 8;
  static final int PASSAGES = 12;
  static final int TERMS = 16;
  static final int PROFILE = 20;
  static final int TITLES = 24;
  static final int FLAGS = 28;
  static final int STANDING = 32;
  static final int HEAD = 36;

  /// How a line may be quoted.
  static final int NOT_QUOTED = 0;

  static final int QUOTED = 1;
  static final int QUOTED_WITH_BOX = 2;

  /// With a box whose numbers are no more exact than floats.
  static final int QUOTED_WITH_FLOATS = 3;

  /// The parts of a profile that are checked exactly.
  private static final List<String> CHECKED =
      List.of(
          "/profile/skills/",
          "/profile/education/",
          "/profile/languages/",
          "/profile/certificates/");

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(32_000);
  private final DataOutputStream out = new DataOutputStream(bytes);

  private CandidateForm() {}

  static byte[] write(PreparedCandidate candidate, List<String> flags) {
    if (!candidate.secondVectors().isEmpty()) {
      throw new IllegalArgumentException("the form is not for a second look");
    }
    try {
      return new CandidateForm().all(candidate, flags);
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory does not fail", e);
    }
  }

  private byte[] all(PreparedCandidate candidate, List<String> flags) throws IOException {
    int[] places = new int[HEAD / Integer.BYTES];
    places[LENGTH / Integer.BYTES] = candidate.length();
    places[DIMENSION / Integer.BYTES] =
        candidate.vectors().isEmpty() ? 0 : candidate.vectors().getFirst().dimension();
    out.write(new byte[HEAD]);
    places[LINES / Integer.BYTES] = lines(candidate);
    places[PASSAGES / Integer.BYTES] = passages(candidate);
    places[TERMS / Integer.BYTES] = terms(candidate);
    places[PROFILE / Integer.BYTES] = out.size();
    profile(candidate.profile());
    places[TITLES / Integer.BYTES] = out.size();
    titles(candidate.titles());
    places[FLAGS / Integer.BYTES] = out.size();
    number(flags.size());
    for (String flag : flags) {
      words(flag);
    }
    places[STANDING / Integer.BYTES] = out.size();
    standing(candidate.standing());
    byte[] form = bytes.toByteArray();
    ByteBuffer.wrap(form).asIntBuffer().put(places);
    return form;
  }

  /// The lines one after the other, then their number and their places.
  private int lines(PreparedCandidate candidate) throws IOException {
    int[] places = new int[candidate.lines()];
    for (int line = 0; line < places.length; line++) {
      places[line] = out.size();
      int words = candidate.wordsOf(line);
      number(words);
      if (words >= Rules.WORDS_OF_A_SAYING_LINE) {
        bytes(candidate.pieces(line));
      }
      quote(candidate.quote(line));
    }
    int start = out.size();
    out.writeInt(places.length);
    for (int place : places) {
      out.writeInt(place);
    }
    return start;
  }

  private int passages(PreparedCandidate candidate) throws IOException {
    int start = out.size();
    out.writeInt(candidate.vectors().size());
    for (int i = 0; i < candidate.vectors().size(); i++) {
      out.writeInt(candidate.firstLine(i));
      out.writeInt(candidate.linesOfPassage(i));
      out.write(candidate.vectors().get(i).toBytes());
    }
    return start;
  }

  /// The terms one after the other, in order of their bytes, then their number and their places.
  private int terms(PreparedCandidate candidate) throws IOException {
    List<String> terms =
        candidate.terms().stream()
            .sorted((one, other) -> Arrays.compareUnsigned(utf8(one), utf8(other)))
            .toList();
    int[] places = new int[terms.size()];
    for (int i = 0; i < places.length; i++) {
      places[i] = out.size();
      words(terms.get(i));
      LineNumbers lines = candidate.linesOf(terms.get(i));
      number(lines.size());
      for (int k = 0; k < lines.size(); k++) {
        number(lines.get(k));
      }
    }
    int start = out.size();
    out.writeInt(places.length);
    for (int place : places) {
      out.writeInt(place);
    }
    return start;
  }

  private void profile(Profile profile) throws IOException {
    number(profile.experienceMonths());
    number(profile.skills().size());
    for (Profile.Skill skill : profile.skills()) {
      words(skill.id());
      words(skill.name());
      number(skill.keywords().size());
      for (String keyword : skill.keywords()) {
        words(keyword);
      }
      number(skill.months());
    }
    number(profile.education().size());
    for (Profile.Education education : profile.education()) {
      words(education.area());
      words(education.studyType());
      choice(education.level());
    }
    number(profile.languages().size());
    for (Profile.Language language : profile.languages()) {
      words(language.language());
      words(language.code());
      choice(language.level());
    }
    number(profile.certificates().size());
    for (Profile.Certificate certificate : profile.certificates()) {
      words(certificate.name());
    }
    List<Evidence> evidence =
        profile.evidence().stream()
            .filter(each -> CHECKED.stream().anyMatch(each.pointer()::startsWith))
            .toList();
    number(evidence.size());
    for (Evidence each : evidence) {
      words(each.pointer());
      quote(each.quote());
    }
  }

  private void standing(Standing standing) throws IOException {
    words(standing.city());
    words(standing.country());
    quote(standing.place());
    number(standing.statements().size());
    for (Standing.Statement statement : standing.statements()) {
      choice(statement.kind());
      number(statement.about().size());
      for (String about : statement.about()) {
        words(about);
      }
      quote(statement.quote());
    }
  }

  private void titles(List<JobTitle> titles) throws IOException {
    number(titles.size());
    for (JobTitle title : titles) {
      words(title.words());
      number(title.terms().size());
      for (String term : title.terms()) {
        words(term);
      }
      bytes(title.vector().toBytes());
      quote(title.quote());
    }
  }

  private void quote(@Nullable Quote quote) throws IOException {
    if (quote == null) {
      out.writeByte(NOT_QUOTED);
      return;
    }
    Box box = quote.box();
    boolean floats = box != null && floats(box);
    out.writeByte(box == null ? QUOTED : floats ? QUOTED_WITH_FLOATS : QUOTED_WITH_BOX);
    Integer page = quote.page();
    number(page == null ? 0 : page);
    number(quote.start());
    number(quote.end() - quote.start());
    words(quote.text());
    if (box != null) {
      for (double edge : new double[] {box.x0(), box.y0(), box.x1(), box.y1()}) {
        if (floats) {
          out.writeFloat((float) edge);
        } else {
          out.writeDouble(edge);
        }
      }
    }
  }

  private static boolean floats(Box box) {
    return (float) box.x0() == box.x0()
        && (float) box.y0() == box.y0()
        && (float) box.x1() == box.x1()
        && (float) box.y1() == box.y1();
  }

  private void words(String words) throws IOException {
    bytes(utf8(words));
  }

  private static byte[] utf8(String words) {
    return words.getBytes(StandardCharsets.UTF_8);
  }

  private void bytes(byte[] some) throws IOException {
    number(some.length);
    out.write(some);
  }

  /// Not negative; seven bits a byte, the lowest first, the last without its highest bit.
  private void number(int number) throws IOException {
    int left = number;
    while (left > 0x7F) {
      out.writeByte((left & 0x7F) | 0x80);
      left >>>= 7;
    }
    out.writeByte(left);
  }

  /// By its name, "" for none.
  private void choice(@Nullable Enum<?> choice) throws IOException {
    words(choice == null ? "" : choice.name());
  }
}
