package dev.shortlist.profile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The words for months, seasons, "since", "to" and "present" in the languages CVs are read in,
/// folded.
final class DateWords {
  private static final Map<String, Integer> MONTHS = months();
  private static final Map<String, int[]> SEASONS = seasons();

  static final Set<String> SINCE =
      Set.of(
          "since", "seit", "depuis", "desde", "dal", "dall", "sinds", "vanaf", "od", "ab", "自", "从",
          "απο");

  static final Set<String> TO =
      Set.of(
          "to", "until", "till", "til", "thru", "through", "upto", "bis", "a", "au", "jusqu",
          "jusque", "hasta", "al", "ad", "fino", "tot", "do", "ate", "e", "至", "到", "up", "εωσ",
          "μεχρι");

  /// Before an end that is to come.
  static final Set<String> EXPECTED =
      Set.of("exp", "expected", "est", "estimated", "voraussichtlich", "vsl", "prevu", "previsto");

  static final Set<String> LINKING = Set.of("de", "of", "del", "den", "d", "do", "le");

  static final Set<String> ABOUT =
      Set.of(
          "early",
          "mid",
          "late",
          "end",
          "beginning",
          "anfang",
          "mitte",
          "ende",
          "debut",
          "fin",
          "circa",
          "ca",
          "approx",
          "inicio",
          "finales",
          "inizio");

  static final Set<String> YEARS =
      Set.of(
          "year", "years", "yr", "yrs", "jahr", "jahre", "an", "ans", "ano", "anos", "anni", "jaar",
          "lat");

  static final Set<String> MONTH_UNITS =
      Set.of(
          "month", "months", "mos", "mths", "monat", "monate", "mois", "mes", "meses", "mesi",
          "maanden");

  /// "Present" in each language, as the words one after another.
  static final String[][] PRESENT = {
    {"present"},
    {"дотепер"},
    {"нині"},
    {"сьогодні"},
    {"теперішніи", "час"},
    {"настоящее", "время"},
    {"сейчас"},
    {"حتى", "الان"},
    {"الان"},
    {"current"},
    {"currently"},
    {"now"},
    {"today"},
    {"ongoing"},
    {"till", "date"},
    {"to", "date"},
    {"date"},
    {"till", "now"},
    {"till", "today"},
    {"continuing"},
    {"continue"},
    {"heute"},
    {"jetzt"},
    {"dato"},
    {"aktuell"},
    {"laufend"},
    {"gegenwart"},
    {"andauernd"},
    {"ce", "jour"},
    {"aujourd", "hui"},
    {"actuel"},
    {"actuellement"},
    {"maintenant"},
    {"en", "cours"},
    {"nos", "jours"},
    {"la", "actualidad"},
    {"actualidad"},
    {"actual"},
    {"actualmente"},
    {"presente"},
    {"el", "presente"},
    {"la", "fecha"},
    {"hoy"},
    {"oggi"},
    {"attuale"},
    {"attualmente"},
    {"in", "corso"},
    {"heden"},
    {"nu"},
    {"obecnie"},
    {"teraz"},
    {"dzis"},
    {"chwili", "obecnej"},
    {"atual"},
    {"atualmente"},
    {"o", "momento"},
    {"o", "presente"},
    {"momento"},
    {"hoje"},
    {"至", "今"},
    {"今"},
    {"现", "在"},
    {"目", "前"},
    {"the", "present"},
    {"σημερα"},
    {"παρον"},
    {"το", "παρον"}
  };

  private static final int LONGEST = 16;

  /// By first ASCII letter, the lengths of the words that begin a date, as bits.
  private static final long[] BEGINNINGS = beginnings();

  private DateWords() {}

  private static long[] beginnings() {
    var lengths = new long[128];
    for (Set<String> words : List.of(SINCE, ABOUT, MONTHS.keySet(), SEASONS.keySet())) {
      for (String word : words) {
        if (word.charAt(0) < 128) {
          lengths[word.charAt(0)] |= 1L << word.length();
        }
      }
    }
    return lengths;
  }

