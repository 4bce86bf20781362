package malmoi.text;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What may stand directly behind a noun in its eojeol: {@code SUFFIX{0,2} (CASE AUX{0,2} COPULA? |
 * COPULA)?}. Forms in {@code *_AFTER_VOWEL} stand only behind a vowel; whether 은/는, 이/가, 을/를 and
 * 와/과 agree with the noun is not asked, since that would only lose words to typos.
 */
public final class Josa {
  private static final String SUFFIX = "들 별 간 내 외 상 당 측 용 시 끼리 쯤 전 후 중";
  private static final String CASE =
      "이 가 은 는 을 를 의 에 에서 에게 에게서 께 께서 한테 한테서 로 으로 와 과 랑 이랑 하고 도 만 뿐 까지 부터 마다 보다 처럼 같이"
          + " 같은 만큼 대로 조차 마저 밖에 커녕 은커녕 는커녕 이나 이나마 이라도 이든 이든지 이란 로서 으로서 로써 으로써 씩 없이 이야말로 에선"
          + " 로선 으로선 에겐 답게 에의해 에대한 에대해 에따라 쪽 단";
  private static final String CASE_AFTER_VOWEL = "나 나마 라도 든 든지 란 랑 야말로";
  private static final String AUX =
      "은 는 도 만 의 까지 부터 이나 나 라도 이라도 처럼 보다 마다 뿐 조차 마저 가 이 를 을 에 에서 로 으로 와 과 밖에 만큼 대로 든 든지";
  private static final String COPULA_AFTER_VOWEL =
      "다 며 고 면 지 지만 지는 지도 자 나 니 니까 므로 여서 라서 라고 라고도 라고는 라고만 라는 라도 라면 라 란 든 든지 거나 거든요 건 기 기도"
          + " 기는 기만 기에 기를 던 더라도 더라 게 도록 여야 여도 예요 죠 지요 라며 라면서 면서 던가 든가 였다 였다고 였다는 였던 였고 였으며 였으나"
          + " 였지만 였을 였습니다 야 여 냐 라니 라기 라기보다 라기보다는 라야 네요 군요 요";
  private static final String COPULA =
      "이다 이며 이고 이면 이지 이지만 이지는 이지도 이자 이나 이니 이니까 이므로 이어서 이라서 이라고 이라고도 이라고는 이라고만 이라는"
          + " 이라도 이라면 이라 이란 이든 이든지 이거나 이건 이기 이기도 이기는 이기만 이기에 이기를 이던 이더라도 이더라 이게 이도록 이어야"
          + " 이어도 이에요 이죠 이지요 이라며 이라면서 이면서 이었다 이었다고 이었다는 이었던 이었고 이었으며 이었으나 이었지만 이었을 이었습니다 이여야 이야 이여"
          + " 이냐 이라니 이라기 이라기보다 이라기보다는 이라야 이요 인 인데 인데요 인데도 인지 인지를 인지는 인지도 인가 인가를 인가요 인걸 인걸요 이거든요 이네요 이군요 일 일지 일지도"
          + " 일지라도 일까 일수록 임 임을 임이 임은 임에도 입니다 입니까 입니다만 인만큼";

  /** Josa that follow any noun, and are seen to be josa behind a noun of one syllable too. */
  private static final String PLAIN = "에 에서 에게 에게서 도 만 뿐 까지 부터 마다 보다 처럼 만큼 대로 조차 마저 밖에 씩 에선 에겐";

  private static final String PLAIN_AFTER_CONSONANT = "과 이나 이란 이라도 이든 으로 으로서 으로써";
  private static final String PLAIN_AFTER_LIQUID = "과 이나 이란 이라도 이든 로 로서 로써";
  private static final String PLAIN_AFTER_VOWEL = "와 나 란 라도 든 로 로서 로써";

  private static final Pattern VERB = Pattern.compile("(?:[하한할함합해했되된될됨됩됐돼]|시[키킨킬켜켰]).*");

  /** What verbs begin with. */
  private static final String VERB_STARTS = "하한할함합해했되된될됨됩됐돼시";

  /** Every syllable that stands in a tail: a rest with another one is none. */
  private static final BitSet OF_TAILS =
      String.join("", SUFFIX, CASE, CASE_AFTER_VOWEL, AUX, COPULA, COPULA_AFTER_VOWEL)
          .chars()
          .collect(BitSet::new, BitSet::set, BitSet::or);

  private static final String LONG_COPULA = forms(COPULA, form -> form.length() > 1);

  private static final Pattern AFTER_CONSONANT = tail(CASE, COPULA);
  private static final Pattern AFTER_VOWEL =
      tail(CASE + " " + CASE_AFTER_VOWEL, COPULA + " " + COPULA_AFTER_VOWEL);

