package malmoi.search;

import java.text.Normalizer;
import java.util.Locale;
import malmoi.text.Hangul;

/**
 * The words of a text, one after another, as it is compared: letters and digits in a row, parted
 * where Hangul begins or ends, so that a josa behind a Latin word stands alone. C++ and C# are
 * words. {@code theme/search/keys.js} parts them alike.
 */
final class Scan {
  private final char[] text;
  private int start;
  private int end;

  /** Stands before the first word. */
  Scan(String text) {
    this.text = normal(text);
  }

  /** Goes on to the next word, if there is one. */
  boolean next() {
    for (start = end; start < text.length; start = end) {
      end = Hangul.isHangul(text[start]) ? hangulEnd() : otherEnd();
      if (end > start) {
        return true;
      }
      end += Character.charCount(letter(start));
    }
    return false;
  }

  /** All characters; the word is those from {@link #start} to before {@link #end}. */
  char[] text() {
    return text;
  }

  int start() {
    return start;
  }

  int end() {
    return end;
  }

  /** A text as it is compared. */
  static char[] normal(String text) {
    char[] normal = text.toCharArray();
    for (int at = 0; at < normal.length; at++) {
      char c = normal[at];
      if (c >= 'A' && c <= 'Z') {
        normal[at] = (char) (c - 'A' + 'a');
      } else if (!isNormal(c)) {
        return folded(text);
      }
    }
    return normal;
  }

  /** Whether nothing is to be done to it, whatever stands around; of most texts all are such. */
  private static boolean isNormal(char c) {
    return c < 0xA0 || Hangul.isHangul(c) || c >= '\u2010' && c <= '\u2027' || c == '·';
  }

  private static char[] folded(String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    StringBuilder folded = new StringBuilder(composed.length());
    composed
        .codePoints()
        .filter(c -> !Letters.isUnseen(c))
        .forEach(c -> folded.appendCodePoint(Letters.folded(c)));
    return folded.toString().toLowerCase(Locale.ROOT).toCharArray();
  }

  private int hangulEnd() {
    int at = start;
    while (at < text.length && Hangul.isHangul(text[at])) {
      at++;
    }
    return at;
  }

  private int otherEnd() {
    int at = start;
    while (at < text.length && !Hangul.isHangul(text[at])) {
      int c = letter(at);
      if (!Letters.isIn(c)) {
        break;
      }
      at += Character.charCount(c);
    }
    while (at > start && at < text.length && (text[at] == '+' || text[at] == '#')) {
      at++;
    }
    return at;
  }

  private int letter(int at) {
    return text[at] < 0x80 ? text[at] : Character.codePointAt(text, at);
  }
}
