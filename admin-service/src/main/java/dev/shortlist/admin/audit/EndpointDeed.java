package dev.shortlist.admin.audit;

import dev.shortlist.admin.access.Allowed;
import dev.shortlist.admin.access.Permission;
import dev.shortlist.privacy.Deed;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.web.method.HandlerMethod;

/// What a request is to the audit trail, read off its endpoint: `GET /api/candidates/{id}` is
/// candidates.view of candidates:ID, `POST /api/runs/{id}/stop` runs.stop of runs:ID.
final class EndpointDeed {
  /// Reading with one of these is a view of CVs, scores or packs, or of the trail itself.
  private static final Set<Permission> VIEWS =
      EnumSet.of(Permission.READ_CANDIDATES, Permission.READ_INTERVIEWS, Permission.READ_AUDIT);

  private EndpointDeed() {}

  /// Says what the deed is, when it belongs into the trail.
  ///
  /// @param pattern the endpoint's path with its variables in braces
  /// @param variables what stood in the path for them
  static void tell(
      Deed deed,
      String method,
      String pattern,
      HandlerMethod endpoint,
      Map<String, String> variables) {
    if (method.equals("OPTIONS") || (isReading(method) && !isView(endpoint))) {
      return;
    }
    List<String> words = new ArrayList<>();
    boolean behindVariable = false;
    for (String segment : pattern.split("/", -1)) {
      if (segment.startsWith("{") && segment.endsWith("}")) {
        String value = variables.get(segment.substring(1, segment.length() - 1));
        if (segment.equals("{action}")) {
          words.add(value != null && value.matches("[a-z]{1,20}") ? value : "unknown");
          continue;
        }
        if (value != null && !words.isEmpty()) {
          deed.about(words.getLast(), Deed.plain(value));
        }
        behindVariable = true;
      } else if (!segment.isEmpty() && !(words.isEmpty() && isPrefix(segment))) {
        words.add(segment);
      }
    }
    boolean endsWithVerb =
        method.equals("POST")
            && behindVariable
            && words.size() > 1
            && (!pattern.endsWith("}") || pattern.endsWith("{action}"));
    if (!endsWithVerb) {
      words.add(verb(method));
    }
    deed.is(
        String.join(".", words), isReading(method) ? Deed.Moment.AT_END : Deed.Moment.WITH_CHANGE);
  }

  private static boolean isReading(String method) {
    return method.equals("GET") || method.equals("HEAD");
  }

  private static boolean isView(HandlerMethod endpoint) {
    Allowed allowed = endpoint.getMethodAnnotation(Allowed.class);
    return allowed != null && VIEWS.contains(allowed.value());
  }

  private static boolean isPrefix(String segment) {
    return segment.equals("api") || segment.equals("internal");
  }

  private static String verb(String method) {
    return switch (method) {
      case "GET", "HEAD" -> "view";
      case "POST" -> "create";
      case "DELETE" -> "delete";
      default -> "update";
    };
  }
}