  private static final String LONG_COPULA_AFTER_VOWEL =
      forms(COPULA_AFTER_VOWEL, form -> form.length() > 1 && "라였여예".indexOf(form.charAt(0)) >= 0);

  private static final Pattern SURE_AFTER_CONSONANT =
      sureTail("의 이 은 을", PLAIN_AFTER_CONSONANT, LONG_COPULA);
  private static final Pattern SURE_AFTER_LIQUID =
      sureTail("의 이 은 을", PLAIN_AFTER_LIQUID, LONG_COPULA);
  private static final Pattern SURE_AFTER_VOWEL =
      sureTail("의 가 는 를", PLAIN_AFTER_VOWEL, LONG_COPULA + " " + LONG_COPULA_AFTER_VOWEL);

  private Josa() {}

  /**
   * Whether the Hangul that follows a noun in its eojeol is no part of the word itself. Nothing is
   * also a tail.
   *
   * @param noun what stands before; its end decides which forms fit
   */
  public static boolean isTail(CharSequence noun, CharSequence rest) {
    return rest.isEmpty()
        || mayBeTail(rest)
            && (Hangul.hasBatchim(noun) ? AFTER_CONSONANT : AFTER_VOWEL).matcher(rest).matches();
  }

  private static boolean mayBeTail(CharSequence rest) {
    for (int k = 0; k < rest.length(); k++) {
      if (!OF_TAILS.get(rest.charAt(k))) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether the Hangul that follows a noun in its eojeol is surely no part of a longer word, as
   * must be asked of a noun of one syllable, with which other words begin: 표를, but not 표시, 표기, 표면,
   * 표을. Only 들 and josa that agree with the noun are, and longer forms of 이다.
   */
  public static boolean isSureTail(CharSequence noun, CharSequence rest) {
    if (rest.isEmpty()) {
      return true;
    }
    if (rest.charAt(0) == '들') {
      return isSureTail("들", rest.subSequence(1, rest.length()));
    }
    Pattern tail = Hangul.hasBatchim(noun) ? SURE_AFTER_CONSONANT : SURE_AFTER_VOWEL;
    return (Hangul.endsInLiquid(noun) ? SURE_AFTER_LIQUID : tail).matcher(rest).matches();
  }

  /** Whether the Hangul that follows a noun makes a verb of it: a form of 하다, 되다 or 시키다. */
  public static boolean isVerb(CharSequence rest) {
    return !rest.isEmpty()
        && VERB_STARTS.indexOf(rest.charAt(0)) >= 0
        && VERB.matcher(rest).matches();
  }

  /**
   * Whether the word's last syllable is no 을, 은, 과 or 으로 behind a vowel and no 를, 와 or 로 behind a
   * consonant, which are never right in a noun with its josa.
   */
  public static boolean agrees(String word) {
    int last = word.length() - 1;
    if (last < 1) {
      return true;
    }
    CharSequence noun = word.subSequence(0, last);
    return switch (word.charAt(last)) {
      case '을', '은', '과' -> Hangul.hasBatchim(noun);
      case '를', '와' -> !Hangul.hasBatchim(noun);
      case '로' ->
          noun.charAt(last - 1) == '으'
              ? last > 1 && Hangul.hasBatchim(noun.subSequence(0, last - 1))
              : !Hangul.hasBatchim(noun) || Hangul.endsInLiquid(noun);
      default -> true;
    };
  }

  /** What {@link #isTail} goes by, as a regular expression that JavaScript reads alike. */
  public static String tails(boolean afterVowel) {
    return (afterVowel ? AFTER_VOWEL : AFTER_CONSONANT).pattern();
  }

  /** What {@link #isVerb} goes by, as a regular expression that JavaScript reads alike. */
  public static String verbs() {
    return VERB.pattern();
  }

  private static Pattern tail(String cases, String copulas) {
    return Pattern.compile(
        any(SUFFIX)
            + "{0,2}(?:"
            + any(cases)
            + any(AUX)
            + "{0,2}"
            + any(LONG_COPULA)
            + "?|"
            + any(copulas)
            + ")?");
  }

  private static Pattern sureTail(String last, String cases, String copulas) {
    String more = any(PLAIN + " " + cases) + any(AUX) + "{0,2}";
    return Pattern.compile(any(last) + "|" + more + "|" + any(copulas));
  }

  private static String forms(String forms, Predicate<String> taken) {
    return Arrays.stream(forms.split(" ")).filter(taken).collect(Collectors.joining(" "));
  }

  private static String any(String forms) {
    return "(?:" + forms.replace(' ', '|') + ")";
  }
}
