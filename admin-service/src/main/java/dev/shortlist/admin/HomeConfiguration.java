package dev.shortlist.admin;

import dev.shortlist.pipeline.Installation;
import dev.shortlist.pipeline.Settings;
import dev.shortlist.store.Store;
import java.time.Clock;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The home the service works on, under the settings the command line has read.
@Configuration(proxyBeanMethods = false)
class HomeConfiguration {
  @Bean(destroyMethod = "close")
  Installation installation(Settings settings, ConfigurableApplicationContext context) {
    Installation installation = Installation.open(settings);
    installation.database().beforeShutdown(context::close);
    return installation;
  }

  @Bean
  Store store(Installation installation) {
    return installation.store();
  }

  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }
}
