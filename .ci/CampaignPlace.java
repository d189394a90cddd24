import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A home and a tenant, and what commands on them said last.
final class CampaignPlace {
  /// What every place of a campaign is given: the program, what it imports, and a folder for what
  /// it prints.
  record Setting(Path launcher, Path folder, Path vacancy, Path temporary, Verdicts verdicts) {}

  /// Counts and says what was not as it must be.
  interface Verdicts {
    void check(boolean right, String what);
  }

  final Path home;
  private final Setting setting;
  private final String tenant;
  private final String suffix;

  CampaignPlace(Setting setting, Path home, String tenant) {
    this(setting, home, tenant, "");
  }

  private CampaignPlace(Setting setting, Path home, String tenant, String suffix) {
    this.setting = setting;
    this.home = home;
    this.tenant = tenant;
    this.suffix = suffix;
  }

  /// The same place for a second process at the same time.
  CampaignPlace other() {
    return new CampaignPlace(setting, home, tenant, ".other");
  }

  Process importing() throws IOException {
    return start("import", setting.folder.toString(), "--vacancy", setting.vacancy.toString(), "--threads", "2");
  }

  Process start(String... words) throws IOException {
    var command = new ArrayList<String>(List.of(setting.launcher.toString()));
    command.addAll(List.of(words));
    command.addAll(
        List.of("--home", home.toString(), "--tenant", tenant, "--now", "2026-11-01", "--progress", "none"));
    var builder = new ProcessBuilder(command);
    builder.environment().keySet().removeIf(name -> name.startsWith("SHORTLIST_"));
    return builder.redirectOutput(out().toFile()).redirectError(err().toFile()).start();
  }

  int ended(Process process) throws InterruptedException {
    if (!process.waitFor(15, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      setting.verdicts.check(false, "a command hung for 15 minutes");
    }
    return process.exitValue();
  }

  String export() throws Exception {
    int exit = ended(start("state", "export"));
    setting.verdicts.check(exit == 0, "state export ended with " + exit + said());
    return Files.readString(out()).replace("/" + tenant + "/", "/tenant/");
  }

  /// The newest run's status, or nothing.
  String status() throws Exception {
    ended(start("runs", "list", "-o", "jsonl"));
    Matcher status = Pattern.compile("\"status\":\"([A-Z]+)\"").matcher(Files.readString(out()));
    return status.find() ? status.group(1) : "";
  }

  /// The number of the newest run if it can be restarted, or nothing.
  String unfinished() throws Exception {
    ended(start("runs", "list", "-o", "jsonl"));
    String newest = Files.readString(out()).lines().findFirst().orElse("");
    Matcher run = Pattern.compile("\"run\":\"?([0-9]+)").matcher(newest);
    return run.find() && !newest.contains("COMPLETED") ? run.group(1) : "";
  }

  boolean killPostgres() throws Exception {
    Path file = home.resolve("postgres/data/postmaster.pid");
    if (!Files.exists(file)) {
      return false;
    }
    String pid = Files.readString(file).lines().findFirst().orElse("");
    if (!pid.matches("[0-9]+")) {
      return false;
    }
    Campaign.kill("-9", Long.parseLong(pid));
    return true;
  }

  /// Whether nothing of this home runs any more, within ten seconds.
  boolean isQuiet() throws InterruptedException {
    for (int wait = 0; wait < 100 && !processes().isEmpty(); wait++) {
      Thread.sleep(100);
    }
    return processes().isEmpty();
  }

  /// Servers of the home, and readers of this launcher that lost their parent.
  List<String> processes() {
    return ProcessHandle.allProcesses()
        .filter(
            process -> {
              String line = process.info().commandLine().orElse("");
              return line.contains(home.toString())
                  || line.contains("ReaderProcess") && line.contains(setting.launcher.getParent() + "/");
            })
        .map(process -> process.pid() + " " + process.info().command().orElse(""))
        .toList();
  }

  String said() {
    try {
      return " (" + Files.readString(err()).strip().replace("\n", " | ") + ")";
    } catch (IOException e) {
      return "";
    }
  }

  void remove(boolean asExpected) throws IOException {
    if (asExpected) {
      Campaign.removeTree(home);
    }
  }

  private Path out() {
    return setting.temporary.resolve(home.getFileName() + "." + tenant + suffix + ".out");
  }

  private Path err() {
    return setting.temporary.resolve(home.getFileName() + "." + tenant + suffix + ".err");
  }
}
