package dev.shortlist.admin.http;

import dev.shortlist.pipeline.ServiceKeys;
import dev.shortlist.pipeline.Settings;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.apache.catalina.connector.Connector;
import org.apache.coyote.http11.Http11NioProtocol;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.task.VirtualThreadTaskExecutor;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/// A port of its own for other services: what is below /internal is there and nowhere else, and
/// nothing else is there.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
public final class Ports extends OncePerRequestFilter
    implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {
  private static final String INTERNAL = "/internal";

  /// As application.yaml has it for the port of people and programs.
  private static final int PATIENCE_MILLIS = 20_000;

  private static final int KEEP_ALIVE_MILLIS = 60_000;

  private final HandlerExceptionResolver problems;
  private final Connector internal;

  Ports(
      Settings settings,
      @Lazy @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems)
      throws UnknownHostException {
    this.problems = problems;
    var protocol = new Http11NioProtocol();
    protocol.setAddress(InetAddress.getByName(settings.get(ServiceKeys.ADDRESS)));
    protocol.setConnectionTimeout(PATIENCE_MILLIS);
    protocol.setKeepAliveTimeout(KEEP_ALIVE_MILLIS);
    protocol.setExecutor(new VirtualThreadTaskExecutor("internal-"));
    this.internal = new Connector(protocol);
    internal.setPort(settings.get(ServiceKeys.INTERNAL_PORT));
    WebServer.wrap(internal);
  }

  @Override
  public void customize(TomcatServletWebServerFactory factory) {
    factory.addAdditionalConnectors(internal);
  }

  /// Where other services reach this one.
  public int internalPort() {
    return internal.getLocalPort();
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String path = request.getRequestURI();
    boolean meant = path.equals(INTERNAL) || path.startsWith(INTERNAL + "/");
    if (meant == (request.getLocalPort() == internal.getLocalPort())) {
      chain.doFilter(request, response);
    } else {
      problems.resolveException(request, response, null, Refusal.unknown());
    }
  }
}
