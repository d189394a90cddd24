package dev.shortlist.scoring;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// The words before what must not move a score: birth, age, sex, nationality, family, religion,
/// health, names and addresses, in the languages CVs are read in. An accent may be missing.
final class PersonalLabels {
  /// Labels that need no colon: they begin no ordinary sentence.
  private static final String CLEAR =
      """
      date of birth|birth date|birthdate|birth day|birthday|birth place|birthplace|place of birth|born on|born in|nationality
      citizenship|marital status|civil status|family status|blood group|ethnic origin|ethnicity|religious affiliation
      geburtsdatum|geburtstag|geburtsort|geburtsname|geboren am|geboren in|geboren|familienstand|staatsangehörigkeit
      staatsbürgerschaft|nationalität|geschlecht|konfession|religionszugehörigkeit
      né le|née le|né(e) le|né à|née à|date de naissance|lieu de naissance|date et lieu de naissance|nationalité
      situation familiale|situation de famille|état civil|situation matrimoniale
      fecha de nacimiento|lugar de nacimiento|nacido el|nacida el|nacido en|nacida en|nacionalidad|estado civil
      data di nascita|luogo di nascita|data e luogo di nascita|nato il|nata il|nato a|nata a|nazionalità|cittadinanza|stato civile
      geboortedatum|geboorteplaats|geboren op|geboren te|nationaliteit|burgerlijke staat|burgerlijke stand
      data de nascimento|local de nascimento|nascido em|nascida em|nascido a|nascida a|naturalidade|nacionalidade
      data urodzenia|miejsce urodzenia|data i miejsce urodzenia|urodzony|urodzona|narodowość|obywatelstwo|stan cywilny
      ημερομηνία γέννησης|τόπος γέννησης|υπηκοότητα|εθνικότητα|οικογενειακή κατάσταση
      """;

  /// Words that also begin ordinary sentences ("Address complaints"): labels only before a colon.
  private static final String BEFORE_COLON =
      """
      age|sex|gender|religion|children|born|address|home address|postal address|permanent address|current address|father name
      fathers name|father's name|father’s name|mother's name|mother’s name|spouse name|name|full name|phone|mobile|cell|tel
      telephone|email|e-mail|race|caste|height|weight|disability|disabilities|state of health|health status|sexual orientation
      political views|pronouns|dependents|passport|passport no|passport number
      alter|kinder|anschrift|adresse|schwerbehinderung|gesundheitszustand|größe|gewicht|reisepass
      âge|sexe|enfants|taille|poids|handicap
      edad|sexo|género|hijos|religión|dirección|domicilio|dni|raza|estado de salud
      età|sesso|genere|figli|religione|indirizzo|codice fiscale
      leeftijd|geslacht|kinderen|godsdienst|adres
      idade|gênero|filhos|religião|endereço|raça|deficiência
      wiek|płeć|dzieci|wyznanie|religia
      φύλο|ηλικία|τέκνα|θρήσκευμα|διεύθυνση
      """;

  /// Chinese labels need no sign after them.
  private static final String IDEOGRAPHS =
      "出生日期|出生年月|出生地|生日|性别|民族|婚姻状况|婚否|国籍|籍贯|户口|政治面貌|年龄|身高|体重|宗教信仰|健康状况";

  private static final String DOB = "d\\.?o\\.?b\\.?";
  private static final List<String> DOB_STARTS = List.of("dob", "do.", "d.o");
  private static final int START = 3;

  private static final Set<String> CLEAR_STARTS = starts(CLEAR, DOB_STARTS);
  private static final Set<String> COLON_STARTS = starts(BEFORE_COLON, List.of());

  /// A label and what follows it, to the next bar or bullet.
  static final Pattern PATTERN =
      Pattern.compile(
          "(?iu)(?:^[^\\p{L}\\p{N}]*|[|•·,;]\\s*)(?:(?:"
              + DOB
              + "|"
              + alternatives(CLEAR)
              + ")(?![\\p{L}\\p{N}_])|(?:"
              + alternatives(BEFORE_COLON)
              + ")\\s*[:：]|"
              + IDEOGRAPHS
              + ")[^|•·]*");

  private PersonalLabels() {}

  /// Whether a label may begin with these characters, told by the first three: colon says that the
  /// line has one. Letters beyond ASCII may stand for others where case is ignored, and are left to
  /// the expression.
  static boolean mayBegin(String words, int at, boolean colon) {
    int end = Math.min(words.length(), at + START);
    for (int i = at; i < end; i++) {
      if (words.charAt(i) >= 128 && Character.isLetter(words.charAt(i))) {
        return true;
      }
    }
    String start = words.substring(at, end).toLowerCase(Locale.ROOT);
    return CLEAR_STARTS.contains(start) || (colon && COLON_STARTS.contains(start));
  }

  private static List<String> labels(String table) {
    var labels = new LinkedHashSet<String>();
    for (String label : table.strip().split("[|\\n]", -1)) {
      labels.add(label);
      labels.add(withoutAccents(label));
    }
    var longestFirst = new ArrayList<>(labels);
    longestFirst.sort((a, b) -> Integer.compare(b.length(), a.length()));
    return longestFirst;
  }

  private static String withoutAccents(String label) {
    String plain = Normalizer.normalize(label, Normalizer.Form.NFD).replaceAll("\\p{Mn}+", "");
    return plain.replace('ł', 'l').replace("ß", "ss");
  }

  private static String alternatives(String table) {
    var expression = new StringBuilder();
    for (String label : labels(table)) {
      expression.append(expression.isEmpty() ? "" : "|");
      expression.append("\\Q").append(label.replace(" ", "\\E\\s+\\Q")).append("\\E");
    }
    return expression.toString();
  }

  private static Set<String> starts(String table, List<String> more) {
    var starts = new TreeSet<String>(more);
    for (String label : labels(table)) {
      starts.add(label.substring(0, Math.min(START, label.length())));
    }
    return Set.copyOf(starts);
  }
}
