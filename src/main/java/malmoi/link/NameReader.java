package malmoi.link;

import java.util.List;
import java.util.stream.Stream;
import malmoi.text.Hangul;

/**
 * Finds which names stand at a place of one text. A space in a name matches spaces or nothing; in a
 * Latin name space, hyphen and nothing are one. A Korean name in one word is also found in several
 * (크론 잡 for 크론잡) unless each of them is a name: 노드 포트 may be the port of a node.
 */
final class NameReader {

  /** What stands in the text from where it was looked up to the end: one name or several. */
  record Match(int end, List<Name> names) {}

  private final NameTrie trie;
  private final char[] text;

  /**
   * A reader of a text.
   *
   * @param text in which a space that does not break is a space
   */
  NameReader(NameTrie trie, char[] text) {
    this.trie = trie;
    this.text = text;
  }

  /** The longest of the names that the text has at the offset; null when it has none. */
  Match longestAt(int offset) {
    int node = trie.behind(NameTrie.ROOT, Letters.lower(text[offset]));
    return node == NameTrie.NOWHERE ? null : longest(node, offset, offset + 1);
  }

  /** The longest name that goes on from the node, the text from start to {@code from} read. */
  private Match longest(int from, int start, int behind) {
    Match longest = null;
    int node = from;
    int at = behind;
    while (node != NameTrie.NOWHERE) {
      longest = longer(ending(node, start, at), longest);
      int afterGap = trie.behindGap(node);
      if (afterGap != NameTrie.NOWHERE) {
        longest = longer(longest(afterGap, start, gapEnd(at)), longest);
      }
      int letter = isApart(start, at) ? at + 1 : at;
      node = letter < text.length && text[letter] != ' ' ? next(node, letter) : NameTrie.NOWHERE;
      at = letter + 1;
    }
    return longest;
  }

  private int next(int node, int at) {
    return trie.behind(node, Letters.lower(text[at]));
  }

  private static Match longer(Match one, Match other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    if (one.end == other.end) {
      return new Match(one.end, Stream.concat(one.names.stream(), other.names.stream()).toList());
    }
    return one.end > other.end ? one : other;
  }

  /** The names that end at a node; null when there are none that fit what stands in the text. */
  private Match ending(int node, int start, int end) {
    List<Name> names = trie.names(node);
    if (names.isEmpty()) {
      return null;
    }
    if (names.size() > 1) {
      names = names.stream().filter(name -> fits(name, start, end)).toList();
    } else if (!fits(names.get(0), start, end)) {
      return null;
    }
    return names.isEmpty() ? null : new Match(end, names);
  }

  private boolean fits(Name name, int start, int end) {
    if (!name.capitals().isEmpty()) {
      return hasCapitals(name.capitals(), start, end);
    }
    boolean apart =
        end - start > name.text().length()
            && Hangul.isSyllable(text[start])
            && name.text().indexOf(' ') < 0;
    return !apart || isOneApart(new String(text, start, end - start));
  }

  /**
   * Whether the capitals stand there, and behind them no more: APIs are some API, HTTPS no HTTP.
   */
  private boolean hasCapitals(String capitals, int start, int end) {
    int fitting = 0;
    for (int at = start; at < end; at++) {
      boolean behind = fitting == capitals.length();
      if (behind && Character.isUpperCase(text[at])
          || !behind
              && text[at] != ' '
              && text[at] != '-'
              && text[at] != capitals.charAt(fitting++)) {
        return false;
      }
    }
    return fitting == capitals.length();
  }

  /** Whether a space stands at the offset, behind two syllables or more and before one. */
  private boolean isApart(int start, int at) {
    return at + 1 < text.length
        && text[at] == ' '
        && at - start >= 2
        && Hangul.isSyllable(text[at - 1])
        && Hangul.isSyllable(text[at + 1]);
  }

  /** Whether words make one name: not when all are names, nor with a lone syllable that is none. */
  private boolean isOneApart(String words) {
    List<String> parts = List.of(words.split(" "));
    return !parts.stream().allMatch(this::isName)
        && parts.stream().allMatch(part -> part.length() > 1 || isName(part));
  }

  private boolean isName(String word) {
    Match match = new NameReader(trie, word.toCharArray()).longestAt(0);
    return match != null && match.end == word.length();
  }

  /** Behind the spaces, or the one hyphen between Latin letters, that stand at the offset. */
  private int gapEnd(int at) {
    int end = at;
    while (end < text.length && text[end] == ' ') {
      end++;
    }
    boolean hyphen =
        end == at
            && end + 1 < text.length
            && text[end] == '-'
            && Letters.isLatin(text[end - 1])
            && Letters.isLatin(text[end + 1]);
    return hyphen ? end + 1 : end;
  }
}
