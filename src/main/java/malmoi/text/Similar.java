package malmoi.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the word that somebody meant. Words are compared letter by letter without case, Hangul jamo
 * by jamo, so that 쿠버네티즈 is one letter from 쿠버네티스.
 */
public final class Similar {
  private Similar() {}

  /**
   * The candidate that the fewest changes make of the word, at most one for three letters and not
   * all of them; the first of several. A change is a letter more, less or other, or two neighbours
   * swapped (optimal string alignment).
   */
  public static Optional<String> nearest(String word, Collection<String> candidates) {
    String wanted = letters(word);
    int least = Math.min(wanted.length(), Math.max(1, wanted.length() / 3) + 1);
    String nearest = null;
    for (String candidate : candidates) {
      int changes = changes(wanted, letters(candidate), least);
      if (changes < least) {
        least = changes;
        nearest = candidate;
      }
    }
    return Optional.ofNullable(nearest);
  }

  private static String letters(String word) {
    return Normalizer.normalize(word, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
  }

  /** The changes that make b of a, or any number from the limit on when there are that many. */
  private static int changes(String a, String b, int limit) {
    if (Math.abs(a.length() - b.length()) >= limit) {
      return limit;
    }
    int[] beforeLast = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    Arrays.setAll(row, j -> j);
    for (int i = 1; i <= a.length(); i++) {
      int[] oldest = beforeLast;
      beforeLast = last;
      last = row;
      row = oldest;
      if (fill(row, i, a, b, last, beforeLast) >= limit) {
        return limit;
      }
    }
    return row[b.length()];
  }

  /** Sets row[j] to the changes that make the first j letters of b of the first i of a. */
  private static int fill(int[] row, int i, String a, String b, int[] last, int[] beforeLast) {
    row[0] = i;
    int least = i;
    for (int j = 1; j <= b.length(); j++) {
      int other = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
      row[j] = Math.min(last[j - 1] + other, Math.min(last[j], row[j - 1]) + 1);
      if (i > 1 && j > 1 && isSwap(a, i, b, j)) {
        row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
      }
      least = Math.min(least, row[j]);
    }
    return least;
  }

  private static boolean isSwap(String a, int i, String b, int j) {
    return a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
  }
}
