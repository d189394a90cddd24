package dev.shortlist.taxonomy;

import dev.shortlist.hiring.Sha256;
import dev.shortlist.search.TermPhrases;
import dev.shortlist.search.TextAnalysis;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds the skills of a taxonomy in a text by their words' stems: by label, by another name, by a
/// usual wording, by a label's words with a few others in between (*solve business problems*), and
/// by what is left of a label without its frame (*resource allocation* of *plan resource
/// allocation*) where that names one skill only. No labelled text was learned from.
///
/// Safe for many threads.
public final class SkillTagger {
  /// Changes when the same text and taxonomy would give other tags.
  private static final String RULES = "tagger-1";

  /// Other words between those of a verb's phrase: *work in large collaborative teams* has two.
  private static final int MOST_BETWEEN = 3;

  private static final int LINE_AROUND = 200;
  private static final Pattern LISTS = Pattern.compile("(?i)\\b(?:and|or)\\b|&");

  /// How a skill was found, the surest first.
  public enum Method {
    LABEL(0.9, "taxonomy-label"),
    OTHER_NAME(0.9, "taxonomy-name"),
    WORDING(0.8, "taxonomy-wording"),
    /// The words of a name with others in between.
    SPREAD(0.7, "taxonomy-spread"),
    /// One plain word, such as history, which outside a list of skills need not mean a skill.
    WORD(0.5, "taxonomy-word"),
    /// A label without its frame.
    PART(0.5, "taxonomy-part");

    private final double confidence;
    private final String word;

    Method(double confidence, String word) {
      this.confidence = confidence;
      this.word = word;
    }

    /// 0..1.
    public double confidence() {
      return confidence;
    }

    /// As evidence names it.
    public String word() {
      return word;
    }
  }

  /// A skill found at UTF-16 offsets [start, end).
  public record Tag(Concept concept, int start, int end, Method method) {}

  private final TextAnalysis analysis = new TextAnalysis();
  private final Taxonomy taxonomy;
  private final String version;
  private final NameTable table;
  private final List<Name> names;
  private final TermPhrases phrases;

  public SkillTagger(Taxonomy taxonomy) {
    this.taxonomy = taxonomy;
    this.version =
        Sha256.of(
            String.join(" ", RULES, TextAnalysis.VERSION, Wordings.version(), taxonomy.version()));
    this.table = new NameTable(analysis, taxonomy);
    this.names = List.copyOf(table.names().values());
    var numbers = new HashMap<List<String>, Integer>();
    table.names().keySet().forEach(terms -> numbers.put(terms, numbers.size()));
    this.phrases = TermPhrases.build(numbers);
  }

  public Taxonomy taxonomy() {
    return taxonomy;
  }

  /// Names the rules, the word lists and the taxonomy.
  public String version() {
    return version;
  }

  /// The skill with this very label or other name, in any case, or null.
  public @Nullable Concept named(String words) {
    Integer concept = table.concept(words);
    return concept == null ? null : taxonomy.concepts().get(concept);
  }

  /// The skills a text names, in order, without overlaps: the surest and longest first.
  public List<Tag> tags(String text) {
    return new Text(text).tags();
  }

  private record Candidate(Name name, Method method, int first, int last, int between, int words) {
    static final Comparator<Candidate> ORDER =
        Comparator.comparing((Candidate candidate) -> candidate.method == Method.PART)
            .thenComparing(Comparator.comparingInt(Candidate::words).reversed())
            .thenComparingInt(Candidate::between)
            .thenComparingInt(Candidate::first)
            .thenComparingInt(candidate -> candidate.name.concept());
  }

  /// One text, looked through once.
  private final class Text {
    private final String text;
    private final List<TextAnalysis.Term> terms;
    private final Joints joints;

    Text(String text) {
      this.text = text;
      this.terms = analysis.terms(text);
      this.joints = new Joints(text, terms);
    }

