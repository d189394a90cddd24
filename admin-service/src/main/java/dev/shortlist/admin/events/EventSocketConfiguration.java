package dev.shortlist.admin.events;

import dev.shortlist.admin.access.Caller;
import dev.shortlist.admin.access.CallerAuthentication;
import dev.shortlist.admin.access.Permission;
import dev.shortlist.admin.http.Refusal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.http.server.ServletServerHttpResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.socket.WebSocketHandler;
import org.springframework.web.socket.config.annotation.EnableWebSocket;
import org.springframework.web.socket.config.annotation.WebSocketConfigurer;
import org.springframework.web.socket.config.annotation.WebSocketHandlerRegistry;
import org.springframework.web.socket.server.HandshakeInterceptor;
import org.springframework.web.util.UriComponentsBuilder;

/// Opens /ws/events to callers who may see candidates: pages of this origin, and programs.
@Configuration(proxyBeanMethods = false)
@EnableWebSocket
class EventSocketConfiguration implements WebSocketConfigurer {
  static final String CALLER = "caller";
  static final String START = "start";

  private final EventHub hub;
  private final HandlerExceptionResolver problems;

  EventSocketConfiguration(
      EventHub hub,
      @Lazy @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
    this.hub = hub;
    this.problems = problems;
  }

  @Override
  public void registerWebSocketHandlers(WebSocketHandlerRegistry registry) {
    registry
        .addHandler(new EventSocket(hub), "/ws/events")
        .addInterceptors(new Handshake(hub, problems));
  }

  /// Who may not connect is answered as by any other endpoint, before there is a socket.
  private record Handshake(EventHub hub, HandlerExceptionResolver problems)
      implements HandshakeInterceptor {
    @Override
    public boolean beforeHandshake(
        ServerHttpRequest request,
        ServerHttpResponse response,
        WebSocketHandler handler,
        Map<String, Object> attributes) {
      try {
        begin(request, attributes);
        return true;
      } catch (Refusal refusal) {
        if (request instanceof ServletServerHttpRequest asked
            && response instanceof ServletServerHttpResponse told) {
          problems.resolveException(
              asked.getServletRequest(), told.getServletResponse(), null, refusal);
        }
        return false;
      }
    }

    private void begin(ServerHttpRequest request, Map<String, Object> attributes) {
      if (!(SecurityContextHolder.getContext().getAuthentication()
          instanceof CallerAuthentication authentication)) {
        throw Refusal.unauthorized();
      }
      Caller caller = authentication.caller();
      if (!caller.may(Permission.READ_CANDIDATES)) {
        throw Refusal.forbidden();
      }
      attributes.put(CALLER, authentication);
      attributes.put(START, hub.start(caller.tenant(), lastSeen(request)));
    }

    private static String lastSeen(ServerHttpRequest request) {
      String after =
          UriComponentsBuilder.fromUri(request.getURI()).build().getQueryParams().getFirst("after");
      return after == null ? "" : after;
    }

    @Override
    public void afterHandshake(
        ServerHttpRequest request,
        ServerHttpResponse response,
        WebSocketHandler handler,
        @Nullable Exception failure) {}
  }
}
