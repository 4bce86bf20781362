package malmoi.text;

import java.util.regex.Pattern;

/** Words that say no more than that a source follows, as in {@code 출처: address}. */
public final class SourceWord {
  private static final Pattern WORD =
      Pattern.compile(
          "[\\[【]?(?:출처|참고|참조|참고 ?(?:자료|문헌|링크|사이트|문서)|레퍼런스|원문|링크"
              + "|sources?|references?|see(?: also)?|links?)[]】]?\\s*[:：-]?\\s*",
          Pattern.CASE_INSENSITIVE);

  private SourceWord() {}

  /** Whether the text is such a word, with or without its colon. */
  public static boolean is(CharSequence text) {
    return WORD.matcher(text).matches();
  }
}
