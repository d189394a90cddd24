package dev.shortlist.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// How the local server is set up: modest, on loopback only, durable, and silent about what people
/// send.
final class ServerConfiguration {
  private static final List<String> SETTINGS =
      List.of(
          "listen_addresses=127.0.0.1",
          "unix_socket_directories=",
          "max_connections=100",
          "shared_buffers=64MB",
          "fsync=on",
          "synchronous_commit=on",
          "wal_level=minimal",
          "max_wal_senders=0",
          "min_wal_size=32MB",
          "max_wal_size=512MB",
          "autovacuum_naptime=10s", // a server lives for minutes, and plans badly without figures
          "io_method=sync",
          "random_page_cost=1.1", // an index is worth using on any disk of today
          "max_logical_replication_workers=0",
          "max_parallel_workers_per_gather=0",
          "jit=off",
          "timezone=UTC",
          "log_timezone=UTC",
          "log_checkpoints=off",
          // No errors of statements, no values and no statements in the log: they hold what CVs
          // say.
          "log_min_messages=log",
          "log_error_verbosity=terse",
          "log_min_error_statement=panic");

  private ServerConfiguration() {}

  /// UTF-8 everywhere; text compares by code point, letters have their Unicode cases.
  static List<String> initdb(PostgresBinaries binaries, Path data, Path password) {
    List<String> command = new ArrayList<>();
    command.add(binaries.program("initdb").toString());
    command.add("--pgdata=" + data);
    command.addAll(List.of("--username=postgres", "--auth=scram-sha-256", "--pwfile=" + password));
    command.addAll(List.of("--encoding=UTF8", "--locale=C"));
    command.addAll(List.of("--locale-provider=builtin", "--builtin-locale=C.UTF-8"));
    command.addAll(List.of("--text-search-config=simple", "--no-instructions"));
    for (String setting : SETTINGS) {
      command.addAll(List.of("--set", setting));
    }
    return command;
  }

  /// PostgreSQL's programs get no setting from our surroundings.
  static void clean(Map<String, String> environment) {
    environment
        .keySet()
        .removeIf(name -> {
          String upper = name.toUpperCase(Locale.ROOT);
          return upper.startsWith("PG") || upper.startsWith("LC_") || upper.equals("LANG");
        });
    environment.put("LC_ALL", "C");
  }
}
