package dev.shortlist.admin.operations;

import dev.shortlist.admin.http.WebServer;
import org.springframework.boot.actuate.autoconfigure.web.ManagementContextConfiguration;
import org.springframework.boot.actuate.autoconfigure.web.ManagementContextType;
import org.springframework.context.annotation.Bean;

/// The same for the port of health and metrics, which has a server of its own.
@ManagementContextConfiguration(value = ManagementContextType.CHILD, proxyBeanMethods = false)
class ManagementServer {
  @Bean
  WebServer managementWebServer() {
    return new WebServer();
  }
}
