package dev.shortlist.cli;

import dev.shortlist.contract.EvaluationJson;
import dev.shortlist.document.Extraction;
import dev.shortlist.evaluation.ReadingCase;
import dev.shortlist.evaluation.ReadingCounts;
import dev.shortlist.pipeline.SettingKeys;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `shortlist evaluate TASK --data DIR`.
@CommandLine.Command(
    name = "evaluate",
    synopsisSubcommandLabel = "TASK",
    description = "Measures Shortlist against labelled data: figures with their intervals.")
final class EvaluateCommand implements Command {
  private final Invocation invocation;

  EvaluateCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public ExitCode run() {
    throw Subcommands.needed(
        "evaluate",
        "reading, entities, skills, relevance, category, fairness or robustness",
        "evaluate reading --data DIR");
  }

  @CommandLine.Command(
      name = "reading",
      description = {
        "How completely and in which order PDFs are read, against the sources they were set from:"
            + " cv-rendercv (YAML), cv-latexcv and cv-texlive (TeX) in DIR.",
        "recall: share of the source's words found. order: longest common subsequence of the"
            + " running text's words, of those found. neighbours: share of neighbouring words of a"
            + " passage that stay neighbours. A TeX source may hold a column's pages one after the"
            + " other, so its order is no more than a comparison. Words are runs of letters and"
            + " digits in lower case; intervals are of 95 %%, by the bootstrap over documents.",
        "pdftotext is measured beside it where it is installed."
      },
      exitCodeListHeading = "%nExit codes:%n",
      exitCodeList = {"0:measured", "2:DIR has no such set", "5:a figure is under --fail-under"},
      footerHeading = "%nExamples:%n",
      footer = {
        "  shortlist evaluate reading --data data/",
        "  shortlist evaluate reading --data data/ --set cv-rendercv --fail-under recall=0.997"
      })
  int reading(
      @Mixin LabelledData labelled,
      @Option(names = "--set", paramLabel = "NAME", description = "Only this set; repeatable.")
          @Nullable List<String> sets,
      @Option(
              names = "--threads",
              paramLabel = "N",
              description = "Documents read at once (one a processor).")
          @Nullable String threads)
      throws Exception {
    invocation.set(SettingKeys.THREADS, "--threads", threads);
    Map<String, Double> least = labelled.least(ReadingFigures.Measure.words());
    List<EvaluationJson> figures = ReadingFigures.of(measure(cases(labelled, sets)));
    return new EvaluationReport(invocation).tell(figures, PopplerText.PROGRAM, least);
  }

  @CommandLine.Command(
      name = "skills",
      description = {
        "How well the skills of a taxonomy are found in sentences, against what people found:"
            + " skills/*_annotations.csv (labels) and skills-amt/sentences.conll (places) in DIR.",
        "f1, precision and recall are over all labels of a set (micro); a place counts as found"
            + " when it is touched. Intervals are of 95 %%, by the bootstrap over sentences. Beside"
            + " them: the taxonomy's labels found word for word."
      },
      exitCodeListHeading = "%nExit codes:%n",
      exitCodeList = {"0:measured", "2:DIR has no such set", "5:a figure is under --fail-under"},
      footerHeading = "%nExamples:%n",
      footer = {
        "  shortlist evaluate skills --data data/",
        "  shortlist evaluate skills --data data/ --set tech_validation --fail-under f1=0.45"
      })
  int skills(
      @Mixin LabelledData labelled,
      @Option(names = "--set", paramLabel = "NAME", description = "Only this set; repeatable.")
          @Nullable List<String> sets,
      @Option(
              names = "--taxonomy",
              paramLabel = "FILE|DIR",
              description = "The taxonomy of the labels (that of DIR: taxonomy/esco).")
          @Nullable String taxonomy)
      throws Exception {
    Map<String, Double> least = labelled.least(SkillFigures.MEASURES);
    Path folder = labelled.folder(invocation);
    Path labels = taxonomy == null ? SkillFigures.taxonomy(folder) : invocation.path(taxonomy);
    List<EvaluationJson> figures =
        labels == null ? List.of() : SkillFigures.of(folder, labels, sets);
    if (figures.isEmpty()) {
      throw labelled.lacks("labelled sentences or no taxonomy", "skills/ and taxonomy/esco");
    }
    return new EvaluationReport(invocation).tell(figures, "exact", least);
  }

