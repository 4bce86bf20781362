package malmoi.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import malmoi.model.Term;
import malmoi.text.Hangul;

/**
 * All names of terms, to be looked up at a place of a text in one walk. Case makes no difference
 * but for names of two to six capitals (CI, OS). A space in a name matches spaces or nothing; in a
 * Latin name space, hyphen and nothing are one. A Korean name in one word is also found in several
 * (크론 잡 for 크론잡) unless each of them is a name: 노드 포트 may be the port of a node.
 */
final class NameTrie {
  /** Stands in a name where a gap may stand in the text. */
  private static final char GAP = ' ';

  private static final class Node {
    private char[] keys = {};
    private Node[] children = {};
    private List<Name> names = List.of();

    Node child(char key) {
      if (keys.length == 1) {
        return keys[0] == key ? children[0] : null;
      }
      int at = Arrays.binarySearch(keys, key);
      return at < 0 ? null : children[at];
    }

    Node grow(char key) {
      int at = Arrays.binarySearch(keys, key);
      if (at >= 0) {
        return children[at];
      }
      int place = -at - 1;
      keys = Arrays.copyOf(keys, keys.length + 1);
      children = Arrays.copyOf(children, keys.length);
      System.arraycopy(keys, place, keys, place + 1, keys.length - 1 - place);
      System.arraycopy(children, place, children, place + 1, keys.length - 1 - place);
      keys[place] = key;
      children[place] = new Node();
      return children[place];
    }
  }

  /**
   * A name of a term.
   *
   * @param text as listed
   * @param term that has the name; empty for a phrase that means no term
   * @param capitals the letters of a name whose case matters, or empty
   */
  record Name(String text, Optional<Term> term, String capitals) {}

  /** What stands in the text from where it was looked up to the end: one name or several. */
  record Match(int end, List<Name> names) {}

  private final Node root = new Node();

  /** The characters that names begin with, in both cases. */
  private final BitSet beginnings = new BitSet();

  /** Adds a phrase that means no term, though it may hold a name. */
  void addOther(String phrase) {
    add(phrase, Optional.empty());
  }

  /** Adds a name with its plural forms. */
  void add(String name, Term term) {
    add(name, Optional.of(term));
  }

  private void add(String name, Optional<Term> term) {
    Set<String> forms = new LinkedHashSet<>(List.of(name));
    if (isLatin(name.charAt(name.length() - 1))) {
      forms.addAll(plurals(name));
    }
    char first = lower(name.charAt(0));
    beginnings.set(first);
    beginnings.set(Character.toUpperCase(first));
    for (String form : forms) {
      Node node = root;
      for (int k = 0; k < form.length(); k++) {
        char c = form.charAt(k);
        node = node.grow(isGap(c) ? GAP : lower(c));
      }
      List<Name> names = new ArrayList<>(node.names);
      names.add(new Name(name, term, capitals(name)));
      node.names = List.copyOf(names);
    }
  }

  /** Whether some name begins with the character. */
  boolean hasBeginning(char c) {
    return beginnings.get(c);
  }

  /** The longest of the names that the text has at the offset; null when it has none. */
  Match longestAt(String text, int offset) {
    return longest(root, text, offset, offset);
  }

  private Match longest(Node node, String text, int start, int at) {
    Match longest = null;
    if (!node.names.isEmpty()) {
      List<Name> fitting = new ArrayList<>(node.names);
      fitting.removeIf(name -> !fits(name, text, start, at));
      longest = fitting.isEmpty() ? null : new Match(at, fitting);
    }
    if (at < text.length()) {
      int letter = isApart(text, start, at) ? at + 1 : at;
      Node next = node.child(lower(text.charAt(letter)));
      longest = longer(next == null ? null : longest(next, text, start, letter + 1), longest);
    }
    Node behindGap = node.child(GAP);
    if (behindGap != null && at > start) {
      longest = longer(longest(behindGap, text, start, gapEnd(text, at)), longest);
    }
    return longest;
  }

  private static Match longer(Match one, Match other) {
    return other == null || one != null && one.end >= other.end ? one : other;
  }

  private boolean fits(Name name, String text, int start, int end) {
    if (!name.capitals.isEmpty()) {
      return withoutGaps(text.substring(start, end)).startsWith(name.capitals);
    }
    boolean apart =
        end - start > name.text.length()
            && Hangul.isSyllable(text.charAt(start))
            && name.text.indexOf(' ') < 0;
    return !apart || isOneApart(text.substring(start, end));
  }

  /** Whether a space stands at the offset, behind two syllables or more and before one. */
  private static boolean isApart(String text, int start, int at) {
    return at - start >= 2
        && at + 1 < text.length()
        && text.charAt(at) == ' '
        && Hangul.isSyllable(text.charAt(at - 1))
        && Hangul.isSyllable(text.charAt(at + 1));
  }

  /** Whether words make one name: not when all are names, nor with a lone syllable that is none. */
  private boolean isOneApart(String words) {
    List<String> parts = List.of(words.split(" "));
    return !parts.stream().allMatch(this::isName)
        && parts.stream().allMatch(part -> part.length() > 1 || isName(part));
  }

  private boolean isName(String text) {
    Match match = longestAt(text, 0);
    return match != null && match.end == text.length();
  }

  /** CI is no ci: a name of two to six capitals keeps its case. */
  private static String capitals(String name) {
    long capitals = name.chars().filter(Character::isUpperCase).count();
    boolean only = name.chars().noneMatch(c -> Character.isLetter(c) && !Character.isUpperCase(c));
    return only && capitals >= 2 && capitals <= 6 ? withoutGaps(name) : "";
  }

  private static String withoutGaps(String text) {
    return text.replace(" ", "").replace("-", "");
  }

  /** Behind the spaces, or the one hyphen between Latin letters, that stand at the offset. */
  private static int gapEnd(String text, int at) {
    int end = at;
    while (end < text.length() && text.charAt(end) == ' ') {
      end++;
    }
    boolean hyphen =
        end == at
            && end + 1 < text.length()
            && text.charAt(end) == '-'
            && isLatin(text.charAt(end - 1))
            && isLatin(text.charAt(end + 1));
    return hyphen ? end + 1 : end;
  }

  /** English plurals: +s; +es behind ss, x, ch, sh; y to ies; and a name in -s without it. */
  private static List<String> plurals(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.matches(".*(?:ss|x|ch|sh)")) {
      return List.of(name + "es");
    }
    if (lower.endsWith("s")) {
      return lower.length() > 3 ? List.of(name.substring(0, name.length() - 1)) : List.of();
    }
    if (lower.matches(".*[^aeiou]y")) {
      return List.of(name.substring(0, name.length() - 1) + "ies");
    }
    return List.of(name + "s");
  }

  private static boolean isGap(char c) {
    return c == ' ' || c == '-' || c == '\u00A0';
  }

  private static char lower(char c) {
    return c == '\u00A0' ? ' ' : Character.toLowerCase(c);
  }

  static boolean isLatin(char c) {
    return c < 0x250 && Character.isLetter(c);
  }
}
