package malmoi.lint;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import malmoi.lint.KoreanTypos.Doubt;
import malmoi.lint.Words.Word;
import malmoi.model.Glossary;
import malmoi.model.Kind;
import malmoi.model.Term;
import malmoi.text.Language;
import malmoi.text.Parallel;

/** Finds likely typos of Korean and English words in notes. */
final class Typos {
  static final String RULE = "typo";

  private final List<List<Word>> words;
  private final Vocabulary vocabulary;
  private final Wordbook wordbook;
  private final EnglishTypos english;

  /**
   * @param korean dictionary, when there is one
   * @param settled words that look wrong and that the author wants as they are
   */
  Typos(Glossary glossary, Optional<Lexicon> korean, Set<String> settled) {
    this.words = glossary.cleanNotes().stream().map(Words::of).toList();
    Set<String> known = new HashSet<>(settled);
    WordList.of("loanwords").forEach(line -> known.addAll(List.of(line.split(" +"))));
    Collection<String> names = names(glossary);
    this.vocabulary = new Vocabulary(texts(true), names, known);
    this.wordbook = new Wordbook(vocabulary, korean);
    names.addAll(settled);
    List<String> inCode =
        glossary.cleanNotes().stream().map(Words::inCode).flatMap(List::stream).toList();
    this.english = new EnglishTypos(texts(false), inCode, names);
  }

  private List<String> texts(boolean korean) {
    return words.stream()
        .flatMap(List::stream)
        .filter(word -> word.isKorean() == korean)
        .map(Word::text)
        .toList();
  }

  /** The findings, in the order of the notes; those of English words first. */
  List<Finding> find() {
    List<Finding> findings = new ArrayList<>();
    words.stream()
        .flatMap(List::stream)
        .filter(word -> !word.isKorean())
        .forEach(word -> english.check(word).ifPresent(findings::add));
    Map<Doubt, List<Meant>> known = new ConcurrentHashMap<>();
    ThreadLocal<KoreanTypos> korean =
        ThreadLocal.withInitial(() -> new KoreanTypos(vocabulary, wordbook, known));
    Parallel.map(words, note -> korean.get().in(note)).forEach(findings::addAll);
    return findings;
  }

  private static Collection<String> names(Glossary glossary) {
    List<String> names = new ArrayList<>();
    List<Term> terms = glossary.terms().stream().filter(term -> term.kind() == Kind.TERM).toList();
    for (Term term : terms) {
      for (Language language : Language.values()) {
        names.addAll(term.names().in(language));
      }
    }
    return names;
  }
}
