package dev.shortlist.admin.events;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.admin.Organisation;
import dev.shortlist.admin.SharedService;
import dev.shortlist.admin.TestService;
import dev.shortlist.hiring.TenantId;
import dev.shortlist.store.Events;
import dev.shortlist.store.Store;
import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SharedService.class)
class ListeningIT {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static Organisation own;

  @BeforeAll
  static void make(SharedService.Running shared) throws Exception {
    own = Organisation.withUsersOnly(shared, "listening");
  }

  @Test
  void endsWithinAMinuteForAUserWhoIsDisabled(SharedService.Running shared) throws Exception {
    String recruiter = own.tokens().get("recruiter");
    String me = TestService.get(shared.service(), "/api/auth/me", recruiter).body();
    String there = "127.0.0.1:" + shared.service().port();
    var closed = new CompletableFuture<Integer>();
    CLIENT
        .newWebSocketBuilder()
        .header("Authorization", "Bearer " + recruiter)
        .buildAsync(URI.create("ws://" + there + "/ws/events"), new Closing(closed))
        .get(20, TimeUnit.SECONDS);
    HttpResponse<InputStream> stream =
        CLIENT.send(
            HttpRequest.newBuilder(URI.create("http://" + there + "/api/events"))
                .header("Authorization", "Bearer " + recruiter)
                .build(),
            HttpResponse.BodyHandlers.ofInputStream());
    var ended =
        CompletableFuture.supplyAsync(() -> {
          try (InputStream body = stream.body()) {
            return body.readAllBytes().length >= 0;
          } catch (java.io.IOException e) {
            return true;
          }
        });

    int status =
        TestService.send(
                shared.service(),
                "PATCH",
                "/api/users/" + TestService.field(me, "user"),
                own.tokens().get("owner"),
                "{\"status\": \"disabled\"}")
            .statusCode();

    assertThat(status).isEqualTo(200);
    assertThat(closed.get(60, TimeUnit.SECONDS)).isEqualTo(1012);
    assertThat(ended.get(60, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void whoDoesNotReadHoldsUpNobodyElse(SharedService.Running shared) throws Exception {
    URI events = URI.create("http://127.0.0.1:" + shared.service().port() + "/api/events");
    Store store = TestService.store(shared.service());
    try (var socket = new Socket()) {
      socket.setReceiveBufferSize(4_096);
      socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), events.getPort()));
      String request =
          "GET /api/events HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer %s\r\n\r\n"
              .formatted(own.tokens().get("admin"));
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      assertThat(socket.getInputStream().read()).isEqualTo('H');
      for (int each = 0; each < 400; each++) { // 12 MB, more than sockets hold
        store.tell(
            new TenantId(own.name()), is -> is.events().add(happened(30_000), Instant.now()));
      }
      HttpResponse<InputStream> stream =
          CLIENT.send(
              HttpRequest.newBuilder(events)
                  .header("Authorization", "Bearer " + shared.operator())
                  .build(),
              HttpResponse.BodyHandlers.ofInputStream());

      store.tell(new TenantId("default"), is -> is.events().add(happened(1), Instant.now()));

      try (var lines =
          new BufferedReader(new InputStreamReader(stream.body(), StandardCharsets.UTF_8))) {
        var told =
            CompletableFuture.supplyAsync(
                () -> lines.lines().anyMatch(line -> line.contains("analysis_complete")));
        assertThat(told.get(10, TimeUnit.SECONDS)).isTrue();
      }
    }
  }

  private static Events.Happened happened(int length) {
    return new Events.Happened("analysis_complete", "a".repeat(length), "done", null);
  }

  private record Closing(CompletableFuture<Integer> closed) implements WebSocket.Listener {
    @Override
    public CompletionStage<?> onClose(WebSocket socket, int code, String reason) {
      closed.complete(code);
      return WebSocket.Listener.super.onClose(socket, code, reason);
    }

    @Override
    public void onError(WebSocket socket, Throwable error) {
      closed.completeExceptionally(error);
    }
  }
}
