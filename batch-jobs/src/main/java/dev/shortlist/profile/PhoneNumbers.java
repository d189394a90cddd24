package dev.shortlist.profile;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.Locale;

/// Telephone numbers by the numbering plans of their countries.
final class PhoneNumbers {
  private static final String NO_REGION = "ZZ";
  private static final int LONGEST = 40;

  private PhoneNumbers() {}

  /// The number as E.164 writes it, "+" and up to 15 digits; "" when no numbering plan has it, or
  /// it names no country and none is given. country is ISO 3166-1 alpha-2, or "".
  static String e164(String written, String country) {
    String region = country.length() == 2 ? country.toUpperCase(Locale.ROOT) : NO_REGION;
    if (written.isEmpty() || written.length() > LONGEST) {
      return "";
    }
    String number = written.startsWith("00") ? "+" + written.substring(2) : written;
    if (!number.startsWith("+") && region.equals(NO_REGION)) {
      return "";
    }
    PhoneNumberUtil plans = PhoneNumberUtil.getInstance();
    try {
      PhoneNumber parsed = plans.parse(number.replace("(0)", ""), region);
      return plans.isValidNumber(parsed) ? plans.format(parsed, PhoneNumberFormat.E164) : "";
    } catch (NumberParseException e) {
      return ""; // no number of any plan: what the CV writes stands by itself
    }
  }
}
