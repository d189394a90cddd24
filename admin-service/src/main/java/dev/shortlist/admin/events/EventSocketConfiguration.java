package dev.shortlist.admin.events;

import dev.shortlist.admin.access.Caller;
import dev.shortlist.admin.access.CallerAuthentication;
import dev.shortlist.admin.access.Permission;
import dev.shortlist.admin.http.Refusal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.security.core.context.SecurityContextHolder;
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

  EventSocketConfiguration(EventHub hub) {
    this.hub = hub;
  }

  @Override
  public void registerWebSocketHandlers(WebSocketHandlerRegistry registry) {
    registry.addHandler(new EventSocket(hub), "/ws/events").addInterceptors(new Handshake(hub));
  }

  /// Who may not connect is answered as by any other endpoint, before there is a socket.
  private record Handshake(EventHub hub) implements HandshakeInterceptor {
    @Override
    public boolean beforeHandshake(
        ServerHttpRequest request,
        ServerHttpResponse response,
        WebSocketHandler handler,
        Map<String, Object> attributes) {
      if (!(SecurityContextHolder.getContext().getAuthentication()
          instanceof CallerAuthentication authentication)) {
        response.setStatusCode(HttpStatus.UNAUTHORIZED);
        return false;
      }
      Caller caller = authentication.caller();
      if (!caller.may(Permission.READ_CANDIDATES)) {
        response.setStatusCode(HttpStatus.FORBIDDEN);
        return false;
      }
      try {
        attributes.put(CALLER, authentication);
        attributes.put(START, hub.start(caller.tenant(), lastSeen(request)));
        return true;
      } catch (Refusal refusal) {
        response.setStatusCode(refusal.status());
        return false;
      }
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
