package malmoi.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the words of a heading name. {@code 컨테이너(Container)}, {@code 컨테이너 / Container} and {@code
 * Container - 컨테이너} give both names, {@code 도커란?} and {@code What is Docker?} give 도커 and Docker,
 * and a command in parentheses ({@code 이미지 생성 (docker build -t x ./)}) is no part of a name.
 */
public final class HeadingText {

  /** A stretch of a heading; a command is code. */
  public record Piece(String text, boolean code) {}

  private static final Pattern NUMBER =
      Pattern.compile("^(?:\\d+(?:[-.]\\d+)*[.)]|\\d+[-.]\\d+)\\s+");
  private static final Pattern PARENTHESES =
      Pattern.compile("^(.*?\\S)\\s*\\(([^()]*(?:\\([^()]*\\)[^()]*)*)\\)$");

  /** A program's name with something behind it that only a command line has. */
  private static final Pattern COMMAND =
      Pattern.compile("(?:sudo )?[a-z][a-z0-9._-]*(?: \\S+)* (?:--?[A-Za-z]|[./~])\\S*(?: .*)?");

  private static final Pattern WHAT_IS =
      Pattern.compile("^what(?:'s|’s| is| are)(?: an?| the)? (.+?)\\??$", Pattern.CASE_INSENSITIVE);
  private static final Pattern RAN =
      Pattern.compile(
          "^(.+?)(이란|란|은|는|이|가)?(\\s*(?:무엇인가요?|무엇일까요?|무엇이냐|뭘까요?|뭔가요|뭐야|뭐지|뭔데))?\\s*(\\?)?$");
  private static final Pattern TWO_NAMES =
      Pattern.compile("^(.+?)(?:\\s+[-–—|]\\s+|\\s*/\\s*)(.+)$");
  private static final Pattern LIST = Pattern.compile("\\s*[,/;·]\\s*");

  private HeadingText() {}

  /** The heading in stretches, so that a command in parentheses or backticks is told apart. */
  public static List<Piece> pieces(String heading) {
    Matcher matcher = PARENTHESES.matcher(heading);
    if (!matcher.matches() || !isCommand(matcher.group(2))) {
      return List.of(new Piece(heading, false));
    }
    return List.of(
        new Piece(heading.substring(0, matcher.start(2)), false),
        new Piece(matcher.group(2), true),
        new Piece(heading.substring(matcher.end(2)), false));
  }

  /** Whether the text is a command line. */
  static boolean isCommand(String text) {
    return COMMAND.matcher(text).matches();
  }

  /**
   * The names that the heading gives, the headword of each language first; a word belongs to the
   * language of its letters.
   */
  public static Bilingual<List<String>> names(String heading) {
    Set<String> names = new LinkedHashSet<>();
    collect(subject(heading), names);
    return Bilingual.of(
        language ->
            names.stream().filter(name -> Hangul.isIn(name) == (language == Language.KO)).toList());
  }

  /** The heading without number, command, and the words that ask what it is. */
  static String subject(String heading) {
    String text = NUMBER.matcher(heading.strip()).replaceFirst("");
    Matcher parentheses = PARENTHESES.matcher(text);
    if (parentheses.matches() && isCommand(parentheses.group(2))) {
      text = parentheses.group(1);
    }
    Matcher whatIs = WHAT_IS.matcher(text);
    return whatIs.matches() ? whatIs.group(1) : withoutRan(text);
  }

  /**
   * {@code 도커란?} without 란. Without a question mark, 란 belongs to a word of two syllables (계란), and
   * it stands behind a vowel, 이란 behind a consonant.
   */
  private static String withoutRan(String text) {
    Matcher matcher = RAN.matcher(text);
    if (!matcher.matches() || matcher.group(2) == null) {
      return text;
    }
    String stem = matcher.group(1);
    String josa = matcher.group(2);
    boolean asks = matcher.group(3) != null || matcher.group(4) != null;
    boolean ran = josa.endsWith("란");
    if (ran && (asks || stem.length() > 1 && fits(stem, josa))) {
      return stem;
    }
    return matcher.group(3) != null ? stem : text;
  }

