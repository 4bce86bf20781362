package malmoi.render;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import malmoi.model.Sense;
import malmoi.model.Term;
import malmoi.site.SiteFile;
import malmoi.text.Json;
import malmoi.text.Language;

/**
 * What cards tell of terms before one goes to their pages: names and first sentences, in files of
 * which {@code preview.js} loads one when a reader points at a term in it. Their names change with
 * what they say, and an index has them.
 */
final class Previews {
  private static final String FOLDER = "assets/previews/";
  private static final int TERMS_A_FILE = 32;

  private final List<List<Term>> files = new ArrayList<>();

  Previews(List<Term> terms) {
    int count = count(terms.size());
    for (int file = 0; file < count; file++) {
      files.add(new ArrayList<>());
    }
    terms.forEach(term -> files.get(Math.floorMod(term.id().hashCode(), count)).add(term));
  }

  /** How many files so many terms need: a power of two, so that a new term seldom moves others. */
  private static int count(int terms) {
    return Integer.highestOneBit(Math.max(1, terms / TERMS_A_FILE));
  }

  Stream<SiteFile> files() {
    List<SiteFile> made =
        IntStream.range(0, files.size())
            .mapToObj(number -> SiteFile.hashed(FOLDER + number + ".js", file(number)))
            .toList();
    byte[] index = script("index", made.stream().map(SiteFile::name).toList());
    return Stream.concat(Stream.of(new SiteFile(FOLDER + "index.js", index)), made.stream());
  }

  private byte[] file(int number) {
    Map<String, Object> told = new LinkedHashMap<>();
    files.get(number).forEach(term -> told.put(term.id(), preview(term)));
    return script(String.valueOf(number), told);
  }

  /** A script that hands over what it tells: from disk a browser reads nothing else. */
  private static byte[] script(String name, Object told) {
    Map<String, Object> detail = new LinkedHashMap<>();
    detail.put("name", name);
    detail.put("told", told);
    String event = "new CustomEvent(\"malmoi-previews\",{detail:" + Json.compact(detail) + "})";
    return ("document.dispatchEvent(" + event + ");\n").getBytes(StandardCharsets.UTF_8);
  }

  /** For each language that the term has a name or text in: the two. */
  private static Map<String, List<String>> preview(Term term) {
    Map<String, List<String>> preview = new LinkedHashMap<>();
    for (Language language : Language.values()) {
      String name = term.ownHeadword(language).orElse("");
      String text = opening(term, language);
      if (!name.isEmpty() || !text.isEmpty()) {
        preview.put(language.tag(), List.of(name, text));
      }
    }
    return preview;
  }

  private static String opening(Term term, Language language) {
    return term.senses().stream()
        .map(Sense::entries)
        .flatMap(entries -> entries.in(language).stream())
        .map(EntryTexts::opening)
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElse("");
  }
}
