package dev.shortlist.cli;

import dev.shortlist.contract.VacancyJson;
import dev.shortlist.hiring.CandidateId;
import dev.shortlist.hiring.Vacancy;
import dev.shortlist.hiring.VacancyId;
import dev.shortlist.pipeline.Installation;
import dev.shortlist.pipeline.Scoring;
import dev.shortlist.profile.SkillDictionary;
import dev.shortlist.vacancy.UnderstoodVacancy;
import dev.shortlist.vacancy.VacancyLint;
import dev.shortlist.vacancy.VacancyProblem;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `shortlist vacancies
/// add|list|show|lint|consider|suggest-weights|versions|delta|sensitivity|calibrate|remove`.
@CommandLine.Command(
    name = "vacancies",
    synopsisSubcommandLabel = "COMMAND",
    description = "Looks after what is hired for.")
final class VacanciesCommand implements Command {
  private final Invocation invocation;

  VacanciesCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public ExitCode run() {
    throw Subcommands.needed(
        "vacancies",
        "add, list, show, lint, consider, suggest-weights, versions, delta, sensitivity, calibrate"
            + " or remove",
        "vacancies list");
  }

  @CommandLine.Command(
      name = "add",
      description =
          "Adds vacancies from YAML files or postings, or makes these their current versions.")
  int add(
      @Parameters(arity = "1..*", paramLabel = "FILE", description = "YAML, text, PDF or DOCX.")
          List<String> files)
      throws Exception {
    var arguments = new VacancyArguments(invocation);
    var read = new ArrayList<VacancyArguments.Named>();
    for (String file : files) {
      read.add(new VacancyArguments.Named.FromFile(arguments.file(file)));
    }
    try (Installation shortlist = Installation.open(invocation.settings())) {
      List<Vacancy> added = arguments.resolve(shortlist, read);
      list(shortlist, added);
      for (Vacancy vacancy : added) {
        tellUnscored(shortlist, vacancy);
      }
    }
    return ExitCode.DONE.number();
  }

  /// After a change nobody has a score for the new version.
  private void tellUnscored(Installation shortlist, Vacancy vacancy) {
    long due =
        shortlist
            .store()
            .ask(shortlist.tenant(), store -> store.applications().unscored(vacancy.id()));
    if (due > 0) {
      invocation.say(
          due
              + " considered for "
              + vacancy.id()
              + " have no score for this version; to score them: "
              + invocation.call("rescore --vacancy " + vacancy.id()));
    }
  }

  @CommandLine.Command(name = "list", description = "Lists the vacancies.")
  int list() throws Exception {
    try (Installation shortlist = Installation.open(invocation.settings())) {
      List<Vacancy> vacancies =
          shortlist
              .store()
              .scope()
              .call(
                  shortlist.tenant(),
                  () -> {
                    var found = new ArrayList<Vacancy>();
                    for (VacancyId id : shortlist.store().vacancies().list()) {
                      found.add(shortlist.store().vacancies().find(id).orElseThrow());
                    }
                    return found;
                  });
      list(shortlist, vacancies);
    }
    return ExitCode.DONE.number();
  }

  private void list(Installation shortlist, List<Vacancy> vacancies) throws Exception {
    record Listed(Vacancy vacancy, long considered) {}
    List<Column<Listed>> columns =
        List.of(
            Column.left("vacancy", listed -> listed.vacancy().id().value()),
            Column.flowing("title", listed -> listed.vacancy().title()),
            Column.right(
                "requirements", listed -> Integer.toString(listed.vacancy().requirements().size())),
            Column.right("threshold", listed -> Points.bare(listed.vacancy().threshold())),
            Column.right("considered", listed -> Long.toString(listed.considered())));
    try (ResultWriter<Listed> writer =
        invocation.results(columns, listed -> new VacancyJson(listed.vacancy(), List.of()))) {
      for (Vacancy vacancy : vacancies) {
        long considered =
            shortlist
                .store()
                .scope()
                .call(
                    shortlist.tenant(), () -> shortlist.store().applications().count(vacancy.id()));
        writer.write(new Listed(vacancy, considered));
      }
    }
  }

  @CommandLine.Command(
      name = "show",
      description =
          "Shows what was understood of a vacancy: each requirement, and for a posting the sentence"
              + " it comes from.")
  int show(@Parameters(paramLabel = "VACANCY|FILE", description = "An id or a file.") String named)
      throws Exception {
    var arguments = new VacancyArguments(invocation);
    if (Files.isRegularFile(invocation.path(named))) {
      UnderstoodVacancy understood = arguments.file(named);
      new VacancySheet(invocation)
          .tell(
              understood.vacancy(),
              understood.citations().stream().map(UnderstoodVacancy.Citation::sentence).toList(),
              understood.beside().stream().map(UnderstoodVacancy.Beside::sentence).toList());
      return ExitCode.DONE.number();
    }
    try (Installation shortlist = Installation.open(invocation.settings())) {
      new VacancySheet(invocation).tell(new Lookup(shortlist).vacancy(named), List.of(), List.of());
    }
    return ExitCode.DONE.number();
  }

