package dev.shortlist.admin.runs;

import dev.shortlist.admin.access.Allowed;
import dev.shortlist.admin.access.Caller;
import dev.shortlist.admin.access.Permission;
import dev.shortlist.admin.http.Cursor;
import dev.shortlist.admin.http.Outgoing;
import dev.shortlist.admin.http.Refusal;
import dev.shortlist.contract.ContractJson;
import dev.shortlist.contract.PageJson;
import dev.shortlist.contract.RunJson;
import dev.shortlist.pipeline.BatchEngine;
import dev.shortlist.pipeline.Installation;
import dev.shortlist.pipeline.RunForms;
import dev.shortlist.pipeline.RunReport;
import dev.shortlist.store.Replica;
import dev.shortlist.store.Run;
import dev.shortlist.store.RunId;
import dev.shortlist.store.RunTotals;
import dev.shortlist.store.Store;
import dev.shortlist.store.Upload;
import io.swagger.v3.oas.annotations.Operation;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Runs of batch jobs: listed, read, stopped, taken up again, given up; and their receipts.
@RestController
class RunController {
  private static final String LIST = "runs";

  private final Store store;
  private final Replica replica;
  private final BatchEngine engine;
  private final RunActions actions;
  private final Installation installation;

  RunController(
      Store store,
      Replica replica,
      BatchEngine engine,
      RunActions actions,
      Installation installation) {
    this.store = store;
    this.replica = replica;
    this.engine = engine;
    this.actions = actions;
    this.installation = installation;
  }

  /// A run with what is told of it.
  private record Told(Run run, RunTotals totals, Optional<Upload> upload) {
    RunJson json(List<RunReport.StepReport> steps) {
      RunJson json = RunForms.json(run, totals, steps);
      return new RunJson(
          json.run(),
          json.job(),
          json.status(),
          json.startedAt(),
          json.endedAt(),
          RunActions.allowed(run, upload).stream().map(RunActions.Action::word).toList(),
          json.steps(),
          json.totals());
    }
  }

  @GetMapping("/api/runs")
  @Allowed(Permission.READ_RUNS)
  @Operation(summary = "Lists runs, newest first")
  PageJson list(
      Caller caller,
      @RequestParam(defaultValue = "50") int limit,
      @RequestParam(required = false) @Nullable String cursor) {
    int wanted = Cursor.limit(limit);
    Cursor after = Cursor.of(LIST, cursor, 1);
    long before = after == null ? Long.MAX_VALUE : after.number(0);
    List<Told> read =
        replica.ask(
            caller.tenant(),
            each ->
                each.runs().list(before, wanted + 1).stream().map(run -> told(each, run)).toList());
    Cursor.Page<Told> page =
        Cursor.page(LIST, read, wanted, each -> List.of(each.run().id().toString()));
    return new PageJson(
        page.items().stream().map(each -> each.json(List.of())).toList(), page.next());
  }

  @GetMapping("/api/runs/{id}")
  @Allowed(Permission.READ_RUNS)
  @Operation(summary = "Tells how far a run has come, by step")
  RunJson get(Caller caller, @PathVariable String id) {
    Told told = find(caller, id);
    return told.json(engine.steps(told.run()));
  }

  /// A view of CVs: people call their files by their names.
  @GetMapping("/api/runs/{id}/receipt")
  @Allowed(Permission.READ_CANDIDATES)
  @Operation(summary = "Gives a line of JSON for every file of a run, by path")
  ResponseEntity<Resource> receipt(Caller caller, @PathVariable String id) throws IOException {
    RunId run = find(caller, id).run().id();
    return Outgoing.of(
        installation.home(),
        file -> write(caller, run, file),
        ResponseEntity.ok().contentType(MediaType.APPLICATION_NDJSON));
  }

  private void write(Caller caller, RunId run, Path file) throws IOException {
    try (BufferedWriter writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      store.tell(
          caller.tenant(),
          each ->
              each.runDocuments()
                  .forEach(
                      run,
                      line -> {
                        if (line.outcome() != null) {
                          append(writer, ContractJson.line(RunForms.receipt(line)));
                        }
                      }));
    }
  }

  private static void append(BufferedWriter writer, String line) {
    try {
      writer.write(line);
      writer.write('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @PostMapping("/api/runs/{id}/{action}")
  @Allowed(Permission.WRITE_RUNS)
  @Operation(summary = "Stops, restarts or abandons a run, as its allowedActions say")
  RunJson act(Caller caller, @PathVariable String id, @PathVariable String action) {
    Told told = find(caller, id);
    RunActions.Action wanted = RunActions.Action.of(action).orElseThrow(Refusal::unknown);
    if (!RunActions.allowed(told.run(), told.upload()).contains(wanted)) {
      throw new Refusal(
          HttpStatus.CONFLICT,
          "run.action",
          "run " + id + " is " + told.run().status() + " and cannot be asked to " + action,
          "its allowedActions say what can be done");
    }
    actions.act(caller.tenant(), told.run(), told.upload(), wanted);
    return find(caller, id).json(List.of());
  }

  private Told find(Caller caller, String id) {
    if (!id.matches("[1-9][0-9]{0,17}")) {
      throw Refusal.unknown();
    }
    var run = new RunId(Long.parseLong(id));
    return store
        .ask(caller.tenant(), each -> each.runs().find(run).map(found -> told(each, found)))
        .orElseThrow(Refusal::unknown);
  }

  private static Told told(Store store, Run run) {
    return new Told(run, store.runDocuments().totals(run.id()), store.uploads().of(run.id()));
  }
}
