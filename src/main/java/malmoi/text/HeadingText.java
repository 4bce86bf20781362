package malmoi.text;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the words of a heading name. {@code 컨테이너(Container)}, {@code 컨테이너 / Container} and {@code
 * Container - 컨테이너} give both names, {@code 도커란?} and {@code What is Docker?} give 도커 and Docker,
 * and a command in parentheses ({@code 이미지 생성 (docker build -t x ./)}) is no part of a name.
 */
public final class HeadingText {

  private static final Pattern GAPS = Pattern.compile("[\\s_-]+");

  /** A stretch of a heading; a command is code. */
  public record Piece(String text, boolean code) {}

  /** Longer headings are no names, and no pattern is tried on them. */
  private static final int LONGEST = 200;

  /** What stands before a name to count it or to adorn it. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "^(?:[\\p{So}\\uFE0F\\u200D]+\\s*)?(?:[①-⑳]\\s*|(?:"
              + "\\d+(?:[-.]\\d+)*[.)]|\\d+(?:[-.]\\d+)+|0\\d|[(\\[]\\d+[)\\]]"
              + "|제?\\s?\\d+[장절강][.:]?|[Ⅰ-Ⅻ]+[.)]?|[IVX]+\\.|Q\\d*[.:)]"
              + "|(?i:step|chapter|part|ch\\.)\\s*\\d+[.:]?)\\s+)?(?=\\S)");

  private static final Pattern ADORNMENT = Pattern.compile("[\\s\\p{So}\\uFE0F\\u200D]+$");

  /** A name with another one in parentheses, which may hold parentheses themselves. */
  private static final Pattern PARENTHESES =
      Pattern.compile("^(.*?\\S)\\s*\\(([^()]*(?:\\([^()]*\\)[^()]*)*)\\)$");

  /** A program's name with something behind it that only a command line has. */
  private static final Pattern COMMAND =
      Pattern.compile("(?:sudo )?[a-z][a-z0-9._-]*(?: \\S+)* (?:--?[A-Za-z]|[./~])\\S*(?: .*)?");

  private static final Pattern WHAT_IS =
      Pattern.compile("^what(?:'s|’s| is| are)(?: an?| the)? (.+?)\\??$", Pattern.CASE_INSENSITIVE);
  private static final Pattern RAN =
      Pattern.compile(
          "^(.+?)(이란|란|은|는|이|가)?(\\s*(?:무엇인가요?|무엇일까요?|무엇이냐|뭘까요?|뭔가요|뭐야|뭐지|뭔데))?\\s*([?!…]*)$");

  /** Two names side by side; a slash between letters of one alphabet belongs to one (TCP/IP). */
  private static final Pattern TWO_NAMES =
      Pattern.compile(
          "^(.+?)(?:\\s+[-–—|/]\\s+|,\\s+|(?<=[가-힣)])/(?=[A-Za-z])|(?<=[A-Za-z0-9)])/(?=[가-힣]))(.+)$");

  private static final Pattern ABBREVIATION = Pattern.compile("[A-Z][A-Za-z0-9/&+-]{1,9}");
  private static final Pattern CALL = Pattern.compile("[A-Za-z_.]+\\([a-z]?(?:[a-z0-9 ^,]*)\\)");
  private static final Pattern LIST = Pattern.compile("\\s*[,/;·]\\s*");

  private HeadingText() {}

  /** The heading in stretches, so that a command in parentheses or backticks is told apart. */
  public static List<Piece> pieces(String heading) {
    if (!Hangul.isIn(heading) && isCommand(heading)) {
      return List.of(new Piece(heading, true));
    }
    Matcher matcher = PARENTHESES.matcher(heading);
    if (heading.length() > LONGEST || !matcher.matches() || !isCommand(matcher.group(2))) {
      return List.of(new Piece(heading, false));
    }
    return List.of(
        new Piece(heading.substring(0, matcher.start(2)), false),
        new Piece(matcher.group(2), true),
        new Piece(heading.substring(matcher.end(2)), false));
  }

