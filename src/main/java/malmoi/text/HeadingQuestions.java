package malmoi.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a heading that asks asks after: {@code 도커란?}, {@code What is Docker?}. */
final class HeadingQuestions {
  private static final Pattern WHAT_IS =
      Pattern.compile("^what(?:'s|’s| is| are)(?: an?| the)? (.+?)\\??$", Pattern.CASE_INSENSITIVE);
  private static final Pattern RAN =
      Pattern.compile(
          "^(.+?)(이란|란|은|는|이|가)?(\\s*(?:무엇인가요?|무엇일까요?|무엇인지|무엇이냐|무엇이며|뭘까요?|뭔가요?|뭐야|뭐지|뭐예요|뭔데))?\\s*([?!…]*)$");
  private static final Pattern LEAD_IN =
      Pattern.compile("^(?:그래서|그렇다면|그럼|그러면|그런데|먼저|우선|도대체),?\\s+(?=\\S)");
  private static final Pattern ABOUT =
      Pattern.compile(
          "^(\\S.*?)에\\s?(?:대하여|대해서?)(?:\\s?(?:설명해?\\s?(?:주세요|주시오|보세요|보시오|하시오|보자|봅시다)|설명|알아보자|알아보기|알아봅시다|아시나요|알려주세요))?[?.!]*$");

  /** {@link #RAN} and {@link #ABOUT} say nothing where none of these stands. */
  private static final String OF_JOSA = "란은는이가에";

  private HeadingQuestions() {}

  /** The heading without the words that ask what it is. */
  static String askedAfter(String heading) {
    Matcher whatIs = WHAT_IS.matcher(heading);
    return whatIs.matches() ? whatIs.group(1) : withoutRan(heading);
  }

  /**
   * {@code 도커란?} without 란. Without a question mark, 란 belongs to a word of two syllables (계란), and
   * it stands behind a vowel, 이란 behind a consonant.
   */
  static String withoutRan(String text) {
    if (text.chars().noneMatch(c -> OF_JOSA.indexOf(c) >= 0)) {
      return text;
    }
    Matcher about = ABOUT.matcher(text);
    if (about.matches()) {
      return about.group(1);
    }
    Matcher matcher = RAN.matcher(text);
    if (!matcher.matches() || matcher.group(2) == null) {
      return text;
    }
    String stem = LEAD_IN.matcher(matcher.group(1)).replaceFirst("").strip();
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
}
