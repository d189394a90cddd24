package dev.shortlist.taxonomy;

import dev.shortlist.search.TextAnalysis;
import dev.shortlist.taxonomy.SkillTagger.Method;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// All names of a taxonomy's concepts by their index terms: labels, other names, wordings, and
/// labels without their frame where that leaves one concept. What two concepts are called is the
/// label of one before another name of the other, and the shorter label before the longer.
final class NameTable {
  /// A word in more labels than this does not stand for one of them.
  private static final int MOST_LABELS_OF_A_WORD = 12;

  /// The words taken from a label that leaves but one: a verb, or one or two at its ends.
  private static final int LARGEST_FRAME_OF_A_WORD = 2;

  private final TextAnalysis analysis;
  private final List<Concept> concepts;
  private final SequencedMap<List<String>, Name> names = new LinkedHashMap<>();
  private final Map<String, Integer> byWords = new HashMap<>();

  NameTable(TextAnalysis analysis, Taxonomy taxonomy) {
    this.analysis = analysis;
    this.concepts = taxonomy.concepts();
    for (int i = 0; i < concepts.size(); i++) {
      add(concepts.get(i).label(), i, Method.LABEL);
    }
    for (int i = 0; i < concepts.size(); i++) {
      for (String other : concepts.get(i).otherNames()) {
        add(other, i, Method.OTHER_NAME);
      }
    }
    Wordings.all().forEach(this::addWordings);
    addParts();
  }

  SequencedMap<List<String>, Name> names() {
    return names;
  }

  /// The concept with this very label or other name in any case, or null.
  @Nullable Integer concept(String words) {
    return byWords.get(bare(words).toLowerCase(Locale.ROOT));
  }

  private void add(String written, int concept, Method method) {
    String bare = bare(written);
    List<String> terms = terms(bare);
    if (terms.isEmpty() || bare.length() == 1) {
      return; // one letter alone says nothing; C and R are in Shortlist's own dictionary
    }
    if (terms.size() == 1 && Frames.VERBS.contains(terms.getFirst())) {
      return;
    }
    if (method == Method.LABEL || method == Method.OTHER_NAME) {
      byWords.merge(bare.toLowerCase(Locale.ROOT), concept, this::better);
    }
    var name = new Name(concept, bare, method, terms.size() == 1);
    names.merge(terms, name, this::better);
  }

  private Name better(Name first, Name second) {
    if (first.method() != second.method()) {
      return first.method().compareTo(second.method()) < 0 ? first : second;
    }
    return better(first.concept(), second.concept()).equals(first.concept()) ? first : second;
  }

  private Integer better(Integer first, Integer second) {
    return concepts.get(second).label().length() < concepts.get(first).label().length()
        ? second
        : first;
  }

  private void addWordings(List<String> line) {
    Integer concept = null;
    for (int i = 0; i < line.size() && concept == null; i++) {
      concept = concept(line.get(i));
    }
    if (concept == null) {
      Name named = names.get(terms(line.getFirst()));
      concept = named == null ? null : (Integer) named.concept();
    }
    if (concept != null) {
      for (String wording : line) {
        add(wording, concept, Method.WORDING);
      }
    }
  }

  /// What is left of a label without its frame.
  private record Part(int frame, int words, int concept, String written)
      implements Comparable<Part> {
    @Override
    public int compareTo(Part other) {
      return frame != other.frame
          ? Integer.compare(frame, other.frame)
          : words != other.words
              ? Integer.compare(words, other.words)
              : Integer.compare(concept, other.concept);
    }
  }

  private void addParts() {
    var labels = new ArrayList<List<TextAnalysis.Term>>(concepts.size());
    var labelsOfWord = new HashMap<String, Integer>();
    for (Concept concept : concepts) {
      List<TextAnalysis.Term> terms = analysis.terms(bare(concept.label()));
      labels.add(terms);
      new HashSet<>(texts(terms)).forEach(term -> labelsOfWord.merge(term, 1, Integer::sum));
    }
    var parts = new LinkedHashMap<List<String>, SortedSet<Part>>();
    for (int i = 0; i < labels.size(); i++) {
      part(labels.get(i), i, labelsOfWord, parts);
    }
    parts.forEach((terms, candidates) -> {
      Part first = candidates.removeFirst();
      boolean open =
          !candidates.isEmpty()
              && candidates.getFirst().frame() == first.frame()
              && candidates.getFirst().words() == first.words();
      if (!open) {
        names.putIfAbsent(
            terms, new Name(first.concept(), first.written(), Method.PART, terms.size() == 1));
      }
    });
  }

  private void part(
      List<TextAnalysis.Term> label,
      int concept,
      Map<String, Integer> labelsOfWord,
      Map<List<String>, SortedSet<Part>> parts) {
    if (label.size() < 2 || Frames.KINDS.contains(label.getFirst().text())) {
      return;
    }
    int from = 0;
    int to = label.size();
    int frame = 0;
    boolean bareVerb = true;
    if (Frames.VERBS.contains(label.getFirst().text())) {
      bareVerb = Frames.BARE_VERBS.contains(label.getFirst().text());
      from = 1;
      frame = 2;
    } else if (label.getFirst().text().equals("principle")) {
      from = 1;
      frame = 1;
    }
    boolean isKnownThing = true;
    while (to - from > 1 && Frames.TAILS.contains(label.get(to - 1).text())) {
      to--;
      isKnownThing &= Frames.TAILS_OF_A_WORD.contains(label.get(to).text());
      frame++;
    }
    List<String> left = texts(label.subList(from, to));
    if (frame == 0 || names.containsKey(left)) {
      return;
    }
    boolean mayStandAlone =
        bareVerb
            && isKnownThing
            && frame <= LARGEST_FRAME_OF_A_WORD
            && left.getFirst().length() > 2
            && labelsOfWord.getOrDefault(left.getFirst(), 0) <= MOST_LABELS_OF_A_WORD
            && !Frames.TAILS.contains(left.getFirst());
    if (left.size() > 1 || mayStandAlone) {
      String bare = bare(concepts.get(concept).label());
      String written = bare.substring(label.get(from).start(), label.get(to - 1).end());
      parts
          .computeIfAbsent(left, terms -> new TreeSet<>())
          .add(new Part(frame, label.size(), concept, written));
    }
  }

  private static List<String> texts(List<TextAnalysis.Term> terms) {
    return terms.stream().map(TextAnalysis.Term::text).toList();
  }

  /// Without what stands in brackets behind it: Java (computer programming).
  private static String bare(String label) {
    int bracket = label.indexOf('(');
    return bracket > 0 ? label.substring(0, bracket).strip() : label.strip();
  }

  private List<String> terms(String words) {
    return texts(analysis.terms(words));
  }
}