  /// Whether the word at UTF-16 offsets [start, end) may begin a date, told without folding it: by
  /// its first letter and its length.
  static boolean mayBegin(String text, int start, int end) {
    if (end - start > LONGEST) {
      return false;
    }
    for (int i = start; i < end; i++) {
      if (text.charAt(i) >= 128) {
        return true;
      }
    }
    return (BEGINNINGS[text.charAt(start) | 0x20] & (1L << (end - start))) != 0;
  }

  static @Nullable Integer month(String folded) {
    return MONTHS.get(folded);
  }

  /// First and last month of a season or quarter of the northern year; a winter is counted from its
  /// January.
  static int @Nullable [] season(String folded) {
    return SEASONS.get(folded);
  }

  private static Map<String, Integer> months() {
    String[] names = {
      "january jan januar jaenner janner janvier janv enero ene gennaio gen januari janeiro styczen stycznia sty "
          + "ιανουαριοσ ιανουαριου ιαν",
      "february feb februar februari fevrier fevr fev febrero febbraio febr fevereiro luty lutego lut "
          + "φεβρουαριοσ φεβρουαριου φεβ",
      "march mar marz maerz mrz mars marzo maart mrt marco marzec marca " + "μαρτιοσ μαρτιου μαρ",
      "april apr avril avr abril abr aprile kwiecien kwietnia kwi " + "απριλιοσ απριλιου απρ",
      "may mai mayo maggio mag mei maio maj maja " + "μαιοσ μαιου μαι",
      "june jun juni juin junio giugno giu junho czerwiec czerwca cze " + "ιουνιοσ ιουνιου ιουν",
      "july jul juli juillet juil julio luglio lug julho lipiec lipca lip "
          + "ιουλιοσ ιουλιου ιουλ",
      "august aug aout agosto ago augustus sierpien sierpnia sie " + "αυγουστοσ αυγουστου αυγ",
      "september sep sept septembre septiembre setiembre settembre set setembro wrzesien wrzesnia wrz "
          + "σεπτεμβριοσ σεπτεμβριου σεπ σεπτ",
      "october oct oktober okt octobre octubre ottobre ott outubro out pazdziernik pazdziernika paz "
          + "οκτωβριοσ οκτωβριου οκτ",
      "november nov novembre noviembre novembro listopad listopada lis "
          + "νοεμβριοσ νοεμβριου νοε",
      "december dec dezember dez decembre diciembre dic dicembre dezembro grudzien grudnia gru "
          + "δεκεμβριοσ δεκεμβριου δεκ"
    };
    var months = new HashMap<String, Integer>();
    for (int i = 0; i < names.length; i++) {
      for (String name : names[i].split(" ", -1)) {
        months.put(name, i + 1);
      }
    }
    return Map.copyOf(months);
  }

  private static Map<String, int[]> seasons() {
    var seasons = new HashMap<String, int[]>();
    put(seasons, 3, 5, "spring fruhjahr fruhling printemps primavera voorjaar lente wiosna");
    put(seasons, 6, 8, "summer sommer ete verano estate zomer verao lato");
    put(seasons, 9, 11, "fall autumn herbst automne otono autunno herfst outono jesien");
    put(seasons, 12, 12, "winter hiver invierno inverno zima");
    put(seasons, 4, 9, "ss sose sommersemester");
    put(seasons, 10, 12, "ws wise wintersemester");
    put(seasons, 1, 3, "q1");
    put(seasons, 4, 6, "q2");
    put(seasons, 7, 9, "q3");
    put(seasons, 10, 12, "q4");
    return Map.copyOf(seasons);
  }

  private static void put(Map<String, int[]> seasons, int first, int last, String names) {
    for (String name : names.split(" ", -1)) {
      seasons.put(name, new int[] {first, last});
    }
  }
}
