package dev.shortlist.admin.events;

import dev.shortlist.admin.access.CallerAuthentication;
import dev.shortlist.store.Events;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.PingMessage;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.handler.TextWebSocketHandler;

/// The tenant's events over a WebSocket (RFC 6455), one JSON object a message. What clients say is
/// not listened to.
final class EventSocket extends TextWebSocketHandler {
  private final EventHub hub;
  private final Map<String, Subscriber> connected = new ConcurrentHashMap<>();

  EventSocket(EventHub hub) {
    this.hub = hub;
  }

  @Override
  public void afterConnectionEstablished(WebSocketSession session) {
    var attributes = session.getAttributes();
    CallerAuthentication caller =
        (CallerAuthentication)
            Objects.requireNonNull(attributes.get(EventSocketConfiguration.CALLER));
    Long start = (Long) Objects.requireNonNull(attributes.get(EventSocketConfiguration.START));
    session.setTextMessageSizeLimit(1_024);
    var socket = new Socket(caller, start, session);
    connected.put(session.getId(), socket);
    hub.add(socket);
  }

  @Override
  public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
    Subscriber gone = connected.remove(session.getId());
    if (gone != null) {
      hub.remove(gone);
    }
  }

  private static final class Socket extends Subscriber {
    private final WebSocketSession session;

    Socket(CallerAuthentication who, long last, WebSocketSession session) {
      super(who, last);
      this.session = session;
    }

    @Override
    void send(Events.Event event) throws IOException {
      session.sendMessage(new TextMessage(EventForms.line(event)));
    }

    @Override
    void ping() throws IOException {
      session.sendMessage(new PingMessage());
    }

    @Override
    void close() {
      try {
        session.close(CloseStatus.SERVICE_RESTARTED.withReason("connect again"));
      } catch (IOException gone) {
        // it is closed then
      }
    }
  }
}
