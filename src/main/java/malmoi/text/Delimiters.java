package malmoi.text;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.core.delimiter.AsteriskDelimiterProcessor;
import com.vladsch.flexmark.parser.core.delimiter.Delimiter;
import com.vladsch.flexmark.parser.core.delimiter.UnderscoreDelimiterProcessor;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.delimiter.DelimiterRun;
import com.vladsch.flexmark.util.ast.Node;

/**
 * The marks of emphasis, which may stand between a word and its josa. By CommonMark 0.31 §6.2 a
 * closing run that follows punctuation and precedes a letter does not close (commonmark-spec issue
 * 650), so that {@code **컨테이너(Container)**는} would keep its asterisks; Korean puts a josa there.
 * The opening side mirrors it.
 */
final class Delimiters {
  private Delimiters() {}

  static DelimiterProcessor[] all() {
    return new DelimiterProcessor[] {
      new Asterisk(), new Underscore(), new Pair('~', "del"), new Pair('=', "mark")
    };
  }

  /**
   * CommonMark's rule of three: runs of which one may both open and close do not match when their
   * lengths add up to a multiple of three, unless both are one.
   */
  private static boolean areApart(DelimiterRun opener, DelimiterRun closer) {
    boolean both = opener.length() % 3 == 0 && closer.length() % 3 == 0;
    return !both
        && (opener.canClose() || closer.canOpen())
        && (opener.length() + closer.length()) % 3 == 0;
  }

  private static int use(DelimiterRun opener, DelimiterRun closer) {
    return areApart(opener, closer) ? 0 : opener.length() > 1 && closer.length() > 1 ? 2 : 1;
  }

  private static boolean isLatin(String character) {
    char c = character.isEmpty() ? ' ' : character.charAt(0);
    return c < 128 && Character.isLetterOrDigit(c);
  }

  private static final class Asterisk extends AsteriskDelimiterProcessor {
    Asterisk() {
      super(false);
    }

    @Override
    public boolean canBeOpener(
        String before,
        String after,
        boolean leftFlanking,
        boolean rightFlanking,
        boolean beforeIsPunctuation,
        boolean afterIsPunctuation,
        boolean beforeIsWhitespace,
        boolean afterIsWhiteSpace) {
      return leftFlanking || afterIsPunctuation && Hangul.isHangulEdge(before);
    }

    @Override
    public boolean canBeCloser(
        String before,
        String after,
        boolean leftFlanking,
        boolean rightFlanking,
        boolean beforeIsPunctuation,
        boolean afterIsPunctuation,
        boolean beforeIsWhitespace,
        boolean afterIsWhiteSpace) {
      return rightFlanking || beforeIsPunctuation && Hangul.isHangulEdge(after);
    }

    @Override
    public int getDelimiterUse(DelimiterRun opener, DelimiterRun closer) {
      return use(opener, closer);
    }
  }

  /** Hangul behind a closing run is a josa, but {@code __init__은} is a name with its josa. */
  private static final class Underscore extends UnderscoreDelimiterProcessor {
    Underscore() {
      super(false);
    }

    @Override
    public boolean canBeCloser(
        String before,
        String after,
        boolean leftFlanking,
        boolean rightFlanking,
        boolean beforeIsPunctuation,
        boolean afterIsPunctuation,
        boolean beforeIsWhitespace,
        boolean afterIsWhiteSpace) {
      return rightFlanking && (!leftFlanking || afterIsPunctuation)
          || !beforeIsWhitespace && !isLatin(before) && Hangul.isHangulEdge(after);
    }

    @Override
    public int getDelimiterUse(DelimiterRun opener, DelimiterRun closer) {
      return use(opener, closer);
    }
  }

  /** Two of one character on both sides; in {@code a==b} they compare. */
  private record Pair(char character, String tag) implements DelimiterProcessor {
    @Override
    public char getOpeningCharacter() {
      return character;
    }

    @Override
    public char getClosingCharacter() {
      return character;
    }

    @Override
    public int getMinLength() {
      return 2;
    }

    @Override
    public int getDelimiterUse(DelimiterRun opener, DelimiterRun closer) {
      return opener.length() == 2 && closer.length() == 2 ? 2 : 0;
    }

    @Override
    public boolean canBeOpener(
        String before,
        String after,
        boolean leftFlanking,
        boolean rightFlanking,
        boolean beforeIsPunctuation,
        boolean afterIsPunctuation,
        boolean beforeIsWhitespace,
        boolean afterIsWhiteSpace) {
      return !afterIsWhiteSpace && (character == '~' || !isLatin(before));
    }

    @Override
    public boolean canBeCloser(
        String before,
        String after,
        boolean leftFlanking,
        boolean rightFlanking,
        boolean beforeIsPunctuation,
        boolean afterIsPunctuation,
        boolean beforeIsWhitespace,
        boolean afterIsWhiteSpace) {
      return !beforeIsWhitespace && (character == '~' || !isLatin(after));
    }

    @Override
    public boolean skipNonOpenerCloser() {
      return false;
    }

    @Override
    public void process(Delimiter opener, Delimiter closer, int used) {
      opener.moveNodesBetweenDelimitersTo(
          new Marked(tag, opener.getTailChars(used), closer.getLeadChars(used)), closer);
    }

    @Override
    public Node unmatchedDelimiterNode(InlineParser parser, DelimiterRun delimiter) {
      return null;
    }
  }
}
