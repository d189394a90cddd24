package dev.shortlist.admin.http;

import dev.shortlist.contract.ContractJson;
import dev.shortlist.contract.ContractObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;

/// Writes what the contract names as the command line writes it.
final class ContractConverter extends AbstractHttpMessageConverter<ContractObject> {
  ContractConverter() {
    super(MediaType.APPLICATION_JSON);
  }

  @Override
  protected boolean supports(Class<?> type) {
    return ContractObject.class.isAssignableFrom(type);
  }

  @Override
  public boolean canRead(Class<?> type, @Nullable MediaType mediaType) {
    return false;
  }

  @Override
  public List<MediaType> getSupportedMediaTypes(Class<?> type) {
    return supports(type) ? getSupportedMediaTypes() : List.of();
  }

  @Override
  protected ContractObject readInternal(
      Class<? extends ContractObject> type, HttpInputMessage message) {
    throw new HttpMessageNotReadableException("contract objects are written only", message);
  }

  @Override
  protected void writeInternal(ContractObject object, HttpOutputMessage message)
      throws IOException {
    message.getBody().write((ContractJson.line(object) + "\n").getBytes(StandardCharsets.UTF_8));
  }
}
