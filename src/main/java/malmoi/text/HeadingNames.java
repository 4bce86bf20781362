package malmoi.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names that a heading's words give, whatever they ask or say of them. */
final class HeadingNames {
  /** A name with others in parentheses, which may hold parentheses themselves. */
  private static final Pattern PARENTHESES =
      Pattern.compile("^(.*?\\S)\\s*\\(([^()]*(?:\\([^()]*\\)[^()]*)*)\\)$");

  private static final Pattern PARENTHESES_INSIDE =
      Pattern.compile("^([^()]*[^()\\s]{2})\\s*\\([^()]{2,}\\)(\\s?[^()\\s][^()]*)$");

  /** Two names side by side; a slash between letters of one alphabet belongs to one (TCP/IP). */
  private static final Pattern TWO_NAMES =
      Pattern.compile(
          "^(.+?)(?:\\s+[-–—|/=]\\s+|\\s*[,:：]\\s+|(?<=[가-힣)])/(?=[A-Za-z])|(?<=[A-Za-z0-9)])/(?=[가-힣]))(.+)$");

  private static final Pattern LIST =
      Pattern.compile(
          "\\s*[,;·]\\s*|\\s+/\\s+|(?<=[가-힣])/|/(?=[가-힣])|/(?=[A-Z][a-z]+ [A-Z])|\\s+=\\s+");

  /** {@code FCFS: First-Come, First-Served} in parentheses. */
  private static final Pattern SPELLED_OUT = Pattern.compile("\\s*[:：;=]\\s*");

  private static final Pattern ABBREVIATION = Pattern.compile("[A-Z][A-Za-z0-9/&+-]{1,9}");
  private static final Pattern CAPITALS = Pattern.compile("[A-Z]\\S*[A-Z]\\S*");
  private static final Pattern CALL = Pattern.compile("[A-Za-z_.]+\\([a-z]?(?:[a-z0-9 ^,]*)\\)");

  /** What in parentheses is no name but a remark. */
  private static final Pattern REMARK =
      Pattern.compile(
          "(?i)(?:feat|ft|ex|e\\.g|i\\.e|cf|via|with|from|for|in|by|vs|ver)(?:[.:)\\s].*)?"
              + "|(?i)v\\d[\\d.]*|.*(?:…|\\.\\.\\.|[?!<>{}=$]|->|https?:).*"
              + "|중요|필수|심화|기초|기본|추가|보충|선택|완료|(?:진행|작성) ?중|미완성?|수정|예정|복습|계속|이론|실습|자료 ?구조|[상중하]"
              + "|.*(?:기준|버전|이상|이하|참고|관련|등|\\d[편강장]|주차|일차|경우|때)");

  /** All of some words but the letters that begin them, or a part of them as in HyperText. */
  private static final Pattern NOT_INITIAL =
      Pattern.compile("(?<=[\\p{L}\\p{N}])[\\p{Ll}\\p{Lo}\\p{N}]|(?<=\\p{Lu})\\p{Lu}|[\\s,.-]");

  private static final Pattern GAPS = Pattern.compile("\\s+");

  private static final int MOST_WORDS = 7;

  private HeadingNames() {}

  /** The names in the order in which they stand. */
  static Set<String> of(String heading) {
    Set<String> names = new LinkedHashSet<>();
    collect(subject(heading), names);
    return names;
  }

  /** The heading without marks, command, and the words that ask what it is. */
  static String subject(String heading) {
    String text = HeadingMarks.off(heading);
    if (text.length() > HeadingMarks.LONGEST) {
      return text;
    }
    Matcher parentheses = PARENTHESES.matcher(text);
    if (text.endsWith(")")
        && parentheses.matches()
        && HeadingText.isCommand(parentheses.group(2))) {
      text = parentheses.group(1);
    }
    return HeadingQuestions.askedAfter(text);
  }

  private static String outer(String name) {
    return name.endsWith(")") ? PARENTHESES.matcher(name).replaceFirst("$1") : name;
  }

  private static boolean isLower(String name) {
    return Character.isLowerCase(name.codePointAt(0));
  }

  private static int words(String name) {
    return GAPS.split(name.strip()).length;
  }

  /** The first of the names as it stands, or all that is said where there is no name. */
  static String headword(String heading) {
    String subject = subject(heading);
    if (subject.length() > HeadingMarks.LONGEST) {
      return subject;
    }
    List<String> two = twoNames(subject);
    return HeadingQuestions.withoutRan(outer(two.isEmpty() ? subject : two.get(0)));
  }

