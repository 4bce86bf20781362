package malmoi.lint;

import java.io.IOException;
import java.io.UncheckedIOException;
import malmoi.text.Hangul;
import org.apache.lucene.analysis.ko.dict.TokenInfoDictionary;
import org.apache.lucene.analysis.ko.dict.TokenInfoFST;
import org.apache.lucene.util.IntsRef;
import org.apache.lucene.util.fst.FST;

/**
 * Finds what a word may be made of: the morphemes of mecab-ko-dic, nouns of the notes, and nouns
 * that nobody knows. Not for use by several threads.
 */
final class MorphemeFinder {
  /** What an unknown noun of one syllable costs, and each syllable more. */
  private static final int UNKNOWN = 8000;

  private static final int UNKNOWN_SYLLABLE = 3500;
  private static final int LONGEST_UNKNOWN = 6;

  /** What costs a morpheme that does not begin a word when it does. */
  private static final int DETACHED = 3000;

  /** The ids of common nouns in mecab-ko-dic, which Nori gives to words of its users. */
  private static final int NOUN = 1781;

  static final int NOUN_IN_VOWEL = 3533;
  static final int NOUN_IN_CONSONANT = 3535;

  private final TokenInfoDictionary dictionary = TokenInfoDictionary.getInstance();
  private final TokenInfoFST fst = dictionary.getFST();
  private final FST.BytesReader reader = fst.getBytesReader();
  private final FST.Arc<Long> arc = new FST.Arc<>();
  private final IntsRef ids = new IntsRef();
  private final Vocabulary vocabulary;

  /**
   * @param vocabulary has nouns with their costs, apart from those of the dictionary
   */
  MorphemeFinder(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * Adds the morphemes of the dictionary that begin at a place of the word and end behind another.
   *
   * @param detached whether no noun stands before the place
   * @return the place up to which the dictionary has words that begin so
   */
  int known(String word, int start, int behind, boolean detached, Morphemes found) {
    try {
      fst.getFirstArc(arc);
      int output = 0;
      for (int end = start; end < word.length(); end++) {
        if (fst.findTargetArc(word.charAt(end), arc, arc, end == start, reader) == null) {
          return end;
        }
        output += arc.output().intValue();
        if (arc.isFinal() && end + 1 > behind) {
          add(output + arc.nextFinalOutput().intValue(), end + 1, detached, found);
        }
      }
      return word.length();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(int entry, int end, boolean detached, Morphemes found) {
    dictionary.lookupWordIds(entry, ids);
    for (int k = ids.offset; k < ids.offset + ids.length; k++) {
      int id = ids.ints[k];
      int cost = dictionary.getWordCost(id) + (detached ? detached(id) : 0);
      found.add(end, dictionary.getLeftId(id), dictionary.getRightId(id), cost);
    }
  }

  private int detached(int id) {
    return switch (dictionary.getLeftPOS(id)) {
      case E, J, VCP, XSA, XSN, XSV -> DETACHED;
      default -> 0;
    };
  }

  /**
   * Adds the nouns, of the notes and unknown ones, that begin at a place and end behind another.
   */
  void nouns(String word, int start, int behind, Morphemes found) {
    boolean begun = true;
    for (int end = behind + 1; end <= word.length(); end++) {
      int length = end - start;
      begun = begun && vocabulary.beginsNoun(word.substring(start, end));
      if (!begun && length > LONGEST_UNKNOWN) {
        return;
      }
      int unknown =
          length > LONGEST_UNKNOWN ? Integer.MAX_VALUE : UNKNOWN + UNKNOWN_SYLLABLE * (length - 1);
      int cost = begun ? Math.min(unknown, vocabulary.cost(word.substring(start, end))) : unknown;
      if (cost < Integer.MAX_VALUE) {
        boolean vowel = !Hangul.hasBatchim(word.substring(end - 1, end));
        found.add(end, NOUN, vowel ? NOUN_IN_VOWEL : NOUN_IN_CONSONANT, cost);
      }
    }
  }
}