  /** Whether the text is a command line. */
  static boolean isCommand(String text) {
    return text.length() <= LONGEST && COMMAND.matcher(text).matches();
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

  /** The heading without its number and adornment. */
  static String bare(String heading) {
    if (heading.length() > LONGEST) {
      return heading.strip();
    }
    String text = NUMBER.matcher(heading.strip()).replaceFirst("");
    return ADORNMENT.matcher(text).replaceFirst("").replace('（', '(').replace('）', ')');
  }

  /** The heading without number, command, and the words that ask what it is. */
  static String subject(String heading) {
    String text = bare(heading);
    if (text.length() > LONGEST) {
      return text;
    }
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
    boolean asks = matcher.group(3) != null || !matcher.group(4).isEmpty();
    boolean ran = josa.endsWith("란");
    if (josa.equals("이란") && endsInVowel(stem)) {
      return stem + "이";
    }
    if (ran && (asks || stem.length() > 1 && fits(stem, josa))) {
      return stem;
    }
    return matcher.group(3) != null ? stem : text;
  }

  /** Of a Latin word the sound is not known: both API란 and Kotlin이란 are right. */
  private static boolean fits(String stem, String josa) {
    boolean hangul = Hangul.isSyllable(stem.charAt(stem.length() - 1));
    return !hangul || Hangul.hasBatchim(stem) == josa.equals("이란");
  }

  private static boolean endsInVowel(String stem) {
    return Hangul.isSyllable(stem.charAt(stem.length() - 1)) && !Hangul.hasBatchim(stem);
  }

  private static void collect(String text, Set<String> names) {
    if (text.length() > LONGEST) {
      names.add(text);
      return;
    }
    Matcher parentheses = PARENTHESES.matcher(text);
    if (parentheses.matches() && parentheses.group(1).indexOf('(') < 0 && !isCall(text)) {
      collect(withoutRan(parentheses.group(1)), names);
      for (String name : LIST.split(parentheses.group(2).strip())) {
        if (isOtherName(parentheses.group(1), name)) {
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
   * Whether a word in parentheses is a second name: it is of the other alphabet, spells out an
   * abbreviation, or abbreviates. In {@code 볼륨(도커)} it only tells two volumes apart.
   */
  private static boolean isOtherName(String outer, String name) {
    return name.codePoints().anyMatch(Character::isLetter)
        && (Hangul.isIn(outer) != Hangul.isIn(name)
            || ABBREVIATION.matcher(outer).matches()
            || initials(outer).equalsIgnoreCase(name));
  }

  private static String initials(String words) {
    return Pattern.compile("[\\s-]+")
        .splitAsStream(words)
        .map(word -> word.substring(0, Math.min(1, word.length())))
        .collect(Collectors.joining());
  }

  /** Whether it is a function with what it takes, as in {@code O(n)} and {@code main()}. */
  private static boolean isCall(String text) {
    return CALL.matcher(text).matches();
  }

  private static final Pattern KOREAN_TOPIC =
      Pattern.compile(
          // a part of a note that says nothing of its matter
          "개요|서론|소개|들어가며|시작하며|요약|정리|결론|마무리|마치며|회고|느낀 ?점|목차|출처|기타|메모|배경|질문"
              + "|참고|참고 ?(?:자료|문헌|링크|사이트)|예제|예시|실습|과제|오늘 배운 (?:것|내용)|제?\\d+(?:주차|일차|강|장)\\b.*"
              // a sentence
              + "|.*(?:[.!?…]|니다|[가-힣](?:한|된|는|있|없|않|였|었|았|났|진|른)다|[나까]요|[을ㄹ]까)$"
              + "|.*\\S(?:은|는|이|가)\\s.*다$"
              // a comparison
              + "|.*(?i:\\bvs\\b).*|.*\\S\\s+(?:차이|차이점|비교|비교하기|공통점|장단점)$"
              // an account of one side of a thing
              + "|.*의 (?:장점|단점|특징|종류|역할|필요성|목적|조건|활용|예시|예|구조|원리|개념|과정|흐름|한계|문제점?|\\d+가지.*)$"
              // a how-to
              + "|.*(?:하는|쓰는|만드는|보는) (?:법|방법|이유|과정|순서|절차)$"
              + "|.*\\S\\s+\\S*(?:방법|사용법|설치법|이유|순서|절차|모음|정리)$"
              + "|.*\\s.*(?:하|되|시키|오|가|보|쓰|읽|만들|우|리|치|넣|빼|열|닫|찾|꾸|이|내|누|끄|켜|막|잡|짜|묶|듣)기$"
              // a clause: an eojeol before the last one has a josa that nouns in a row do not take
              + "|.*(?<!결|효|초|통|경|성|인|교|학|여|부)(?:는|를|을|에|에서|으로|에게|와|과)\\s.*");

  private static final Pattern ENGLISH_TOPIC =
      Pattern.compile(
          "(?:an? )?(?:introduction|overview|summary|conclusions?|references?|(?:table of"
              + " )?contents|background|examples?|notes?|exercises?|see also|further"
              + " reading|links?|appendix|til|todo|misc)|(?:day|week|part|lecture) \\d+.*"
              + "|(?:installing|using|creating|getting|deploying|removing|deleting|stopping|leaving|exiting|entering|configuring|understanding|introducing|learning|choosing)"
              + " .*|.*[.!?…]$|.*\\bvs\\b.*|.*\\bversus\\b.*|.*\\bdifferences? between\\b.*"
              + "|(?:how|why|when|where|who|what|which|can|do|does|is|are|should)\\b.*|\\w+ing"
              + " (?:an?|the|from|with|in|out|on|to|of|your|into|by)\\b.*|.*\\b(?:is|are|has|have|does|do|can|cannot|will|must)"
              + " .*",
          Pattern.CASE_INSENSITIVE);

  /**
   * Whether the heading is a sentence, a comparison or a how-to rather than a noun: it holds a
   * command, a clause, or more than six words.
   */
  public static boolean isTopic(String heading) {
    if (heading.length() > LONGEST || pieces(heading).stream().anyMatch(Piece::code)) {
      return true;
    }
    String subject = withoutRan(PARENTHESES.matcher(subject(heading)).replaceFirst("$1"));
    Pattern topic = Hangul.isIn(subject) ? KOREAN_TOPIC : ENGLISH_TOPIC;
    return subject.split("\\s+").length > 6
        || subject.codePoints().noneMatch(Character::isLetter)
        || topic.matcher(subject).matches();
  }

  /** A name for comparing: case, spaces and hyphens make no difference. */
  public static String key(String name) {
    return GAPS.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
  }
}
