package dev.shortlist.admin.events;

import dev.shortlist.admin.access.Allowed;
import dev.shortlist.admin.access.CallerAuthentication;
import dev.shortlist.admin.access.Permission;
import dev.shortlist.store.Events;
import io.swagger.v3.oas.annotations.Operation;
import java.io.IOException;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/// The tenant's events as server-sent events (HTML, 9.2): who was away names the last event seen
/// and gets what was missed.
@RestController
class EventStreamController {
  private final EventHub hub;

  EventStreamController(EventHub hub) {
    this.hub = hub;
  }

  @GetMapping(path = "/api/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  @Allowed(Permission.READ_CANDIDATES)
  @Operation(summary = "Streams events, from the one after Last-Event-ID")
  SseEmitter events(
      CallerAuthentication caller,
      @RequestHeader(name = "Last-Event-ID", defaultValue = "") String lastSeen) {
    var emitter = new SseEmitter(EventHub.LONGEST.plusMinutes(1).toMillis());
    var stream = new Stream(caller, hub.start(caller.caller().tenant(), lastSeen), emitter);
    emitter.onCompletion(() -> hub.remove(stream));
    emitter.onError(_ -> hub.remove(stream));
    emitter.onTimeout(() -> hub.remove(stream));
    hub.add(stream);
    return emitter;
  }

  private static final class Stream extends Subscriber {
    private final SseEmitter emitter;

    Stream(CallerAuthentication who, long last, SseEmitter emitter) {
      super(who, last);
      this.emitter = emitter;
    }

    @Override
    void send(Events.Event event) throws IOException {
      emitter.send(
          SseEmitter.event()
              .id(Long.toString(event.number()))
              .name(event.happened().type())
              .data(EventForms.line(event)));
    }

    @Override
    void ping() throws IOException {
      emitter.send(SseEmitter.event().comment("still here"));
    }

    @Override
    void close() {
      emitter.complete();
    }
  }
}
