package dev.shortlist.admin.events;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.admin.Organisation;
import dev.shortlist.admin.SharedService;
import dev.shortlist.admin.TestService;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SharedService.class)
class ListeningIT {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  @Test
  void endsWithinAMinuteForAUserWhoIsDisabled(SharedService.Running shared) throws Exception {
    Organisation own = Organisation.withUsersOnly(shared, "listening");
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
