package dev.shortlist.pipeline;

import java.util.regex.Pattern;

/// How the admin service sends mail.
public final class MailKeys {
  public static final SettingKey<String> HOST =
      SettingKey.shown(
          "mail.host",
          "",
          "smtp.example.org",
          "the mail server; empty to put mails as files into the home's mail folder",
          words -> words);
  public static final SettingKey<Integer> PORT =
      SettingKey.shown(
          "mail.port", "587", "465", "the mail server's port", SettingForms.count(1, 65535));
  public static final SettingKey<String> ENCRYPTION =
      SettingKey.shown(
          "mail.encryption",
          "starttls",
          "tls",
          "how mails are kept private on the way: starttls, tls (port 465) or none",
          SettingForms.oneOf("starttls", "tls", "none"));
  public static final SettingKey<String> USER =
      SettingKey.shown(
          "mail.user",
          "",
          "apikey",
          "the login at the mail server; empty for none",
          words -> words);
  public static final SettingKey<String> PASSWORD =
      new SettingKey<>(
          "mail.password",
          "",
          "the-password",
          "its password; best given as SHORTLIST_MAIL_PASSWORD",
          words -> words,
          SettingKey.Visibility.SECRET);
  public static final SettingKey<String> FROM =
      SettingKey.shown(
          "mail.from",
          "shortlist@localhost",
          "shortlist@example.org",
          "the address mails come from",
          MailKeys::address);

  private static final Pattern ADDRESS = Pattern.compile("[^\\s@<>\"]+@[A-Za-z0-9.-]+");

  private MailKeys() {}

  private static String address(String words) {
    if (!ADDRESS.matcher(words).matches()) {
      throw new IllegalArgumentException("must be a mail address");
    }
    return words;
  }
}
