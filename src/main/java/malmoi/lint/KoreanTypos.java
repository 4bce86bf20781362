package malmoi.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import malmoi.lint.Reading.State;
import malmoi.lint.Words.Word;
import malmoi.text.Josa;

/** Finds Korean words of one note that are likely mistypings. Not for use by several threads. */
final class KoreanTypos {
  private static final double SURE = -0.4;

  /**
   * A word that looks wrong and what stands around it, on which alone it depends what is meant.
   *
   * @param afterNoun whether a foreign noun stands directly before it
   * @param before the Korean word before it, or nothing
   * @param next the Korean word behind it, or nothing
   */
  record Doubt(String word, boolean afterNoun, String before, String next) {}

  private final Vocabulary vocabulary;
  private final Wordbook wordbook;
  private final Meanings meanings;
  private final Map<Doubt, List<Meant>> known;

  /**
   * @param known what was found already; several threads may share it
   */
  KoreanTypos(Vocabulary vocabulary, Wordbook wordbook, Map<Doubt, List<Meant>> known) {
    this.vocabulary = vocabulary;
    this.wordbook = wordbook;
    this.meanings = new Meanings(vocabulary, wordbook);
    this.known = known;
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
        && !(afterNoun && VerbForms.has(word.text()))
        && !wordbook.mayBeRight(word.text());
  }

  private Optional<Finding> check(Word word, Optional<Word> before, Optional<Word> next) {
    List<Meant> likely = known.computeIfAbsent(doubt(word, before, next), this::likely);
    return likely.isEmpty() ? Optional.empty() : Optional.of(finding(word, likely));
  }

  private static Doubt doubt(Word word, Optional<Word> before, Optional<Word> next) {
    boolean afterNoun = word.isGlued() && word.followsForeign() || word.isBehindMark();
    Optional<Word> nearBefore =
        before.filter(other -> !afterNoun && other.isBefore(word) && other.isKorean());
    Optional<Word> nearNext = next.filter(word::isBefore).filter(Word::isKorean);
    return new Doubt(
        word.text(),
        afterNoun,
        nearBefore.map(Word::text).orElse(""),
        nearNext.map(Word::text).orElse(""));
  }

  private List<Meant> likely(Doubt doubt) {
    return meanings.of(state(doubt), doubt.word, doubt.next).stream()
        .filter(meant -> meant.score() >= Meanings.LEAST)
        .toList();
  }

  private State state(Doubt doubt) {
    if (doubt.afterNoun) {
      return Reading.afterNoun();
    }
    return doubt.before.isEmpty() ? Reading.start() : meanings.behind(doubt.before);
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
