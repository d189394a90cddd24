package dev.shortlist.cli;

import dev.shortlist.admin.AdminService;
import dev.shortlist.admin.accounts.SecretMismatchException;
import dev.shortlist.admin.operations.ServiceUnusableException;
import dev.shortlist.pipeline.NetworkKeys;
import dev.shortlist.pipeline.ServiceKeys;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.server.PortInUseException;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/// `shortlist serve`.
@CommandLine.Command(
    name = "serve",
    description = {
      "Serves results to recruiters and programs on this home or database, until it is told to stop"
          + " (Ctrl-C, SIGTERM): then it takes no new request, lets those under way finish, and"
          + " ends.",
      "The first start without users prints a one-time link to set up the first account."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  shortlist serve",
      "  shortlist serve --port 0",
      "  SHORTLIST_SERVICE_ADDRESS=0.0.0.0 shortlist serve --jdbc-url"
          + " jdbc:postgresql://db/shortlist"
    })
final class ServeCommand implements Command {
  private final Invocation invocation;

  @Option(
      names = "--address",
      paramLabel = "HOST",
      description = "Listen on this address (127.0.0.1: this machine only).")
  private @Nullable String address;

  @Option(
      names = "--port",
      paramLabel = "N",
      description = "For browsers and programs; 0 takes a free one (8080).")
  private @Nullable Integer port;

  @Option(
      names = "--management-port",
      paramLabel = "N",
      description = "For health and metrics (8081).")
  private @Nullable Integer managementPort;

  @Option(
      names = "--internal-port",
      paramLabel = "N",
      description = "For other services, /internal (8082).")
  private @Nullable Integer internalPort;

  ServeCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public ExitCode run() throws Exception {
    invocation.set(ServiceKeys.ADDRESS, "--address", address);
    invocation.set(ServiceKeys.PORT, "--port", port);
    invocation.set(ServiceKeys.MANAGEMENT_PORT, "--management-port", managementPort);
    invocation.set(ServiceKeys.INTERNAL_PORT, "--internal-port", internalPort);
    Logging.leaveToService();
    try (AdminService service = AdminService.start(invocation.settings())) {
      invocation.say(
          "Shortlist is at %s://%s:%d, its health and metrics at http://%s:%d/actuator"
              .formatted(
                  invocation.setting(NetworkKeys.CERTIFICATE).isEmpty() ? "http" : "https",
                  invocation.setting(ServiceKeys.ADDRESS),
                  service.port(),
                  invocation.setting(ServiceKeys.ADDRESS),
                  service.managementPort()));
      service
          .setUpLink()
          .ifPresent(link ->
              invocation.say(
                  "Nobody can log in yet. Make the first account within 24 hours, once, at\n  "
                      + link));
      new CountDownLatch(1).await(); // the signal's hook closes the service
    } catch (RuntimeException e) {
      if (causes(e, SecretMismatchException.class) instanceof SecretMismatchException mismatch) {
        throw new CommandFailure(
            ExitCode.ENVIRONMENT,
            "service.secret",
            String.valueOf(mismatch.getMessage()),
            "give every node the same SHORTLIST_SERVICE_SECRET; where none was set, copy"
                + " service.secret from the home of the first node",
            e);
      }
      if (causes(e, ServiceUnusableException.class) instanceof ServiceUnusableException unusable) {
        throw new CommandFailure(
            ExitCode.ENVIRONMENT,
            unusable.check(),
            String.valueOf(unusable.getMessage()),
            unusable.hint(),
            e);
      }
      throw causes(e, PortInUseException.class) instanceof PortInUseException taken
          ? new CommandFailure(
              ExitCode.ENVIRONMENT,
              "service.port",
              "cannot listen on port " + taken.getPort() + ": another program does",
              "choose another with --port, --management-port or --internal-port; 0 takes a free"
                  + " one",
              e)
          : e;
    }
    return ExitCode.DONE;
  }

  private static @Nullable Throwable causes(Throwable thrown, Class<? extends Throwable> kind) {
    for (Throwable each = thrown; each != null; each = each.getCause()) {
      if (kind.isInstance(each)) {
        return each;
      }
    }
    return null;
  }
}
