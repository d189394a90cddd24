package dev.shortlist.admin.operations;

import dev.shortlist.admin.access.Allowed;
import dev.shortlist.admin.access.Caller;
import dev.shortlist.admin.access.CallerAuthentication;
import dev.shortlist.admin.access.Open;
import dev.shortlist.contract.ContractObject;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.HandlerMethod;

/// What springdoc cannot know of our endpoints: the permission each needs, the contract's schemas
/// of their answers, and the problems they answer with. Only there when a test asks for the
/// document.
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("springdoc.api-docs.enabled")
class OpenApiForms {
  private static final List<String> VACANCY =
      List.of(
          "application/yaml",
          "application/json",
          "text/plain",
          "application/pdf",
          "application/vnd.openxmlformats-officedocument.wordprocessingml.document");

  private static final Map<String, List<String>> BODIES =
      Map.of(
          "/api/vacancies", VACANCY,
          "/api/vacancies/{id}", VACANCY,
          "/api/intake", List.of("application/zip"));

  /// Below these, a POST may carry an Idempotency-Key.
  private static final List<String> ONCE =
      List.of(
          "/api/cv-analysis",
          "/cv-analysis",
          "/api/vacancies",
          "/api/candidates",
          "/api/interviews",
          "/api/intake",
          "/api/runs");

  static {
    SpringDocUtils.getConfig().addRequestWrapperToIgnore(Caller.class, CallerAuthentication.class);
  }

  @Bean
  OperationCustomizer permissionsAndAnswers() {
    return OpenApiForms::customize;
  }

  private static Operation customize(Operation operation, HandlerMethod endpoint) {
    ApiResponses answers = new ApiResponses();
    answers.addApiResponse("2XX", done(endpoint));
    answers.addApiResponse("4XX", problem("Refused: a problem with code and hint (RFC 9457)"));
    answers.addApiResponse("429", problem("Too often: Retry-After says when to come again"));
    answers.addApiResponse("5XX", problem("The service failed"));
    Allowed allowed = endpoint.getMethodAnnotation(Allowed.class);
    if (allowed != null) {
      operation.addExtension("x-permission", allowed.value().scope());
      operation.addSecurityItem(new SecurityRequirement().addList("bearer"));
      answers.addApiResponse("401", problem("No valid token"));
      answers.addApiResponse("403", problem("Needs permission " + allowed.value().scope()));
    } else if (endpoint.hasMethodAnnotation(Open.class)) {
      operation.addExtension("x-permission", "open");
    }
    if (operation.getParameters() != null) {
      operation.getParameters().removeIf(each -> "Content-Type".equals(each.getName()));
    }
    boolean named =
        operation.getParameters() != null
            && operation.getParameters().stream().anyMatch(each -> "path".equals(each.getIn()));
    if (named) {
      answers.addApiResponse("404", problem("Nothing here by that id, or another organisation's"));
    }
    operation.setTags(List.of(endpoint.getBeanType().getSimpleName().replace("Controller", "")));
    return operation.responses(answers);
  }

  private static ApiResponse problem(String description) {
    return new ApiResponse()
        .description(description)
        .content(
            new Content()
                .addMediaType(
                    "application/problem+json",
                    new MediaType().schema(new Schema<>().$ref("problem"))));
  }

  private static ApiResponse done(HandlerMethod endpoint) {
    var answer = new ApiResponse().description("Done");
    if (contract(endpoint.getMethod().getGenericReturnType()) instanceof String name) {
      answer.content(
          new Content()
              .addMediaType("application/json", new MediaType().schema(new Schema<>().$ref(name))));
    }
    return answer;
  }

  private static @org.jspecify.annotations.Nullable String contract(Type type) {
    if (type instanceof ParameterizedType whole) {
      return contract(whole.getActualTypeArguments()[0]);
    }
    return type instanceof Class<?> form
            && ContractObject.class.isAssignableFrom(form)
            && !form.isInterface()
        ? name(form)
        : null;
  }

  /// VacancyVersionJson is vacancy-version.
  private static String name(Class<?> form) {
    return form.getSimpleName()
        .replaceFirst("Json$", "")
        .replaceFirst("^PersonalToken$", "Token")
        .replaceAll("([a-z])([A-Z])", "$1-$2")
        .toLowerCase(Locale.ROOT);
  }

  @Bean
  @SuppressWarnings("rawtypes") // swagger's own
  OpenApiCustomizer contractSchemas() {
    return document -> {
      document.info(
          new Info()
              .title("Shortlist")
              .version("1")
              .description(
                  "Events also come over a WebSocket at /ws/events, one JSON object a message."));
      document.getPaths().forEach(OpenApiForms::complete);
      document
          .getComponents()
          .addSecuritySchemes(
              "bearer", new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("bearer"));
      var schemas = new TreeMap<String, Schema>();
      if (document.getComponents().getSchemas() != null) {
        schemas.putAll(document.getComponents().getSchemas());
      }
      schemas.keySet().removeIf(name -> name.endsWith("MediaType")); // that of Content-Type
      for (String name : named(document)) {
        schemas.put(name, schema(name));
      }
      document.getComponents().setSchemas(schemas);
    };
  }

  /// Bodies that endpoints read themselves, and the key under which a request is done once.
  private static void complete(String path, PathItem item) {
    if (BODIES.containsKey(path)) {
      for (Operation each : item.readOperations()) {
        boolean reads = each == item.getPost() || each == item.getPut();
        if (reads) {
          var content = new Content();
          BODIES
              .get(path)
              .forEach(type ->
                  content.addMediaType(
                      type, new MediaType().schema(new Schema<>().type("string"))));
          each.requestBody(new RequestBody().required(true).content(content));
        }
      }
    }
    if (item.getPost() != null && ONCE.stream().anyMatch(path::startsWith)) {
      item.getPost()
          .addParametersItem(
              new Parameter()
                  .in("header")
                  .name("Idempotency-Key")
                  .description("Does the request once; the same again within a day gets the answer")
                  .schema(new Schema<>().type("string").maxLength(200)));
    }
  }

  private static List<String> named(OpenAPI document) {
    return document.getPaths().values().stream()
        .flatMap(path -> path.readOperations().stream())
        .flatMap(operation -> operation.getResponses().values().stream())
        .filter(answer -> answer.getContent() != null)
        .flatMap(answer -> answer.getContent().values().stream())
        .map(content -> content.getSchema().get$ref())
        .map(reference -> reference.substring(reference.lastIndexOf('/') + 1))
        .distinct()
        .sorted()
        .toList();
  }

  /// The published JSON Schema; OpenAPI 3.1 takes it as it is.
  private static Schema<?> schema(String name) {
    String file = name + ".schema.json";
    try (InputStream stream = ContractObject.class.getResourceAsStream(file)) {
      if (stream == null) {
        throw new IllegalStateException("the contract has no " + file);
      }
      return Json31.mapper().readValue(stream, JsonSchema.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
