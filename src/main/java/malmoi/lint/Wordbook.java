package malmoi.lint;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import malmoi.text.Hangul;
import malmoi.text.Josa;

/** The Korean words that are right as far as is known, by the notes and a dictionary. */
final class Wordbook {
  private final Vocabulary vocabulary;
  private final Optional<Lexicon> lexicon;

  /** What was found of words: the same ones come again and again. */
  private final Map<String, Boolean> right = new ConcurrentHashMap<>();

  Wordbook(Vocabulary vocabulary, Optional<Lexicon> lexicon) {
    this.vocabulary = vocabulary;
    this.lexicon = lexicon;
  }

  boolean hasDictionary() {
    return lexicon.isPresent();
  }

  /** Whether the word may be right, so that nobody need look for another one. */
  boolean mayBeRight(String word) {
    return right.computeIfAbsent(word, this::find);
  }

  /**
   * One with a syllable twice is right only if it is a word, or a word and a josa: 속도도, but not 객체체
   * or 객체는는.
   */
  private boolean find(String word) {
    if (Hangul.hasLoneLetter(word)) {
      return false;
    }
    return Mistypings.hasTwins(word)
        ? vocabulary.isOften(word) || isWordWithJosa(word)
        : vocabulary.isKnown(word)
            || isInDictionary(word)
            || isMadeOfNoun(word)
            || isJoined(word, vocabulary::isNoun);
  }

  /** Whether the word is right, and so is its josa. */
  boolean has(String word) {
    return vocabulary.isNoun(word)
        || isInDictionary(word)
        || Josa.agrees(word) && (vocabulary.isKnown(word) || isJoined(word, vocabulary::isNoun))
        || !Counters.in(word).isEmpty();
  }

  private boolean isInDictionary(String word) {
    return lexicon.isPresent() && lexicon.get().has(word);
  }

  /** Whether the dictionary has both parts of the word, as of a compound. */
  boolean isCompound(String word) {
    return isJoined(word, this::isInDictionary);
  }

  /** Whether the dictionary has what stands in the word behind a first one. */
  private boolean isJoined(String word, Predicate<String> first) {
    return lexicon.isPresent()
        && IntStream.rangeClosed(2, word.length() - 2)
            .anyMatch(
                cut -> first.test(word.substring(0, cut)) && isInDictionary(word.substring(cut)));
  }

  /** Whether it is a noun of the dictionary with what may follow one: 상태바를. */
  private boolean isMadeOfNoun(String word) {
    return lexicon.isPresent()
        && IntStream.range(2, word.length())
            .anyMatch(
                cut ->
                    Vocabulary.mayEnd(word.substring(0, cut), word.substring(cut))
                        && isInDictionary(word.substring(0, cut)));
  }

  private boolean isWordWithJosa(String word) {
    return isWord(word)
        || IntStream.range(2, word.length())
            .anyMatch(cut -> isWordWithJosa(word.substring(0, cut), word.substring(cut)));
  }

  /** A josa that begins as its noun ends needs a noun without one: 메모리와와 has it twice. */
  private boolean isWordWithJosa(String stem, String josa) {
    return Josa.isTail(stem, josa)
        && !Mistypings.hasTwins(josa)
        && isWord(stem)
        && IntStream.range(2, stem.length())
            .noneMatch(
                cut ->
                    Josa.isTail(stem.substring(0, cut), stem.substring(cut))
                        && isWord(stem.substring(0, cut)));
  }

  private boolean isWord(String stem) {
    return vocabulary.isNoun(stem)
        || (lexicon.isPresent() ? isInDictionary(stem) : vocabulary.isMet(stem));
  }
}
