package dev.shortlist.admin.http;

import org.apache.catalina.Lifecycle;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.core.StandardHost;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;

/// Makes Tomcat ours: headers and ids on every answer, problems for every failure, a line of log
/// for every request.
public final class WebServer
    implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {
  @Override
  public void customize(ConfigurableTomcatWebServerFactory factory) {
    factory.addConnectorCustomizers(WebServer::wrap);
    factory.addContextCustomizers(context ->
        ((StandardHost) context.getParent())
            .setErrorReportValveClass(ServerProblems.class.getName()));
    factory.addEngineValves(new AccessLog());
  }

  /// Tomcat makes its adapter when the connector is initialized.
  static void wrap(Connector connector) {
    connector.setXpoweredBy(false);
    connector.addLifecycleListener(event -> {
      if (event.getType().equals(Lifecycle.AFTER_INIT_EVENT)) {
        var handler = connector.getProtocolHandler();
        handler.setAdapter(new AnswerHeaders(handler.getAdapter()));
      }
    });
  }
}
