package malmoi.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import malmoi.lint.Reading.State;
import malmoi.lint.Words.Word;
import malmoi.text.Josa;

/** Finds Korean words of one note that are likely mistypings. */
final class KoreanTypos {
  private static final double SURE = 0.5;
  private static final double MAYBE = -0.8;

  /** Without a dictionary rare words look like slips. */
  private static final double MAYBE_WITHOUT_DICTIONARY = 0.2;

  private final Vocabulary vocabulary;
  private final Meanings meanings;
  private final double maybe;

  KoreanTypos(Vocabulary vocabulary, Optional<Lexicon> lexicon) {
    this.vocabulary = vocabulary;
    this.meanings = new Meanings(vocabulary, lexicon);
    this.maybe = lexicon.isPresent() ? MAYBE : MAYBE_WITHOUT_DICTIONARY;
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
    String text = word.text();
    return word.isKorean()
        && !vocabulary.isKnown(text)
        && !(word.followsForeign() && isJosa(text))
        && !meanings.isListed(text);
  }

  private static boolean isJosa(String text) {
    return Josa.isTail("가", text) || Josa.isVerb(text);
  }

  private Optional<Finding> check(Word word, Optional<Word> before, Optional<Word> next) {
    String behind = next.filter(word::isBefore).filter(Word::isKorean).map(Word::text).orElse("");
    return meanings
        .of(state(word, before), word.text(), behind)
        .filter(meant -> meant.score() >= maybe)
        .map(meant -> finding(word, meant));
  }

  private State state(Word word, Optional<Word> before) {
    if (word.isGlued() && word.followsForeign()) {
      return Reading.afterNoun();
    }
    return before
        .filter(other -> other.isBefore(word) && other.isKorean())
        .map(other -> meanings.behind(other.text()))
        .orElseGet(Reading::start);
  }

  private static Finding finding(Word word, Meant meant) {
    String text = word.text();
    String right = Counters.apart(meant.word());
    int same = sameEnd(text, right);
    Tier tier = meant.score() >= SURE ? Tier.SURE : Tier.MAYBE;
    return new Finding(
        word.place(0, text.length() - same),
        text.substring(0, text.length() - same),
        Optional.of(right.substring(0, right.length() - same)),
        tier,
        Typos.RULE);
  }

  /** How many syllables at the end of both words follow a noun of two syllables or more. */
  private static int sameEnd(String word, String meant) {
    int most = Math.min(word.length(), meant.length()) - 2;
    for (int same = most; same > 0; same--) {
      String rest = word.substring(word.length() - same);
      if (meant.endsWith(rest)
          && Josa.isTail(word.substring(0, word.length() - same), rest)
          && Josa.isTail(meant.substring(0, meant.length() - same), rest)) {
        return same;
      }
    }
    return 0;
  }
}
