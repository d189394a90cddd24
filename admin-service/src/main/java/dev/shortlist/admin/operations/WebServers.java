package dev.shortlist.admin.operations;

import dev.shortlist.admin.http.WebServer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The web server that people and programs speak to.
@Configuration(proxyBeanMethods = false)
class WebServers {
  @Bean
  WebServer webServer() {
    return new WebServer();
  }
}
