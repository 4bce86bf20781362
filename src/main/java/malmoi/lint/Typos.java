package malmoi.lint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import malmoi.lint.Words.Word;
import malmoi.model.Glossary;
import malmoi.model.Term;
import malmoi.text.Hangul;
import malmoi.text.Josa;
import malmoi.text.Language;
import malmoi.text.Similar;

/** Finds likely typos of Korean and English words in notes. */
final class Typos {
  private static final String RULE = "typo";

  private final Glossary glossary;
  private final Optional<Lexicon> korean;
  private final Set<String> known = new HashSet<>();
  private final Set<String> names = new HashSet<>();

  /**
   * @param korean dictionary, when there is one
   * @param settled words that look wrong and that the author wants as they are
   */
  Typos(Glossary glossary, Optional<Lexicon> korean, Set<String> settled) {
    this.glossary = glossary;
    this.korean = korean;
    for (Term term : glossary.terms()) {
      for (Language language : Language.values()) {
        term.names().in(language).forEach(name -> names.addAll(List.of(name.split("[\\s-]+"))));
      }
    }
    known.addAll(names);
    known.addAll(settled);
  }

  /** The findings, in the order of the notes and of their text. */
  List<Finding> find() {
    List<Word> words = new ArrayList<>();
    glossary.cleanNotes().forEach(note -> words.addAll(Words.of(note)));
    Map<String, Integer> counts = new HashMap<>();
    words.forEach(word -> counts.merge(word.text(), 1, Integer::sum));
    List<Finding> findings = new ArrayList<>();
    for (Word word : words) {
      if (Hangul.isIn(word.text()) && counts.get(word.text()) < 4) {
        check(word).ifPresent(findings::add);
      }
    }
    return findings;
  }

  private Optional<Finding> check(Word word) {
    String text = word.text();
    if (isKnown(text)) {
      return Optional.empty();
    }
    for (int cut = text.length(); cut > 1; cut--) {
      String stem = text.substring(0, cut);
      Optional<String> near =
          Josa.isTail(stem, text.substring(cut)) ? Similar.nearest(stem, names) : Optional.empty();
      if (near.isPresent()) {
        return Optional.of(new Finding(word.place(0, cut), stem, near, Tier.SURE, RULE));
      }
    }
    return Optional.empty();
  }

  private boolean isKnown(String word) {
    for (int cut = 1; cut <= word.length(); cut++) {
      if (known.contains(word.substring(0, cut))
          && Josa.isTail(word.substring(0, cut), word.substring(cut))) {
        return true;
      }
    }
    return korean.isEmpty() || korean.get().has(word);
  }
}
