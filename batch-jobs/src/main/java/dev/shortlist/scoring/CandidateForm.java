package dev.shortlist.scoring;

import dev.shortlist.embedding.Embedding;
import dev.shortlist.hiring.Box;
import dev.shortlist.hiring.Evidence;
import dev.shortlist.hiring.Profile;
import dev.shortlist.hiring.Quote;
import dev.shortlist.search.TextAnalysis;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Writes a candidate in the form that [KeptCandidate] reads: after a head of places, the lines with
/// their quotes and vectors, the passages, the terms by hash, what is checked of the profile, the job
/// titles, and the flags. Numbers are big-endian, words UTF-8 behind their length.
final class CandidateForm {
  /// Raise the number with any change to what is kept or to how a candidate is counted
  /// ([ReadCandidate], [HeadingLine], [JobTitle]).
  static final String VERSION = "form-1/analysis@" + TextAnalysis.VERSION;

  /// Places in the head, four bytes each.
  static final int LENGTH = 0;

  static final int DIMENSION = 4;
  static final int LINES = 8;
  static final int PASSAGES = 12;
  static final int TERMS = 16;
  static final int PROFILE = 20;
  static final int TITLES = 24;
  static final int FLAGS = 28;
  static final int HEAD = 32;

  /// How a line may be quoted.
  static final int NOT_QUOTED = 0;

  static final int QUOTED = 1;
  static final int QUOTED_WITH_BOX = 2;

  /// The parts of a profile that are checked exactly.
  private static final List<String> CHECKED =
      List.of(
          "/profile/skills/",
          "/profile/education/",
          "/profile/languages/",
          "/profile/certificates/");

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(48_000);
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
    out.writeInt(flags.size());
    for (String flag : flags) {
      words(flag);
    }
    byte[] form = bytes.toByteArray();
    ByteBuffer.wrap(form).asIntBuffer().put(places);
    return form;
  }

  /// The lines one after the other, then their number and their places.
  private int lines(PreparedCandidate candidate) throws IOException {
    Map<Integer, Embedding> vectors = new HashMap<>();
    for (int passage = 0; passage < candidate.vectors().size(); passage++) {
      List<Embedding> some = candidate.lineVectors(passage);
      for (int i = 0; i < some.size(); i++) {
        vectors.put(candidate.firstLine(passage) + i, some.get(i));
      }
    }
    int[] places = new int[candidate.lines()];
    for (int line = 0; line < places.length; line++) {
      places[line] = out.size();
      int words = candidate.wordsOf(line);
      Embedding vector = words < Rules.WORDS_OF_A_SAYING_LINE ? null : vectors.get(line);
      out.writeInt(words);
      out.writeBoolean(vector != null);
      if (vector != null) {
        out.write(vector.toBytes());
      }
      quote(candidate.quote(line));
    }
    int start = out.size();
    places(places);
    return start;
  }

  private int passages(PreparedCandidate candidate) throws IOException {
    int start = out.size();
    out.writeInt(candidate.vectors().size());
    for (int i = 0; i < candidate.vectors().size(); i++) {
      out.writeInt(candidate.firstLine(i));
      out.writeInt(candidate.lineVectors(i).size());
      out.write(candidate.vectors().get(i).toBytes());
    }
    return start;
  }

  /// The terms one after the other, then their number, their hashes in order, and their places.
  private int terms(PreparedCandidate candidate) throws IOException {
    List<String> terms = new ArrayList<>(candidate.terms());
    terms.sort(Comparator.comparingInt(String::hashCode).thenComparing(Comparator.naturalOrder()));
    int[] places = new int[terms.size()];
    for (int i = 0; i < places.length; i++) {
      places[i] = out.size();
      words(terms.get(i));
      LineNumbers lines = candidate.linesOf(terms.get(i));
      out.writeInt(lines.size());
      for (int k = 0; k < lines.size(); k++) {
        out.writeInt(lines.get(k));
      }
    }
    int start = out.size();
    out.writeInt(places.length);
    for (String term : terms) {
      out.writeInt(term.hashCode());
    }
    for (int place : places) {
      out.writeInt(place);
    }
    return start;
  }

  private void places(int[] places) throws IOException {
    out.writeInt(places.length);
    for (int place : places) {
      out.writeInt(place);
    }
  }

  private void profile(Profile profile) throws IOException {
    out.writeInt(profile.experienceMonths());
    out.writeInt(profile.skills().size());
    for (Profile.Skill skill : profile.skills()) {
      words(skill.id());
      words(skill.name());
      out.writeInt(skill.keywords().size());
      for (String keyword : skill.keywords()) {
        words(keyword);
      }
      out.writeInt(skill.months());
    }
    out.writeInt(profile.education().size());
    for (Profile.Education education : profile.education()) {
      words(education.area());
      words(education.studyType());
      choice(education.level());
    }
    out.writeInt(profile.languages().size());
    for (Profile.Language language : profile.languages()) {
      words(language.language());
      words(language.code());
      choice(language.level());
    }
    out.writeInt(profile.certificates().size());
    for (Profile.Certificate certificate : profile.certificates()) {
      words(certificate.name());
    }
    List<Evidence> evidence =
        profile.evidence().stream()
            .filter(each -> CHECKED.stream().anyMatch(each.pointer()::startsWith))
            .toList();
    out.writeInt(evidence.size());
    for (Evidence each : evidence) {
      words(each.pointer());
      quote(each.quote());
    }
  }

  private void titles(List<JobTitle> titles) throws IOException {
    out.writeInt(titles.size());
    for (JobTitle title : titles) {
      words(title.words());
      out.writeInt(title.terms().size());
      for (String term : title.terms()) {
        words(term);
      }
      out.writeInt(title.vector().dimension());
      out.write(title.vector().toBytes());
      quote(title.quote());
    }
  }

  private void quote(@Nullable Quote quote) throws IOException {
    if (quote == null) {
      out.writeByte(NOT_QUOTED);
      return;
    }
    Box box = quote.box();
    out.writeByte(box == null ? QUOTED : QUOTED_WITH_BOX);
    Integer page = quote.page();
    out.writeInt(page == null ? 0 : page);
    out.writeInt(quote.start());
    out.writeInt(quote.end());
    words(quote.text());
    if (box != null) {
      out.writeDouble(box.x0());
      out.writeDouble(box.y0());
      out.writeDouble(box.x1());
      out.writeDouble(box.y1());
    }
  }

  private void words(String words) throws IOException {
    byte[] utf8 = words.getBytes(StandardCharsets.UTF_8);
    out.writeInt(utf8.length);
    out.write(utf8);
  }

  /// 0 for none, else one more than its place among all.
  private void choice(@Nullable Enum<?> choice) throws IOException {
    out.writeByte(choice == null ? 0 : choice.ordinal() + 1);
  }
}
