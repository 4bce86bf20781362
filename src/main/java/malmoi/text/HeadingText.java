package malmoi.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the words of a heading name. {@code 컨테이너(Container)}, {@code 컨테이너 / Container} and {@code
 * Container - 컨테이너} give both names, {@code 도커란?} and {@code What is Docker?} give 도커 and Docker,
 * and a command in parentheses ({@code 이미지 생성 (docker build -t x ./)}) is no part of a name.
 */
public final class HeadingText {
  private static final Pattern SPACES = Pattern.compile("\\s+");

  /** A stretch of a heading; a command is code. */
  public record Piece(String text, boolean code) {}

  /** A name with another one in parentheses, which may hold parentheses themselves. */
  private static final Pattern PARENTHESES =
      Pattern.compile("^(.*?\\S)\\s*\\(([^()]*(?:\\([^()]*\\)[^()]*)*)\\)$");

  /** A program's name with something behind it that only a command line has. */
  private static final Pattern COMMAND =
      Pattern.compile("(?:sudo )?[a-z][a-z0-9._-]*(?: \\S+)* (?:--?[A-Za-z]|[./~])\\S*(?: .*)?");

  private static final int MOST_WORDS = 6;

  private HeadingText() {}

  /** The heading in stretches, so that a command in parentheses or backticks is told apart. */
  public static List<Piece> pieces(String heading) {
    if (HeadingMarks.areWords(heading)) {
      return List.of(new Piece(heading, false));
    }
    if (!Hangul.isIn(heading) && isCommand(heading)) {
      return List.of(new Piece(heading, true));
    }
    Matcher matcher = PARENTHESES.matcher(heading);
    if (heading.indexOf('(') < 0
        || heading.length() > HeadingMarks.LONGEST
        || !matcher.matches()
        || !isCommand(matcher.group(2))) {
      return List.of(new Piece(heading, false));
    }
    return List.of(
        new Piece(heading.substring(0, matcher.start(2)), false),
        new Piece(matcher.group(2), true),
        new Piece(heading.substring(matcher.end(2)), false));
  }

  /** Whether the text is a command line. */
  static boolean isCommand(String text) {
    return !text.isEmpty()
        && Character.isLowerCase(text.charAt(0))
        && text.length() <= HeadingMarks.LONGEST
        && COMMAND.matcher(text).matches();
  }

  /**
   * The names that the heading gives, the headword of each language first; a word belongs to the
   * language of its letters.
   */
  public static Bilingual<List<String>> names(String heading) {
    Set<String> names = HeadingNames.of(heading);
    return Bilingual.of(
        language ->
            names.stream().filter(name -> Hangul.isIn(name) == (language == Language.KO)).toList());
  }

  /** The heading without the number that counts it: {@code 컨테이너} of {@code 1-1. 컨테이너}. */
  public static String unnumbered(String heading) {
    return HeadingMarks.numberOff(heading);
  }

  /** The heading without what counts, files and adorns it: {@code 3. [DB] 인덱스 📚} is 인덱스. */
  public static String bare(String heading) {
    return HeadingMarks.off(heading);
  }

  /**
   * Whether the heading is a sentence, a comparison or a how-to rather than a noun: it holds a
   * command, a clause, or more than six words.
   */
  public static boolean isTopic(String heading) {
    if (heading.length() > HeadingMarks.LONGEST || pieces(heading).stream().anyMatch(Piece::code)) {
      return true;
    }
    String subject = HeadingNames.headword(heading);
    return SPACES.split(subject).length > MOST_WORDS
        || subject.codePoints().noneMatch(Character::isLetter)
        || HeadingTopics.isPhrase(subject)
        || CommonWords.isGeneralHeading(heading);
  }

  /** Whether the heading is made to say what a thing is: it gives two names or asks for one. */
  public static boolean isDefinition(String heading) {
    Bilingual<List<String>> names = names(heading);
    return !isTopic(heading)
        && (!names.ko().isEmpty() && !names.en().isEmpty()
            || !HeadingNames.subject(heading).equals(bare(heading)));
  }

  /** Whether one of the names is among the others. */
  public static boolean share(Bilingual<List<String>> names, Bilingual<List<String>> others) {
    return Stream.of(Language.values())
        .anyMatch(
            language ->
                names.in(language).stream()
                    .map(HeadingText::key)
                    .anyMatch(
                        others.in(language).stream().map(HeadingText::key).toList()::contains));
  }

  /** A name for comparing: case, spaces and hyphens make no difference. */
  public static String key(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    for (int at = 0; at < lower.length(); at++) {
      if (isGap(lower.charAt(at))) {
        return withoutGaps(lower);
      }
    }
    return lower;
  }

  private static String withoutGaps(String text) {
    StringBuilder without = new StringBuilder(text.length());
    for (int at = 0; at < text.length(); at++) {
      if (!isGap(text.charAt(at))) {
        without.append(text.charAt(at));
      }
    }
    return without.toString();
  }

  private static boolean isGap(char c) {
    return c == ' ' || c == '-' || c == '_' || '\t' <= c && c <= '\r';
  }
}
