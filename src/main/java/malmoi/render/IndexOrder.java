package malmoi.render;

import java.text.CollationKey;
import java.text.Collator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import malmoi.model.Kind;
import malmoi.model.Term;
import malmoi.text.Hangul;
import malmoi.text.Language;

/**
 * The order in which a dictionary of a language lists its terms, and then its topics: the
 * language's own letters first, then those of the other one, then the rest; under one letter as the
 * language's {@link Collator} has it.
 */
final class IndexOrder {
  /** The letter of digits, signs and other scripts. */
  static final char OTHER = '#';

  /**
   * A term at its place.
   *
   * @param letter that it stands under: ㄱ to ㅎ, A to Z, or {@link #OTHER}
   */
  record Placed(Term term, char letter) {}

  private record Key(Term term, int script, char letter, CollationKey collation, String name) {}

  private static final Comparator<Key> ORDER =
      Comparator.comparing((Key key) -> key.term.kind())
          .thenComparing(Key::script)
          .thenComparing(Key::letter)
          .thenComparing(Key::collation)
          .thenComparing(Key::name)
          .thenComparing(key -> key.term.id());

  private final Language language;
  private final List<Placed> order;
  private final Map<String, Integer> positions = new HashMap<>();

  IndexOrder(List<Term> terms, Language language) {
    this.language = language;
    Collator collator = language.collator();
    this.order =
        terms.stream()
            .map(term -> key(term, collator))
            .sorted(ORDER)
            .map(key -> new Placed(key.term, key.letter))
            .toList();
    for (Placed placed : order) {
      positions.put(placed.term.id(), positions.size());
    }
  }

  /** The terms, or the topics. */
  List<Placed> of(Kind kind) {
    return order.stream().filter(placed -> placed.term.kind() == kind).toList();
  }

  Optional<Term> before(Term term) {
    return at(positions.get(term.id()) - 1);
  }

  Optional<Term> after(Term term) {
    return at(positions.get(term.id()) + 1);
  }

  /** Some of the terms, in this order. */
  List<Term> sorted(List<Term> some) {
    List<Term> sorted = new ArrayList<>(some);
    sorted.sort(Comparator.comparing(term -> positions.get(term.id())));
    return sorted;
  }

  private Optional<Term> at(int position) {
    return position < 0 || position >= order.size()
        ? Optional.empty()
        : Optional.of(order.get(position).term);
  }

  private Key key(Term term, Collator collator) {
    String name = term.headword(language);
    char letter = letter(name);
    return new Key(term, script(letter), letter, collator.getCollationKey(name), name);
  }

  private int script(char letter) {
    if (letter == OTHER) {
      return 2;
    }
    return Hangul.isHangul(letter) == (language == Language.KO) ? 0 : 1;
  }

  /** The letter that a name stands under: ㄲ under ㄱ, é under E. */
  private static char letter(String name) {
    char first = name.charAt(0);
    if (Hangul.isSyllable(first)) {
      return Hangul.indexLetter(first);
    }
    char plain =
        first < 0x80
            ? first
            : Normalizer.normalize(name.substring(0, 1), Normalizer.Form.NFD).charAt(0);
    char upper = Character.toUpperCase(plain);
    return upper >= 'A' && upper <= 'Z' ? upper : OTHER;
  }
}