  @CommandLine.Command(
      name = "entities",
      description = {
        "How well fields are read, against CVs whose fields are known: dataturks (text with marked"
            + " entities), formats-mit (the same CVs in seven formats), and contacts (e-mail and"
            + " telephone of formats-mit and cv-rendercv) in DIR.",
        "precision, recall, f1: of distinct words by label (dataturks), of fields by format"
            + " (formats-mit), of addresses and numbers (contacts). values: share of marked"
            + " positions and employers of which three words in five were found; often only the"
            + " newest is marked. same: share of CVs whose profile is the one of their plain text."
            + " Intervals are of 95 %%, by the bootstrap over documents."
      },
      exitCodeListHeading = "%nExit codes:%n",
      exitCodeList = {"0:measured", "2:DIR has no such set", "5:a figure is under --fail-under"},
      footerHeading = "%nExamples:%n",
      footer = {
        "  shortlist evaluate entities --data data/",
        "  shortlist evaluate entities --data data/ --set dataturks --fail-under f1=0.6"
      })
  int entities(
      @Mixin LabelledData labelled,
      @Option(names = "--set", paramLabel = "NAME", description = "Only this set; repeatable.")
          @Nullable List<String> sets)
      throws Exception {
    Map<String, Double> least = labelled.least(EntityFigures.MEASURES);
    List<EvaluationJson> figures =
        EntityFigures.of(
            new EntityCounts(invocation)
                .of(labelled.folder(invocation), sets == null ? EntityCounts.SETS : sets));
    if (figures.isEmpty()) {
      throw labelled.lacks("CV whose fields are known", "dataturks, formats-mit or cv-rendercv");
    }
    return new EvaluationReport(invocation).tell(figures, least);
  }

  @CommandLine.Command(
      name = "relevance",
      description = {
        "Whether scores agree with people: CVs that people in HR graded for job descriptions"
            + " (hr-relevance, with the texts of livecareer) in DIR. Each term of a description"
            + " is a skill that should be there, all weighing the same.",
        "ndcg@5: the best five by score, 0..1. tau: Kendall's tau-b, -1..1. pairwise: share of the"
            + " pairs people told apart that scores order alike. length-correlation: of score and"
            + " number of words within a description, -1..1, which should be near 0. Intervals of"
            + " 95 %% and p are by the bootstrap over descriptions, paired for the difference.",
        "Beside them: BM25 over the same texts, or with --second-look the first look."
      },
      exitCodeListHeading = "%nExit codes:%n",
      exitCodeList = {"0:measured", "2:DIR has no such set", "5:a figure is under --fail-under"},
      footerHeading = "%nExamples:%n",
      footer = {
        "  shortlist evaluate relevance --data data/ --fail-under pairwise=0.6",
        "  shortlist evaluate relevance --data data/ --second-look"
      })
  int relevance(
      @Mixin LabelledData labelled,
      @Option(
              names = "--second-look",
              description = "Measure scores of a second look, beside those of the first.")
          boolean secondLook)
      throws Exception {
    Map<String, Double> least = labelled.least(RelevanceFigures.MEASURES);
    Path data = labelled.folder(invocation);
    List<EvaluationJson> figures =
        secondLook
            ? RelevanceFigures.ofSecondLook(invocation, data)
            : RelevanceFigures.of(invocation, data);
    if (figures.isEmpty()) {
      throw labelled.lacks("graded CVs", "hr-relevance and livecareer");
    }
    String other = secondLook ? RelevanceFigures.FIRST_LOOK : RankingFigures.KEYWORDS;
    return new EvaluationReport(invocation).tell(figures, other, least);
  }

  @CommandLine.Command(
      name = "category",
      description = {
        "Whether the description of an occupation finds the CVs of its category: those of"
            + " livecareer, asked for with title and sentences of taxonomy/esco in DIR.",
        "map: mean average precision. ndcg@10: the best ten. Both 0..1, once on whole texts (all)"
            + " and once without each CV's first line, which often names the category (headless)."
            + " Intervals of 95 %% and p are by the bootstrap over occupations, paired for the"
            + " difference.",
        "Beside them: BM25 over the same texts."
      },
      exitCodeListHeading = "%nExit codes:%n",
      exitCodeList = {"0:measured", "2:DIR has no such set", "5:a figure is under --fail-under"},
      footerHeading = "%nExamples:%n",
      footer = "  shortlist evaluate category --data data/ -o jsonl")
  int category(@Mixin LabelledData labelled) throws Exception {
    Map<String, Double> least = labelled.least(CategoryFigures.MEASURES);
    List<EvaluationJson> figures = CategoryFigures.of(invocation, labelled.folder(invocation));
    if (figures.isEmpty()) {
      throw labelled.lacks("CVs with a category", "livecareer and taxonomy/esco");
    }
    return new EvaluationReport(invocation).tell(figures, RankingFigures.KEYWORDS, least);
  }