  @CommandLine.Command(
      name = "lint",
      description =
          "Names demands that discriminate, cannot be measured or contradict each other; exit code"
              + " 5 when there are any.")
  int lint(@Parameters(paramLabel = "FILE", description = "YAML or a posting.") String file)
      throws Exception {
    Vacancy vacancy = new VacancyArguments(invocation).file(file).vacancy();
    Year today = Year.from(invocation.clock().instant().atZone(ZoneOffset.UTC));
    List<VacancyProblem> remarks =
        new VacancyLint(SkillDictionary.standard(), today).check(vacancy);
    List<Column<VacancyProblem>> columns =
        List.of(
            Column.left("code", VacancyProblem::code),
            Column.flowing("what", VacancyProblem::message),
            Column.flowing("fix", VacancyProblem::hint));
    try (ResultWriter<VacancyProblem> writer =
        invocation.results(columns, VacanciesCommand::json)) {
      remarks.forEach(writer::write);
    }
    if (remarks.isEmpty()) {
      invocation.say("nothing to remark on " + vacancy.id());
      return ExitCode.DONE.number();
    }
    return ExitCode.GATE_NOT_MET.number();
  }

  private static Plain json(VacancyProblem remark) {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("code", remark.code());
    fields.put("message", remark.message());
    fields.put("hint", remark.hint());
    return new Plain("vacancy-remark@1", fields);
  }

  @CommandLine.Command(
      name = "consider",
      description = "Considers known candidates for a vacancy and scores them.")
  int consider(
      @Parameters(index = "0", paramLabel = "VACANCY", description = "The vacancy's id.")
          String named,
      @Parameters(
              index = "1..*",
              arity = "1..*",
              paramLabel = "CANDIDATE",
              description = "Ids, or the first letters of them.")
          List<String> candidates)
      throws Exception {
    LocalDate today = LocalDate.ofInstant(invocation.clock().instant(), ZoneOffset.UTC);
    try (Installation shortlist = Installation.open(invocation.settings())) {
      var lookup = new Lookup(shortlist);
      Vacancy vacancy = lookup.vacancy(named);
      List<CandidateId> ids = candidates.stream().map(lookup::candidate).toList();
      shortlist
          .store()
          .scope()
          .run(
              shortlist.tenant(),
              () -> shortlist.store().applications().consider(ids, vacancy.id(), "person", today));
      int scored = new Scoring(shortlist.workplace(), shortlist.tenant()).ensure(vacancy);
      invocation.say(
          ids.size() + " considered for " + vacancy.id() + ", " + scored + " scored anew");
    }
    return ExitCode.DONE.number();
  }

  @CommandLine.Command(
      name = "suggest-weights",
      description = {
        "Suggests a weight for each requirement from the vacancy's own words, each with its reason:"
            + " its need, the years it asks for, whether the title names it, and how rare its words"
            + " are in public text. Nothing is learned from judgments of people, and nothing is"
            + " changed.",
        "What other weights would do: explain --what-if, or change the file and 'vacancies delta'."
      },
      footerHeading = "%nExamples:%n",
      footer = {
        "  shortlist vacancies suggest-weights backend-engineer",
        "  shortlist vacancies suggest-weights backend.yaml -o json"
      })
  int suggestWeights(
      @Parameters(paramLabel = "VACANCY|FILE", description = "An id or a file.") String named)
      throws Exception {
    if (Files.isRegularFile(invocation.path(named))) {
      new WeightSuggestions(invocation)
          .tell(new VacancyArguments(invocation).file(named).vacancy());
      return ExitCode.DONE.number();
    }
    Vacancy vacancy;
    try (Installation shortlist = Installation.open(invocation.settings())) {
      vacancy = new Lookup(shortlist).vacancy(named);
    }
    new WeightSuggestions(invocation).tell(vacancy);
    return ExitCode.DONE.number();
  }

  @CommandLine.Command(
      name = "versions",
      description =
          "Lists a vacancy's versions: each import or addition that changes it makes one. Versions"
              + " are kept; the last is the current one.",
      footerHeading = "%nExamples:%n",
      footer = {"  shortlist vacancies versions backend-engineer"})
  int versions(@Parameters(paramLabel = "VACANCY", description = "The vacancy's id.") String named)
      throws Exception {
    try (Installation shortlist = Installation.open(invocation.settings())) {
      new VacancyVersions(invocation).list(shortlist, new Lookup(shortlist).vacancy(named));
    }
    return ExitCode.DONE.number();
  }

