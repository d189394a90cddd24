package dev.shortlist.admin;

import dev.shortlist.pipeline.BatchEngine;
import dev.shortlist.pipeline.Installation;
import dev.shortlist.pipeline.ServiceKeys;
import dev.shortlist.pipeline.SettingKeys;
import dev.shortlist.pipeline.Settings;
import dev.shortlist.store.Replica;
import dev.shortlist.store.Store;
import java.time.Clock;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The home the service works on, under the settings the command line has read.
@Configuration(proxyBeanMethods = false)
class HomeConfiguration {
  private static final int ANSWERING = 12;

  @Bean(destroyMethod = "close")
  Installation installation(Settings settings, ConfigurableApplicationContext context) {
    Installation installation = Installation.open(settings, connections(settings));
    installation.database().beforeShutdown(context::close);
    return installation;
  }

  /// An upload holds two locks and writes; beside them a node listens, and answers.
  private static int connections(Settings settings) {
    return 4 * settings.get(ServiceKeys.UPLOADS_AT_ONCE) + ANSWERING;
  }

  @Bean
  Store store(Installation installation) {
    return installation.store();
  }

  @Bean
  Replica replica(Settings settings, Store store) {
    String url = settings.get(SettingKeys.DATABASE_REPLICA);
    return url.isEmpty()
        ? Replica.none(store)
        : Replica.at(store, url, settings.get(SettingKeys.DATABASE_REPLICA_LAG));
  }

  @Bean
  BatchEngine batchEngine(Store store) {
    return new BatchEngine(store);
  }

  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }
}
