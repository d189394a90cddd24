package dev.shortlist.admin.audit;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.http.server.ServletServerHttpResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/// Writes a request's event before the first byte of its answer: what cannot be written down is not
/// shown.
@ControllerAdvice
class BeforeTheAnswer implements ResponseBodyAdvice<Object> {
  @Override
  public boolean supports(
      MethodParameter answer, Class<? extends HttpMessageConverter<?>> converter) {
    return true;
  }

  @Override
  public @Nullable Object beforeBodyWrite(
      @Nullable Object body,
      MethodParameter answer,
      MediaType type,
      Class<? extends HttpMessageConverter<?>> converter,
      ServerHttpRequest request,
      ServerHttpResponse response) {
    if (request instanceof ServletServerHttpRequest asked
        && response instanceof ServletServerHttpResponse told
        && asked.getServletRequest().getAttribute(RequestDeed.ATTRIBUTE)
            instanceof RequestDeed audited) {
      audited.end(told.getServletResponse().getStatus());
    }
    return body;
  }
}