  @CommandLine.Command(
      name = "delta",
      description =
          "Says what changed between two versions of a vacancy, and who moves by it: rank and score"
              + " under both, and the criteria whose points changed. Everybody considered now is"
              + " compared, from what is kept of them; nothing is written.",
      footerHeading = "%nExamples:%n",
      footer = {
        "  shortlist vacancies delta backend-engineer",
        "  shortlist vacancies delta backend-engineer --from 1 --to 3 -o json"
      })
  int delta(
      @Parameters(paramLabel = "VACANCY", description = "The vacancy's id.") String named,
      @Option(
              names = "--from",
              paramLabel = "N",
              description = "The earlier version's number (the one before --to).")
          @Nullable Integer from,
      @Option(
              names = "--to",
              paramLabel = "M",
              description = "The later version's number (the current one).")
          @Nullable Integer to,
      @Option(
              names = "--top",
              paramLabel = "N",
              defaultValue = "50",
              description = "At most this many who move (${DEFAULT-VALUE}).")
          int top)
      throws Exception {
    if (top < 0) {
      throw new CommandFailure(
          ExitCode.USAGE,
          "usage.number",
          "--top must be at least 0 but was " + top,
          "for example --top 50");
    }
    try (Installation shortlist = Installation.open(invocation.settings())) {
      new VacancyVersions(invocation)
          .delta(shortlist, new Lookup(shortlist).vacancy(named), from, to, top);
    }
    return ExitCode.DONE.number();
  }

  @CommandLine.Command(
      name = "sensitivity",
      description =
          "Says how far the order of the best rests on the weights: each requirement's weight is"
              + " changed up and down, one at a time, and everybody ranked again from the"
              + " scorecards that are kept. Whoever is in the top under one weight and not under"
              + " another is a matter for a person.",
      footerHeading = "%nExamples:%n",
      footer = {
        "  shortlist vacancies sensitivity backend-engineer",
        "  shortlist vacancies sensitivity backend-engineer --top 5 --by 20"
      })
  int sensitivity(
      @Parameters(paramLabel = "VACANCY", description = "The vacancy's id.") String named,
      @Option(
              names = "--top",
              paramLabel = "N",
              defaultValue = "10",
              description = "How many the shortlist holds (${DEFAULT-VALUE}).")
          int top,
      @Option(
              names = "--by",
              paramLabel = "PERCENT",
              defaultValue = "10",
              description = "How much a weight changes (${DEFAULT-VALUE} percent).")
          int percent)
      throws Exception {
    var sensitivity = new WeightSensitivity(invocation, top, percent);
    try (Installation shortlist = Installation.open(invocation.settings())) {
      sensitivity.tell(shortlist, new Lookup(shortlist).vacancy(named));
    }
    return ExitCode.DONE.number();
  }

  @CommandLine.Command(
      name = "calibrate",
      description =
          "Says how far the scores agree with your own labels of the same candidates: the largest"
              + " disagreements first, then the share of pairs ordered alike (pairwise), Kendall's"
              + " tau-b and the precision of the best, each with an interval of 95 %%. Few labels"
              + " say little: read the intervals.",
      footerHeading =
          "%nLABELS.csv has a candidate (an id or a document's path) and a label a row:%n",
      footer = {
        "  c-93a557df3a9d628d,6",
        "  cvs/ana.pdf,2",
        "Labels are 1 (worst) to 7, where 5 and more are wanted; or yes and no.",
        "",
        "Examples:",
        "  shortlist vacancies calibrate backend-engineer labels.csv",
        "  shortlist vacancies calibrate backend-engineer labels.csv --min-agreement 0.7"
      })
  int calibrate(
      @Parameters(index = "0", paramLabel = "VACANCY", description = "The vacancy's id.")
          String named,
      @Parameters(index = "1", paramLabel = "LABELS.csv", description = "Your labels.") String file,
      @Option(
              names = "--at",
              paramLabel = "K",
              defaultValue = "5",
              description = "How many of the best precision looks at (${DEFAULT-VALUE}).")
          int depth,
      @Option(
              names = "--min-agreement",
              paramLabel = "N",
              description = "End with 5 when the share of pairs ordered alike is under N (0..1).")
          @Nullable Double least)
      throws Exception {
    var agreement = new LabelAgreement(invocation, depth, least);
    LabelFile labels = LabelFile.read(file, invocation);
    try (Installation shortlist = Installation.open(invocation.settings())) {
      return agreement.tell(shortlist, new Lookup(shortlist).vacancy(named), labels).number();
    }
  }

  @CommandLine.Command(
      name = "remove",
      description = "Removes vacancies with their scores and packs; the candidates stay.")
  int remove(
      @Parameters(arity = "1..*", paramLabel = "VACANCY", description = "Ids.") List<String> named)
      throws Exception {
    try (Installation shortlist = Installation.open(invocation.settings())) {
      var lookup = new Lookup(shortlist);
      for (Vacancy vacancy : named.stream().map(lookup::vacancy).toList()) {
        shortlist.removeVacancy(shortlist.tenant(), vacancy.id(), version -> {});
        invocation.say("removed " + vacancy.id());
      }
    }
    return ExitCode.DONE.number();
  }
}