  @CommandLine.Command(
      name = "fairness",
      description = {
        "Whether a score moves when the same CV comes from another person: CVs with a marked name"
            + " (dataturks) in DIR, each as sent by four invented people with other names, gendered"
            + " words, addresses, dates of birth, nationalities and marital status, and as it is"
            + " without such lines, scored for three vacancies.",
        "unmoved: share of the pairs of twins with the same scores, 0..1; the largest difference is"
            + " told beside it."
      },
      exitCodeListHeading = "%nExit codes:%n",
      exitCodeList = {"0:measured", "2:DIR has no such set", "5:a figure is under --fail-under"},
      footerHeading = "%nExamples:%n",
      footer = "  shortlist evaluate fairness --data data/ --fail-under unmoved=1")
  int fairness(@Mixin LabelledData labelled) throws Exception {
    Map<String, Double> least = labelled.least(FairnessFigures.MEASURES);
    List<EvaluationJson> figures = FairnessFigures.of(invocation, labelled.folder(invocation));
    if (figures.isEmpty()) {
      throw labelled.lacks("CV with a marked name", "dataturks");
    }
    return new EvaluationReport(invocation).tell(figures, least);
  }

  @CommandLine.Command(
      name = "robustness",
      description = {
        "Whether damaged and hostile documents all get their verdict: every folder hostile-* of"
            + " DIR.",
        "settled: share of the documents with a verdict for good within 20 s. ended: 1 when no"
            + " reading process outlived its job. Then the documents by their verdict, with their"
            + " share. What was not settled and the slowest are told beside the figures."
      },
      exitCodeListHeading = "%nExit codes:%n",
      exitCodeList = {"0:measured", "2:DIR has no such folder", "5:a figure is under --fail-under"},
      footerHeading = "%nExamples:%n",
      footer = "  shortlist evaluate robustness --data data/ --fail-under settled=1")
  int robustness(
      @Mixin LabelledData labelled,
      @Option(
              names = "--threads",
              paramLabel = "N",
              description = "Documents read at once (one a processor).")
          @Nullable String threads)
      throws Exception {
    invocation.set(SettingKeys.THREADS, "--threads", threads);
    Map<String, Double> least = labelled.least(RobustnessFigures.MEASURES);
    List<Path> sets = RobustnessFigures.sets(labelled.folder(invocation));
    if (sets.isEmpty()) {
      throw labelled.lacks("folder hostile-*", "folders such as hostile-pdfs");
    }
    List<EvaluationJson> figures = new RobustnessFigures(invocation).of(sets);
    return new EvaluationReport(invocation).tell(figures, least);
  }

  private List<ReadingCase> cases(LabelledData labelled, @Nullable List<String> sets)
      throws IOException {
    Path folder = labelled.folder(invocation);
    List<ReadingCase> cases = Files.isDirectory(folder) ? ReadingCase.in(folder) : List.of();
    if (sets != null) {
      cases = cases.stream().filter(each -> sets.contains(each.set())).toList();
    }
    if (cases.isEmpty()) {
      throw labelled.lacks(
          "PDF with its source beside it", "cv-rendercv, cv-latexcv or cv-texlive");
    }
    return cases;
  }

  private List<ReadingFigures.Measured> measure(List<ReadingCase> cases) throws Exception {
    boolean poppler = PopplerText.installed();
    if (!poppler) {
      invocation.say(PopplerText.PROGRAM + " is not installed: nothing to compare with");
    }
    List<InputFile> files =
        cases.stream().map(each -> new InputFile(each.pdf().toString(), each.pdf())).toList();
    var texts = new ArrayList<String>();
    new Reading(invocation).each(files, EvaluateCommand::text, texts::add);
    var measured = new ArrayList<ReadingFigures.Measured>();
    for (int i = 0; i < cases.size(); i++) {
      ReadingCase each = cases.get(i);
      Optional<ReadingCounts> other =
          poppler
              ? Optional.of(ReadingCounts.of(each.source(), PopplerText.of(each.pdf()).orElse("")))
              : Optional.empty();
      measured.add(
          new ReadingFigures.Measured(
              each.set(), each.group(), ReadingCounts.of(each.source(), texts.get(i)), other));
    }
    return measured;
  }

  /// A document that could not be read counts as read with no word.
  private static String text(Reading.Outcome outcome) {
    return outcome instanceof Reading.Outcome.Extracted(_, Extraction.Read read)
        ? read.text().text()
        : "";
  }
}
