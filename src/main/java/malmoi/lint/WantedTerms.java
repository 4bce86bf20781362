package malmoi.lint;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import malmoi.model.Entry;
import malmoi.model.Glossary;
import malmoi.model.Sense;
import malmoi.model.Term;
import malmoi.text.CommonWords;
import malmoi.text.HeadingText;
import malmoi.text.Language;

/**
 * Words that several entries mention and that have no entry: Latin proper names, and Korean nouns
 * of three syllables or more. A noun shows itself by the josa it takes.
 */
final class WantedTerms {
  private static final int ENTRIES = 3;
  private static final int MOST = 10;
  private static final int JOSA = 2;
  private static final Set<String> CASES =
      Set.of("을", "를", "은", "는", "이", "가", "의", "에", "에서", "로", "으로", "와", "과");
  private static final Pattern WORD =
      Pattern.compile(
          "(?<![가-힣A-Za-z0-9./@_-])([A-Z][A-Za-z0-9]+|[가-힣]{3,}?)("
              + String.join("|", CASES)
              + ")?(?![가-힣A-Za-z0-9])");

  /** What a verb makes for a josa behind it: 있는지를, 사용하기를. */
  private static final Pattern CLAUSE = Pattern.compile(".*(?:[는은을인한될할]지|[하되시있없]기)");

  private static final Pattern SEPARATOR = Pattern.compile("[\\s-]+");

  /** What is seen of one word. */
  private static final class Sight {
    private final Set<String> entries = new HashSet<>();
    private final Set<String> cases = new HashSet<>();
    private Use first;

    boolean isWanted() {
      return entries.size() >= ENTRIES
          && cases.size() >= JOSA
          && (cases.contains("을") || cases.contains("를"));
    }
  }

  private final Set<String> known = new HashSet<>();
  private final Map<String, TreeSet<Integer>> entries = new HashMap<>();
  private final Map<String, Sight> sights = new LinkedHashMap<>();

  private WantedTerms(Glossary glossary) {
    known.addAll(WordList.of("nouns"));
    known.addAll(WordList.of("action-nouns"));
    for (Term term : glossary.terms()) {
      for (Language language : Language.values()) {
        term.names().in(language).forEach(this::know);
        for (Sense sense : term.senses()) {
          sense.entries().in(language).ifPresent(this::enter);
        }
      }
    }
  }

  static List<Finding> in(Glossary glossary, List<Prose> site) {
    WantedTerms wanted = new WantedTerms(glossary);
    site.forEach(wanted::see);
    return wanted.sights.entrySet().stream()
        .filter(word -> word.getValue().isWanted())
        .sorted(Comparator.comparingInt(word -> -word.getValue().entries.size()))
        .limit(MOST)
        .map(word -> finding(word.getKey(), word.getValue()))
        .toList();
  }

  private void know(String name) {
    known.add(HeadingText.key(name));
    SEPARATOR.splitAsStream(name).map(HeadingText::key).forEach(known::add);
  }

  private void enter(Entry entry) {
    String file = entry.note().note().file().path();
    entries.computeIfAbsent(file, path -> new TreeSet<>()).add(entry.start());
  }

  private void see(Prose prose) {
    String file = prose.note().note().file().path();
    Integer entry = entries.getOrDefault(file, new TreeSet<>()).floor(prose.offsets()[0]);
    Matcher word = WORD.matcher(prose.text());
    while (word.find()) {
      String noun = word.group(1);
      if (!isKnown(noun)) {
        Sight sight = sights.computeIfAbsent(noun, n -> new Sight());
        sight.entries.add(file + "@" + entry);
        if (word.group(2) != null) {
          sight.cases.add(word.group(2));
        }
        if (sight.first == null) {
          sight.first = new Use(prose, word.start(1), word.end(1));
        }
      }
    }
  }

  private boolean isKnown(String noun) {
    return known.contains(HeadingText.key(noun))
        || CommonWords.isNoun(noun)
        || CLAUSE.matcher(noun).matches();
  }

  private static Finding finding(String word, Sight sight) {
    return new Finding(
        sight.first.place(),
        word,
        Optional.empty(),
        Tier.ADVICE,
        "wanted",
        List.of(Integer.toString(sight.entries.size())));
  }
}
