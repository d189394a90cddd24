package dev.shortlist.interview;

import dev.shortlist.hiring.Box;
import dev.shortlist.hiring.Quote;
import dev.shortlist.interview.InterviewPack.CandidateQuestion;
import dev.shortlist.interview.InterviewPack.ShownCriterion;
import dev.shortlist.interview.InterviewPack.ShownLine;
import dev.shortlist.interview.InterviewPack.Summary;
import dev.shortlist.interview.InterviewPack.Topic;
import dev.shortlist.scoring.Scorecard.Criterion;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Interview packs as JSON, schema shortlist/pack@1: fields in a fixed order, no white space,
/// characters that a terminal or an editor would obey escaped. Equal packs give equal text.
public final class InterviewPackJson {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  /// C1 controls, line separators, the characters that turn the direction of text, and halves of
  /// surrogate pairs; JSON lets them stand unescaped.
  private static final Pattern OBEYED =
      Pattern.compile(
          "[\\u007f-\\u009f\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff\\ud800-\\udfff]");

  /// What is said of what is rated by itself.
  private static final List<String> WITHOUT_SCALE =
      TickSheet.WITHOUT_SCALE.stream().map(Phrase::key).toList();

  private InterviewPackJson() {}

  public static String write(InterviewPack pack) {
    ObjectNode root = object();
    root.put("schema", "shortlist/pack@1");
    root.put("version", pack.version());
    root.put("language", pack.words().language());
    root.put("vacancy", pack.vacancy().value());
    root.put("title", pack.vacancyTitle());
    root.put("candidate", pack.candidate().value());
    root.put("name", pack.candidateName());
    root.put("score", pack.scorecard().score());
    root.put("threshold", pack.threshold());
    root.put("fingerprint", pack.scorecard().fingerprint());
    root.put("review", pack.scorecard().review());
    root.set("reasons", texts(pack.scorecard().reasons()));
    root.set("summary", summary(pack.summary()));
    ArrayNode criteria = root.putArray("criteria");
    pack.shown().forEach(shown -> criteria.add(criterion(shown)));
    ArrayNode competencies = root.putArray("competencies");
    pack.topics().forEach(topic -> competencies.add(topic(topic)));
    root.set("ratedByThemselves", texts(pack.ratedByThemselves()));
    ArrayNode questions = root.putArray("candidateQuestions");
    pack.candidateQuestions().forEach(question -> questions.add(question(question)));
    ObjectNode star = root.putObject("star");
    pack.star().forEach(prompt -> star.put(word(prompt.step()), prompt.prompt()));
    ArrayNode plan = root.putArray("timePlan");
    pack.timePlan()
        .forEach(slot ->
            plan.addObject()
                .put("what", slot.what())
                .put("minutes", slot.minutes())
                .put("withCandidate", slot.withCandidate()));
    root.set("doNotAsk", texts(pack.doNotAsk()));
    root.set("answersWithoutScale", texts(WITHOUT_SCALE));
    root.set(
        "answers", texts(TickSheet.ANSWERS.stream().map(answer -> word(answer.name())).toList()));
    return OBEYED
        .matcher(MAPPER.writeValueAsString(root))
        .replaceAll(
            match -> String.format(Locale.ROOT, "\\\\u%04x", (int) match.group().charAt(0)));
  }

  private static ObjectNode summary(Summary summary) {
    ObjectNode node = object();
    node.put("text", summary.text());
    node.set("met", texts(summary.met()));
    node.set("partly", texts(summary.partly()));
    node.set("open", texts(summary.open()));
    node.set("unknown", texts(summary.unknown()));
    node.set("employments", texts(summary.employments()));
    return node;
  }

  private static ObjectNode criterion(ShownCriterion shown) {
    Criterion criterion = shown.criterion();
    ObjectNode node = object();
    node.put("kind", word(criterion.kind().name()).replace('_', '-'));
    node.put("requirement", criterion.requirement());
    node.put("need", criterion.need() == null ? null : criterion.need().word());
    node.put("weight", criterion.weight());
    node.put("points", criterion.points());
    node.put("max", criterion.max());
    node.put("met", word(criterion.met().name()));
    ArrayNode evidence = node.putArray("evidence");
    for (ShownLine line : shown.lines()) {
      // A line that is withheld keeps its place, for those who may read the CV itself.
      add(evidence, line.quote(), line.withheld() ? "" : line.quote().text());
    }
    node.put("missing", criterion.missing());
    return node;
  }

  private static ObjectNode topic(Topic topic) {
    Competency competency = topic.competency();
    ObjectNode node = object();
    node.put("id", competency.id());
    node.put("name", competency.name());
    node.put("definition", competency.definition());
    node.set("requirements", texts(topic.requirements()));
    node.putObject("anchors")
        .put("1", competency.one())
        .put("3", competency.three())
        .put("5", competency.five());
    ArrayNode questions = node.putArray("questions");
    for (Question question : topic.questions()) {
      ObjectNode asked = questions.addObject();
      asked.put("id", question.id());
      asked.put("ask", question.text());
      asked.set("followUps", texts(question.followUps()));
    }
    return node;
  }

  private static ObjectNode question(CandidateQuestion question) {
    ObjectNode node = object();
    node.put("kind", word(question.kind().name()));
    node.put("competency", question.competency());
    node.put("requirement", question.requirement());
    node.put("need", question.need() == null ? null : question.need().word());
    node.set("evidence", quotes(question.quotes()));
    node.put("cites", word(question.cites().name()).replace('_', '-'));
    node.put("ask", question.text());
    node.set("followUps", texts(question.followUps()));
    return node;
  }

  private static ArrayNode quotes(List<Quote> quotes) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    quotes.forEach(quote -> add(array, quote, quote.text()));
    return array;
  }

  private static void add(ArrayNode array, Quote quote, String words) {
    ObjectNode node = array.addObject();
    node.put("page", quote.page());
    node.put("start", quote.start());
    node.put("end", quote.end());
    node.put("quote", words);
    Box box = quote.box();
    if (box == null) {
      node.putNull("box");
    } else {
      node.putArray("box").add(box.x0()).add(box.y0()).add(box.x1()).add(box.y1());
    }
  }

  private static ArrayNode texts(List<String> texts) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    texts.forEach(array::add);
    return array;
  }

  private static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  private static String word(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