  private static void collect(String text, Set<String> names) {
    if (text.length() > HeadingMarks.LONGEST || HeadingMarks.areWords(text) && !text.isBlank()) {
      names.add(text.strip());
      return;
    }
    List<String> two = twoNames(text);
    Matcher parentheses = PARENTHESES.matcher(text);
    if (!two.isEmpty()) {
      two.forEach(name -> collect(name, names));
    } else if (parentheses.matches() && parentheses.group(1).indexOf('(') < 0 && !isCall(text)) {
      collect(HeadingQuestions.withoutRan(parentheses.group(1)), names);
      names.addAll(otherNames(parentheses.group(1), parentheses.group(2)));
    } else if (!text.isBlank()) {
      names.add(PARENTHESES_INSIDE.matcher(text).replaceFirst("$1$2").strip());
    }
  }

  /** Two names side by side, or the one that is told with its other names before a remark. */
  private static List<String> twoNames(String text) {
    if (HeadingMarks.areWords(text)) {
      return List.of();
    }
    Matcher matcher = TWO_NAMES.matcher(text);
    if (!matcher.matches()
        || matcher.group(1).indexOf('(') >= 0 && !matcher.group(1).contains(")")) {
      return List.of();
    }
    String one = matcher.group(1).strip();
    String other = matcher.group(2).strip();
    if (areTwoNames(one, other)) {
      return List.of(one, other);
    }
    Matcher parentheses = PARENTHESES.matcher(one);
    boolean hasNames =
        parentheses.matches() && !otherNames(parentheses.group(1), parentheses.group(2)).isEmpty();
    return hasNames ? List.of(one) : List.of();
  }

  private static boolean areTwoNames(String one, String other) {
    boolean twoAlphabets = Hangul.isIn(one) != Hangul.isIn(other);
    boolean alike =
        Math.abs(words(outer(one)) - words(outer(other))) <= (isLower(other) ? 0 : 1)
            || CAPITALS.matcher(outer(other)).matches();
    return (twoAlphabets && alike && !HeadingTopics.isPhrase(one) && !HeadingTopics.isPhrase(other))
        || abbreviates(one, other)
        || abbreviates(other, one);
  }

  /**
   * The second names in parentheses. Several of one alphabet are names only when one abbreviates
   * another: {@code (VM, Virtual Machine)}, and not {@code (GET, POST, PUT)}.
   */
  private static List<String> otherNames(String outer, String inner) {
    String[] spelled = SPELLED_OUT.split(inner.strip(), 2);
    if (spelled.length == 2 && abbreviates(spelled[0], spelled[1])) {
      return List.of(spelled);
    }
    List<String> all =
        LIST.splitAsStream(inner.strip()).filter(name -> isOtherName(outer, name)).toList();
    List<String> names = new ArrayList<>();
    for (boolean hangul : new boolean[] {false, true}) {
      List<String> alike = all.stream().filter(name -> Hangul.isIn(name) == hangul).toList();
      if (alike.size() == 1 || alike.stream().anyMatch(name -> isShort(name, outer, alike))) {
        names.addAll(alike);
      }
    }
    return all.stream().filter(names::contains).toList();
  }

  private static boolean isShort(String name, String outer, List<String> others) {
    return abbreviates(outer, name)
        || others.stream().anyMatch(other -> other != name && abbreviates(name, other));
  }

  /**
   * Whether a word in parentheses is a second name: it is of the other alphabet, spells out an
   * abbreviation, or abbreviates. In {@code 볼륨(도커)} it only tells two volumes apart.
   */
  private static boolean isOtherName(String outer, String name) {
    boolean noun =
        name.codePoints().anyMatch(Character::isLetter)
            && words(name) <= MOST_WORDS
            && (words(name) + 2 > words(outer) || CAPITALS.matcher(name).matches())
            && !REMARK.matcher(name).matches()
            && !HeadingTopics.isPhrase(name);
    return noun
        && (Hangul.isIn(outer) != Hangul.isIn(name)
            || ABBREVIATION.matcher(outer).matches() && name.length() > outer.length()
            || abbreviates(name, outer));
  }

  /** Whether the letters begin the words, but for one: PCB, IoC, HTTP, XML, 2NF. */
  private static boolean abbreviates(String name, String words) {
    String initials = NOT_INITIAL.matcher(words).replaceAll("");
    int unlike = 0;
    for (int k = 0; k < name.length() && name.length() == initials.length(); k++) {
      boolean alike =
          Character.toLowerCase(name.charAt(k)) == Character.toLowerCase(initials.charAt(k));
      unlike += alike ? 0 : 1;
    }
    return name.length() > 1
        && name.length() == initials.length()
        && unlike <= (name.length() - 1) / 2;
  }

  /** Whether it is a function with what it takes, as in {@code O(n)} and {@code main()}. */
  private static boolean isCall(String text) {
    return CALL.matcher(text).matches();
  }
}
