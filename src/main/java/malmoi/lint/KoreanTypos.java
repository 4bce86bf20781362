package malmoi.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import malmoi.lint.Reading.State;
import malmoi.lint.Words.Word;
import malmoi.text.Josa;

/** Finds Korean words of one note that are likely mistypings. */
final class KoreanTypos {
  private static final double SURE = 0.2;
  private static final double MAYBE = Meanings.LEAST;

  /** Without a dictionary rare words look like slips. */
  private static final double MAYBE_WITHOUT_DICTIONARY = -0.5;

  private final Vocabulary vocabulary;
  private final Wordbook wordbook;
  private final Meanings meanings;
  private final double maybe;

  KoreanTypos(Vocabulary vocabulary, Wordbook wordbook) {
    this.vocabulary = vocabulary;
    this.wordbook = wordbook;
    this.meanings = new Meanings(vocabulary, wordbook);
    this.maybe = wordbook.hasDictionary() ? MAYBE : MAYBE_WITHOUT_DICTIONARY;
  }

  /**
   * @param words of one note, in its order
   */
  List<Finding> in(List<Word> words) {
    List<Finding> findings = new ArrayList<>();
    for (int k = 0; k < words.size(); k++) {
      Word word = words.get(k);
      if (isDoubtful(word)) {
        Optional<Word> before = k == 0 ? Optional.empty() : Optional.of(words.get(k - 1));
        Optional<Word> next =
            k + 1 == words.size() ? Optional.empty() : Optional.of(words.get(k + 1));
        check(word, before, next).ifPresent(findings::add);
      }
    }
    return findings;
  }

  private boolean isDoubtful(Word word) {
    boolean afterNoun = word.followsForeign() || word.isBehindMark();
    return word.isKorean()
        && word.text().length() > 1
        && !Josa.isTail("가", word.text())
        && !(afterNoun && Josa.isVerb(word.text()))
        && !wordbook.mayBeRight(word.text());
  }

  private Optional<Finding> check(Word word, Optional<Word> before, Optional<Word> next) {
    String behind = next.filter(word::isBefore).filter(Word::isKorean).map(Word::text).orElse("");
    List<Meant> likely =
        meanings.of(state(word, before), word.text(), behind).stream()
            .filter(meant -> meant.score() >= maybe)
            .toList();
    return likely.isEmpty() ? Optional.empty() : Optional.of(finding(word, likely));
  }

  private State state(Word word, Optional<Word> before) {
    if (word.isGlued() && word.followsForeign() || word.isBehindMark()) {
      return Reading.afterNoun();
    }
    return before
        .filter(other -> other.isBefore(word) && other.isKorean())
        .map(other -> meanings.behind(other.text()))
        .orElseGet(Reading::start);
  }

  /**
   * @param likely what may be meant, the likeliest first
   */
  private Finding finding(Word word, List<Meant> likely) {
    Meant best = likely.get(0);
    List<String> meant =
        likely.stream()
            .filter(other -> other == best || isRival(other, best))
            .limit(2)
            .map(one -> Counters.apart(one.word()))
            .toList();
    String text = word.text();
    int same = meant.stream().mapToInt(right -> sameEnd(text, right)).min().orElseThrow();
    List<String> rights =
        meant.stream().map(right -> right.substring(0, right.length() - same)).toList();
    return new Finding(
        word.place(0, text.length() - same),
        text.substring(0, text.length() - same),
        Optional.of(rights.get(0)),
        isSure(best) ? Tier.SURE : Tier.MAYBE,
        Typos.RULE,
        rights.subList(1, rights.size()));
  }

  /** With a dictionary only a word that is known is surely meant. */
  private boolean isSure(Meant meant) {
    return meant.score() >= SURE && (!wordbook.hasDictionary() || wordbook.has(meant.word()));
  }

  /** A word that nobody knows, or the notes never use, is no rival of one that they do. */
  private boolean isRival(Meant other, Meant best) {
    return other.score() > best.score() - Meanings.CLOSE
        && wordbook.has(other.word())
        && (vocabulary.isUsed(other.word()) || !vocabulary.isUsed(best.word()));
  }

  /**
   * How many syllables at the end of both words are the josa of a noun of two syllables or more, if
   * what is left of the wrong word is no word itself: 프로시 is no 프로.
   */
  private int sameEnd(String word, String meant) {
    int most = Math.min(word.length(), meant.length()) - 2;
    for (int same = most; same > 0; same--) {
      String wrong = word.substring(0, word.length() - same);
      String right = meant.substring(0, meant.length() - same);
      String rest = word.substring(word.length() - same);
      if (meant.endsWith(rest)
          && Josa.isTail(wrong, rest)
          && Josa.isTail(right, rest)
          && !wordbook.mayBeRight(wrong)
          && wordbook.has(right)) {
        return same;
      }
    }
    return 0;
  }
}
