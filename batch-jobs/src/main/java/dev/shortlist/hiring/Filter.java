package dev.shortlist.hiring;

/// What a vacancy asks beside its points. The answer is yes, no or unknown, from what a CV says in
/// so many words; it never moves a score and hides nobody.
public sealed interface Filter {
  /// As a vacancy's file names it.
  String word();

  /// What a recruiter reads, such as "Berlin, DE".
  String label();

  /// Where the work is: city "" when any place of the country will do, country ISO 3166-1 alpha-2
  /// or "". Remote says that it can be done from anywhere in the country.
  record Place(String city, String country, boolean remote) implements Filter {
    public Place {
      if (city.isBlank() && country.isBlank()) {
        throw new IllegalArgumentException("a location needs a city or a country");
      }
    }

    @Override
    public String word() {
      return "location";
    }

    @Override
    public String label() {
      String place = city.isEmpty() ? country : country.isEmpty() ? city : city + ", " + country;
      return remote ? place + ", or remote" : place;
    }
  }

  /// Leave to work in a country, ISO 3166-1 alpha-2, or in the EU.
  record RightToWork(String country) implements Filter {
    public RightToWork {
      if (country.isBlank()) {
        throw new IllegalArgumentException("a right to work needs a country");
      }
    }

    @Override
    public String word() {
      return "right-to-work";
    }

    @Override
    public String label() {
      return "right to work in " + (country.equals("EU") ? "the EU" : country);
    }
  }
}
