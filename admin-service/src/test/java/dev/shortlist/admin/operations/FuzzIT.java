package dev.shortlist.admin.operations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.admin.ApiDocument;
import dev.shortlist.admin.ApiDocument.Endpoint;
import dev.shortlist.admin.Organisation;
import dev.shortlist.admin.SharedService;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Bad input is refused and never a fault: some requests in every build, 5,000 with
/// -Dshortlist.fuzz.requests=5000, others with -Dshortlist.fuzz.seed=N.
@ExtendWith(SharedService.class)
class FuzzIT {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  @Test
  void badInputIsRefusedAndNeverAFault(SharedService.Running shared) throws Exception {
    int requests = Integer.getInteger("shortlist.fuzz.requests", 300);
    long seed = Long.getLong("shortlist.fuzz.seed", 7L);
    ApiDocument api = ApiDocument.read();
    Organisation own = Organisation.make(shared, "fuzzed", "fuzzword");
    List<Endpoint> endpoints =
        api.endpoints().stream().filter(each -> !each.path().equals("/api/auth/logout")).toList();
    var fuzz = new Fuzz(api, new Random(seed), List.copyOf(own.ids().values()));
    var caller = new ApiCaller(shared.service());
    var seen = new TreeMap<Integer, Integer>();
    String token = own.tokens().get("owner");
    for (int number = 0; number < requests; number++) {
      Endpoint endpoint = endpoints.get(number % endpoints.size());
      Fuzz.Sent sent = fuzz.request(endpoint);
      boolean operator = endpoint.permission().equals("operate");
      HttpResponse<InputStream> answer =
          send(shared, endpoint, sent, operator ? shared.operator() : token);
      if (answer.statusCode() == 401 && !endpoint.isOpen()) {
        token = Organisation.logIn(shared, "fuzzed", "owner@fuzzed.example");
      }
      boolean endless = endpoint.isStream() && answer.statusCode() == 200;
      try (InputStream stream = answer.body()) {
        String told = endless ? "" : new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        caller.mind(number + " " + endpoint.method() + " " + sent, answer, told);
      }
      seen.merge(answer.statusCode(), 1, Integer::sum);
    }

    assertThat(caller.faults()).isEmpty();
    assertThat(seen.keySet()).as(seen.toString()).contains(200, 400, 404);
    System.out.println("fuzz: " + requests + " requests, seed " + seed + ", answers " + seen);
  }

  private static HttpResponse<InputStream> send(
      SharedService.Running shared, Endpoint endpoint, Fuzz.Sent sent, String token)
      throws Exception {
    int port = endpoint.isInternal() ? shared.service().internalPort() : shared.service().port();
    var request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + sent.path()))
            .timeout(Duration.ofSeconds(60))
            .header("Authorization", "Bearer " + token)
            .method(endpoint.method(), HttpRequest.BodyPublishers.ofByteArray(sent.body()));
    for (Map.Entry<String, String> each : sent.headers().entrySet()) {
      request.setHeader(each.getKey(), each.getValue());
    }
    return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
  }
}
