package dev.shortlist.admin.http;

import org.springframework.context.annotation.Configuration;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Answers in the contract's form.
@Configuration(proxyBeanMethods = false)
class HttpConfiguration implements WebMvcConfigurer {
  @Override
  public void configureMessageConverters(HttpMessageConverters.ServerBuilder builder) {
    builder.addCustomConverter(new ContractConverter());
  }
}