    List<Tag> tags() {
      List<Candidate> candidates = candidates();
      candidates.sort(Candidate.ORDER);
      var taken = new BitSet(terms.size());
      var tags = new ArrayList<Tag>();
      for (Candidate candidate : candidates) {
        int next = taken.nextSetBit(candidate.first());
        if (next >= 0 && next <= candidate.last()) {
          continue;
        }
        taken.set(candidate.first(), candidate.last() + 1);
        tags.add(
            new Tag(
                taxonomy.concepts().get(candidate.name().concept()),
                terms.get(candidate.first()).start(),
                terms.get(candidate.last()).end(),
                candidate.method()));
      }
      tags.sort(Comparator.comparingInt(Tag::start));
      return tags;
    }

    private List<Candidate> candidates() {
      var candidates = new ArrayList<Candidate>();
      TermPhrases.Walk asWritten = phrases.walk(terms);
      TermPhrases.Walk asVerbs = phrases.walk(terms.stream().map(Text::asVerb).toList());
      for (int first = 0; first < terms.size(); first++) {
        String term = terms.get(first).text();
        String verb = Frames.verb(term);
        for (TermPhrases.Match match : asWritten.from(first, 0, joints::sameSentence)) {
          add(first, match, candidates);
        }
        if (Frames.VERBS.contains(verb)) {
          int least = verb.equals(term) ? 1 : 0;
          for (TermPhrases.Match match : asVerbs.from(first, MOST_BETWEEN, joints::sameLine)) {
            if (match.between() >= least && match.last() > first) {
              add(first, match, candidates);
            }
          }
        }
      }
      return candidates;
    }

    private static TextAnalysis.Term asVerb(TextAnalysis.Term term) {
      String verb = Frames.verb(term.text());
      return verb.equals(term.text())
          ? term
          : new TextAnalysis.Term(verb, term.start(), term.end());
    }

    private void add(int first, TermPhrases.Match match, List<Candidate> to) {
      Name name = names.get(match.number());
      boolean spread = match.between() > 0;
      if (spread && name.method() == Method.PART) {
        return;
      }
      int start = terms.get(first).start();
      int end = terms.get(match.last()).end();
      if (name.alone() && !name.fits(text.substring(start, end), line(start))) {
        return;
      }
      if (!name.alone()
          && !spread
          && LISTS.matcher(text.substring(start, end)).find()
          && !LISTS.matcher(name.written()).find()) {
        return; // two things of a list: fixed assets and the depreciation
      }
      to.add(
          new Candidate(
              name,
              spread ? Method.SPREAD : name.foundAs(),
              first,
              match.last(),
              match.between(),
              match.last() - first + 1 - match.between()));
    }

    /// The line around, or as much of a long one as tells how it is written.
    private String line(int at) {
      int least = Math.max(0, at - LINE_AROUND);
      int most = Math.min(text.length(), at + LINE_AROUND);
      int start = at;
      while (start > least && text.charAt(start - 1) != '\n') {
        start--;
      }
      int end = at;
      while (end < most && text.charAt(end) != '\n') {
        end++;
      }
      return text.substring(start, end);
    }
  }

  /// What stands between a term and the one before it.
  private static final class Joints {
    private final BitSet sentence = new BitSet();
    private final BitSet line = new BitSet();

    Joints(String text, List<TextAnalysis.Term> terms) {
      for (int i = 1; i < terms.size(); i++) {
        int breaks = breaks(text, terms.get(i - 1).end(), terms.get(i).start());
        sentence.set(i, breaks <= 1);
        line.set(i, breaks == 0);
      }
    }

    /// The line breaks between two words; many where a sentence, clause or list item ends.
    private static int breaks(String text, int from, int to) {
      int breaks = 0;
      for (int i = from; i < to; i++) {
        char c = text.charAt(i);
        if (c == '\n') {
          breaks++;
        } else if (",.;:!?()[]|•·●▪–—\t".indexOf(c) >= 0) {
          return 2;
        }
      }
      return breaks;
    }

    /// At most one line break, no sign that ends something.
    boolean sameSentence(int position) {
      return sentence.get(position);
    }

    boolean sameLine(int position) {
      return line.get(position);
    }
  }
}