  private static boolean fits(String stem, String josa) {
    return Hangul.hasBatchim(stem) == josa.equals("이란");
  }

  private static void collect(String text, Set<String> names) {
    Matcher parentheses = PARENTHESES.matcher(text);
    if (parentheses.matches()) {
      String outer = parentheses.group(1);
      String inner = parentheses.group(2);
      collect(withoutRan(outer), names);
      for (String name : LIST.split(inner.strip())) {
        if (isOtherName(outer, name)) {
          names.add(name);
        }
      }
      return;
    }
    Matcher two = TWO_NAMES.matcher(text);
    if (two.matches() && Hangul.isIn(two.group(1)) != Hangul.isIn(two.group(2))) {
      names.add(two.group(1).strip());
      names.add(two.group(2).strip());
    } else if (!text.isBlank()) {
      names.add(text.strip());
    }
  }

  /**
   * Whether a word in parentheses is a second name: it is of the other alphabet, or spells out an
   * abbreviation. In {@code 볼륨(도커)} it only tells two volumes apart.
   */
  private static boolean isOtherName(String outer, String name) {
    return !name.isBlank()
        && (Hangul.isIn(outer) != Hangul.isIn(name) || outer.matches("[A-Z][A-Za-z0-9/&+-]{1,9}"));
  }

  private static final Pattern KOREAN_TOPIC =
      Pattern.compile(
          // a sentence
          ".*(?:[.!?…]|니다|[가-힣](?:한|된|는|있|없|않|였|었|았|났|진|른)다|[나까]요|[을ㄹ]까)$"
              // a comparison
              + "|.*(?i:\\bvs\\b).*|.*\\S\\s+(?:차이|차이점|비교|비교하기|공통점|장단점)$"
              // a how-to
              + "|.*(?:하는|쓰는|만드는|보는) (?:법|방법|이유|과정|순서|절차)$"
              + "|.*\\S\\s+\\S*(?:방법|사용법|설치법|이유|순서|절차|모음|정리)$"
              + "|.*\\s.*(?:하|되|시키|오|가|보|쓰|읽|만들|우|리|치|넣|빼|열|닫|찾|꾸|이|내|누|끄|켜|막|잡|짜|묶|듣)기$"
              // a clause: an eojeol before the last one has a josa that nouns in a row do not take
              + "|.*(?<!결|효|초|통|경|성)(?:는|를|을|에서|으로|에게|와|과)\\s.*");

  private static final Pattern ENGLISH_TOPIC =
      Pattern.compile(
          ".*[.!?…]$|.*\\bvs\\b.*|.*\\bversus\\b.*|.*\\bdifferences? between\\b.*"
              + "|(?:how|why|when|where|who|what|which|can|do|does|is|are|should)\\b.*"
              + "|\\w+ing (?:an?|the|from|with|in|out|on|to|of|your|into|by)\\b.*"
              + "|.*\\b(?:is|are|has|have|does|do|can|cannot|will|must) .*",
          Pattern.CASE_INSENSITIVE);

  /**
   * Whether the heading is a sentence, a comparison or a how-to rather than a noun: it holds a
   * command, a clause, or more than six words.
   */
  public static boolean isTopic(String heading) {
    if (pieces(heading).size() > 1) {
      return true;
    }
    String subject = PARENTHESES.matcher(subject(heading)).replaceFirst("$1");
    boolean korean = Hangul.isIn(subject);
    return subject.split("\\s+").length > 6
        || (korean ? KOREAN_TOPIC : ENGLISH_TOPIC).matcher(subject).matches();
  }

  /** A name for comparing: case, spaces and hyphens make no difference. */
  public static String key(String name) {
    List<String> parts = new ArrayList<>();
    for (String part : name.toLowerCase(java.util.Locale.ROOT).split("[\\s_-]+")) {
      parts.add(part);
    }
    return String.join("", parts);
  }
}
